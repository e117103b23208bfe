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

/** What every letter has: sender, address and date, and the translation behind the Dutch, which is what counts. */
@Component
class LetterFrame {

    private final ScreenTexts texts;
    private final PublicAddress address;

    LetterFrame(ScreenTexts texts, PublicAddress address) {
        this.texts = texts;
        this.address = address;
    }

    /** A letter of which each language has the same title and content. */
    Letter write(
            Invited.Addressee addressee,
            Language language,
            LocalDate today,
            Function<Language, LocalText.Piece> title,
            BiConsumer<Language, LetterPaper> content) {
        var dutchTitle = PlainWords.of(title.apply(Language.DUTCH).words());
        var paper = new LetterPaper(dutchTitle, addressee.largePrint());
        var recipient = recipient(addressee);
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
        content.accept(Language.DUTCH, paper);
        if (!language.equals(Language.DUTCH)) {
            paper.in(language, "translation").paragraph("behind", texts.translate("letter.translation.text", language));
            if (!language.reviewed()) {
                paper.paragraph(texts.translate("shell.draft.notice", language));
            }
            content.accept(language, paper);
        }
        return new Letter(String.join("\n", recipient), dutchTitle, paper.words(), paper.markup());
    }

    private static List<String> recipient(Invited.Addressee addressee) {
        return Stream.concat(
                        Stream.of(addressee.name()),
                        addressee.address().stream().flatMap(to -> Stream.of(to.street(), to.town())))
                .toList();
    }
}
