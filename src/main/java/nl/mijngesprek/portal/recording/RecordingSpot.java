package nl.mijngesprek.portal.recording;

import java.util.UUID;
import nl.mijngesprek.portal.invitation.ConversationId;

/**
 * Where one recording of a client stands: there is never more than one at a spot.
 *
 * @param about which reason, or which question
 */
public record RecordingSpot(Place place, ConversationId conversation, UUID about) {

    /** What kind of spot it is. */
    public enum Place {
        /** Beside the words why there was no answer; an officer hears it once it is sent. */
        REASON("reason"),
        /** Beside the words of an answer; an officer hears it once the answers are handed over. */
        ANSWER("answer"),
        /** Beside a passage of a report; an officer hears it once the remark is sent. */
        REMARK("remark");

        private final String code;

        Place(String code) {
            this.code = code;
        }

        /** As the database writes it. */
        public String code() {
            return code;
        }
    }

    public static RecordingSpot reason(ConversationId conversation, UUID reason) {
        return new RecordingSpot(Place.REASON, conversation, reason);
    }

    public static RecordingSpot answer(ConversationId conversation, UUID question) {
        return new RecordingSpot(Place.ANSWER, conversation, question);
    }

    public static RecordingSpot remark(ConversationId conversation, UUID passage) {
        return new RecordingSpot(Place.REMARK, conversation, passage);
    }
}
