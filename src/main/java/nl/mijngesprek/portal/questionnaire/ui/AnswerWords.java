package nl.mijngesprek.portal.questionnaire.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mijngesprek.portal.questionnaire.Answer;
import nl.mijngesprek.portal.questionnaire.Option;
import nl.mijngesprek.portal.shared.LocalText;
import nl.mijngesprek.portal.shared.ui.Texts;

/** An answer to read: what was chosen, and a date in words when it is one. */
final class AnswerWords {

    private AnswerWords() {}

    /**
     * A text of the question in the words the client read when they answered it. Where nothing is chosen or typed there
     * were none yet: who only spoke did so on a page that keeps no language.
     */
    static LocalText.Piece asSeen(Texts texts, LocalText text, Answer answer) {
        return answer.isWritten() ? answer.asSeen(text) : texts.piece(text);
    }

    /** Everything but the client's own words. */
    static List<LocalText.Piece> chosen(Texts texts, List<Option> options, Answer answer) {
        var chosen = options.stream()
                .filter(option -> answer.choices().contains(option.code()))
                .map(option -> asSeen(texts, option.wording(), answer));
        return Stream.concat(chosen, date(texts, answer).stream()).toList();
    }

    private static Optional<LocalText.Piece> date(Texts texts, Answer answer) {
        var typed = answer.date();
        return typed.isEmpty()
                ? Optional.empty()
                : Optional.of(new LocalText.Piece(
                        typed.date().map(texts::day).orElseGet(typed::typed),
                        texts.language().code()));
    }
}
