package nl.mijngesprek.portal.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.mijngesprek.portal.shared.Dates;
import nl.mijngesprek.portal.shared.Language;
import nl.mijngesprek.portal.shared.LocalText;
import nl.mijngesprek.portal.shared.ScreenTexts;
import org.springframework.stereotype.Component;

/** What every letter has: from whom, to whom, the day, the letter in Dutch, which counts, and the translation behind it. */
@Component
class LetterFrame {

    private final ScreenTexts texts;
    private final PublicAddress address;

    LetterFrame(ScreenTexts texts, PublicAddress address) {
        this.texts = texts;
        this.address = address;
    }

    /**
     * Writes a letter.
     *
     * @param title in each language
     * @param contents puts the letter in a language onto the paper
     */
    Letter write(
            Invited.Addressee to,
            Language language,
            LocalDate today,
            Function<Language, LocalText.Piece> title,
            BiConsumer<Language, LetterPaper> contents) {
        var dutchTitle = PlainWords.of(title.apply(Language.DUTCH).words());
        var paper = new LetterPaper(dutchTitle, to.largePrint());
        var recipient = recipient(to);
        paper.in(Language.DUTCH, "original")
                .lines(
                        "sender",
                        PlainWords.of(texts.translate("letter.sender.text", Language.DUTCH)
                                .words()),
                        address.desk())
                .lines("address", recipient.toArray(String[]::new))
                .lines("date", Dates.day(today, Language.DUTCH));
        if (!language.equals(Language.DUTCH)) {
            paper.in(language, "behind").paragraph(texts.translate("letter.translation-behind.text", language));
        }
        paper.in(Language.DUTCH, "letter");
        contents.accept(Language.DUTCH, paper);
        if (!language.equals(Language.DUTCH)) {
            paper.in(language, "translation").paragraph("behind", texts.translate("letter.translation.text", language));
            if (!language.reviewed()) {
                paper.paragraph(texts.translate("shell.draft.notice", language));
            }
            contents.accept(language, paper);
        }
        return new Letter(String.join("\n", recipient), dutchTitle, paper.words(), paper.markup());
    }

    private static List<String> recipient(Invited.Addressee to) {
        return Stream.concat(
                        Stream.of(to.name()),
                        to.address().stream().flatMap(where -> Stream.of(where.street(), where.town())))
                .toList();
    }
}
