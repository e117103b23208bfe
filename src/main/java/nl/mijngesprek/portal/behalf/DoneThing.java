package nl.mijngesprek.portal.behalf;

import java.time.Instant;
import java.util.Optional;

/**
 * One thing that was done for a client.
 *
 * @param detail what was chosen, as a code, or who may act; empty where that stands elsewhere
 * @param conversationAt when the conversation it is about was, at that moment
 */
public record DoneThing(Kind kind, String detail, Optional<Instant> conversationAt) {

    /** What was done. */
    public enum Kind {
        ANSWER,
        MOVED,
        PLACE,
        COMPANION,
        INTERPRETER,
        REASON,
        REMARK,
        WISH,
        /** Answers to the questions beforehand, which the client looks at. */
        QUESTIONS,
        /** A permission that the client signed on paper, written down for a colleague to look at. */
        PERMISSION,
        PERMISSION_ENDED;

        static Kind ofCode(String code) {
            return valueOf(code.toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
        }
    }
}
