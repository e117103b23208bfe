package nl.mijngesprek.portal.report;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/**
 * What one of the two said of an agreement; it is said for good (F1, F2, F5).
 *
 * @param words empty where the kind says it all
 * @param officerName who said it for the municipality; empty when the client did
 */
public record AgreementWord(Kind kind, String words, Optional<String> officerName, Instant saidAt) {

    /** The most characters that may be said at once, in Unicode code points. */
    public static final int LIMIT = 20_000;

    /** Whether there are only spaces, of whatever kind: the database knows more of them than {@link String#isBlank} does. */
    static boolean saysNothing(String words) {
        return words.codePoints().allMatch(point -> Character.isWhitespace(point) || Character.isSpaceChar(point));
    }

    /** What is said by it. */
    public enum Kind {
        DONE("done"),
        NOT_DONE("not-done"),
        QUESTION("question"),
        /** It went otherwise than was agreed. */
        OTHERWISE("otherwise"),
        ANSWER("answer");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** As the database writes it. */
        public String code() {
            return code;
        }

        public static Optional<Kind> ofCode(String code) {
            return Arrays.stream(values())
                    .filter(value -> value.code.equals(code))
                    .findFirst();
        }

        boolean saysWhetherDone() {
            return this == DONE || this == NOT_DONE;
        }

        boolean wantsAnswer() {
            return this == QUESTION || this == OTHERWISE;
        }
    }
}
