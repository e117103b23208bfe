package nl.mijngesprek.portal.report;

import java.time.Instant;
import java.util.Optional;
import nl.mijngesprek.portal.recording.Recording;

/**
 * A remark as the client sent it; it never changes, another one may take its place until it is answered.
 *
 * @param number 1 and up at one passage
 * @param version the version of the report that the client had before them
 * @param recording what the client said aloud; empty again when the client deleted it
 * @param takenDownBy the officer who wrote it down, where the client said it by phone, by letter or at the desk
 */
public record SentRemark(
        RemarkId id,
        int number,
        int version,
        Optional<Verdict> verdict,
        String words,
        Optional<Recording> recording,
        Optional<String> takenDownBy,
        Instant sentAt,
        Optional<Instant> withdrawnAt,
        Optional<RemarkAnswer> answer) {

    /** Whether this waits for the municipality, when it is the last one at its passage. */
    public boolean waits() {
        return withdrawnAt.isEmpty() && answer.isEmpty();
    }
}
