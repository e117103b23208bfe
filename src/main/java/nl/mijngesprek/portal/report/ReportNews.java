package nl.mijngesprek.portal.report;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.invitation.ConversationId;

/**
 * That there is something to tell a client about a report; never what.
 *
 * @param root the first version
 * @param endsAt until when a question of the municipality waits for the client; with questions, and only there
 */
public record ReportNews(
        ReportId root, ClientId client, ConversationId conversation, Kind kind, Optional<Instant> endsAt) {

    /** What there is to tell. */
    public enum Kind {
        /** There is a report. */
        PUBLISHED("published"),
        /** The municipality answered, or published another version. */
        NEWS("news"),
        /** A question of the municipality does not wait much longer. */
        QUESTION("question"),
        /** The municipality did not answer in time. */
        LATE("late");

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
