package nl.mijngesprek.portal.questionnaire;

import java.time.Instant;
import java.util.List;
import nl.mijngesprek.portal.shared.LocalText;

/**
 * What the client answered to the same question at an earlier conversation (B9).
 *
 * @param question as it is asked now
 * @param position of that question in the list of now
 * @param now what is asked now
 * @param then what was asked then
 * @param options what was offered then
 * @param answer with the recording that there still is, which stays where it was made
 */
public record EarlierAnswer(
        QuestionId question,
        int position,
        LocalText now,
        LocalText then,
        List<Option> options,
        Answer answer,
        Instant conversationAt) {

    public EarlierAnswer {
        options = List.copyOf(options);
    }

    /** Whether there is anything to take over: what was only said aloud is not. */
    public boolean isWritten() {
        return answer.isWritten();
    }
}
