package nl.mijngesprek.portal.questionnaire;

import java.util.Optional;
import nl.mijngesprek.portal.shared.Words;

/**
 * What a client answered to one question; every question can be skipped.
 *
 * @param choice code of the chosen option
 */
public record Answer(Optional<String> choice, Words words) {

    public static final Answer NONE = new Answer(Optional.empty(), Words.NONE);

    public boolean isEmpty() {
        return choice.isEmpty() && words.isEmpty();
    }
}
