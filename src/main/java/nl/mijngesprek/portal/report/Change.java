package nl.mijngesprek.portal.report;

import java.util.Arrays;
import java.util.Optional;

/**
 * How a passage became another one in a version, and why.
 *
 * @param before the words of the version before; empty for an added sentence
 * @param remark the remark that led to it; empty when the municipality saw its mistake itself
 */
public record Change(Kind kind, String why, Optional<String> before, Optional<RemarkId> remark) {

    /** What became of the passage. */
    public enum Kind {
        CHANGED("changed"),
        ADDED("added"),
        REMOVED("removed");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** As the database writes it, and keys of texts. */
        public String code() {
            return code;
        }

        public static Optional<Kind> ofCode(String code) {
            return Arrays.stream(values())
                    .filter(value -> value.code.equals(code))
                    .findFirst();
        }
    }
}
