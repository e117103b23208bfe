package nl.mijngesprek.portal.questionnaire;

import java.util.List;
import java.util.Optional;
import nl.mijngesprek.portal.recording.Recording;
import nl.mijngesprek.portal.shared.Language;
import nl.mijngesprek.portal.shared.LocalText;
import nl.mijngesprek.portal.shared.TypedDate;
import nl.mijngesprek.portal.shared.Words;

/**
 * What a client answered to one question; every question can be skipped.
 *
 * <p>An answer keeps the words the client saw by naming them: it belongs to one question of one published version, whose
 * texts the database never lets anybody change, and {@code languageCode} says which of them were on the screen (those in
 * that language, else the Dutch: see {@link LocalText#in(String)}). A copy of the words beside every
 * answer would say the same twice, and could differ.
 *
 * @param choices codes of the chosen options, in the order of the question; at most one unless it takes several
 * @param date what was typed into the three fields of a date
 * @param recording what the client said aloud; it is in no language that anybody chose
 * @param languageCode of the screen when it was answered last; empty where that was not kept yet
 * @param helper name of who wrote it last for the client; empty when the client did. An officer does not learn it (C2).
 */
public record Answer(
        List<String> choices,
        TypedDate date,
        Words words,
        Optional<Recording> recording,
        Optional<String> languageCode,
        Optional<String> helper) {

    public static final Answer NONE =
            new Answer(List.of(), TypedDate.NONE, Words.NONE, Optional.empty(), Optional.empty(), Optional.empty());

    public Answer {
        choices = List.copyOf(choices);
    }

    /** Code of the chosen option, of a question that takes one. */
    public Optional<String> choice() {
        return choices.stream().findFirst();
    }

    Answer withRecording(Optional<Recording> spoken) {
        return new Answer(choices, date, words, spoken, languageCode, helper);
    }

    Answer writtenBy(Optional<String> aHelper) {
        return new Answer(choices, date, words, recording, languageCode, aHelper);
    }

    /** A text of the question in the words the client read when they answered; in Dutch where that was not kept. */
    public LocalText.Piece asSeen(LocalText text) {
        return text.in(languageCode.orElse(Language.DUTCH.code()));
    }

    /** Whether anything was chosen or typed, beside what may have been said aloud. */
    public boolean isWritten() {
        return !(choices.isEmpty() && date.isEmpty() && words.isEmpty());
    }

    public boolean isEmpty() {
        return !isWritten() && recording.isEmpty();
    }
}
