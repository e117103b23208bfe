package nl.mijngesprek.portal.questionnaire;

import java.util.Optional;
import nl.mijngesprek.portal.recording.Recording;
import nl.mijngesprek.portal.shared.Words;

/**
 * What a client answered to one question; every question can be skipped.
 *
 * @param choice code of the chosen option
 * @param recording what the client said aloud
 */
public record Answer(Optional<String> choice, Words words, Optional<Recording> recording) {

    public static final Answer NONE = new Answer(Optional.empty(), Words.NONE, Optional.empty());

    public boolean isEmpty() {
        return choice.isEmpty() && words.isEmpty() && recording.isEmpty();
    }
}
