package nl.mijngesprek.portal.report;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/**
 * What the municipality answered to a remark, for good.
 *
 * @param words why; may be empty where all of it was adopted
 * @param adoptedIn the version in which it was adopted, all of it or in part
 * @param reaction the client's last word, which is kept beside the sentence as their view (zienswijze)
 */
public record RemarkAnswer(
        Kind kind,
        String words,
        String officerName,
        Instant answeredAt,
        Optional<Integer> adoptedIn,
        Optional<Reaction> reaction) {

    /** What came of a remark. */
    public enum Kind {
        ADOPTED("adopted"),
        ADOPTED_IN_PART("adopted-in-part"),
        NOT_ADOPTED("not-adopted"),
        QUESTION("question");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** As the database writes it, and keys of texts. */
        public String code() {
            return code;
        }

        /** Whether the report becomes another one by it. */
        public boolean adopts() {
            return this == ADOPTED || this == ADOPTED_IN_PART;
        }

        public static Optional<Kind> ofCode(String code) {
            return Arrays.stream(values())
                    .filter(value -> value.code.equals(code))
                    .findFirst();
        }
    }

    /** What the client said to an answer; nothing is said after it. */
    public record Reaction(String words, Instant reactedAt) {}
}
