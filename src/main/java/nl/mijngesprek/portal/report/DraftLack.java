package nl.mijngesprek.portal.report;

import java.util.Optional;

/**
 * What a draft lacks before it can be published.
 *
 * @param sentence where; empty when it is the whole
 * @param number of that sentence in the report; 0 when it is the whole
 */
public record DraftLack(Kind kind, Optional<DraftSentenceId> sentence, int number) {

    /** What lacks. */
    public enum Kind {
        /** There is no sentence at all. */
        SENTENCES("sentences"),
        EMPTY("empty"),
        TOO_LONG("too-long"),
        /** It is an agreement, and has no day. */
        DAY("day");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** The name in keys of texts. */
        public String code() {
            return code;
        }
    }
}
