package nl.mijngesprek.portal.report;

import java.util.List;
import java.util.Optional;
import nl.mijngesprek.portal.recording.Recording;
import nl.mijngesprek.portal.shared.Words;

/**
 * What client and municipality said to each other at one passage.
 *
 * @param draft what the client is writing, or wrote and sent
 * @param reaction what the client is writing in reaction to an answer
 * @param spoken what was said aloud beside the draft
 * @param sent by number, the last one last
 */
public record Exchange(
        PassageId passage, Optional<Remark> draft, Words reaction, Optional<Recording> spoken, List<SentRemark> sent) {

    /** Where it stands. */
    public enum Standing {
        /** Nothing was said, and nothing is being written. */
        NOTHING,
        /** Written, and not sent; or written otherwise than it was sent. */
        UNSENT,
        /** Sent; waits for the municipality, and may be changed or taken back. */
        SENT,
        /** The municipality asked something; waits for the client. */
        QUESTIONED,
        /** Answered; the client may say one thing more. */
        ANSWERED,
        /** Answered, and the client had the last word. */
        SETTLED
    }

    public Exchange {
        sent = List.copyOf(sent);
    }

    /** The last remark that was sent and not taken back. */
    public Optional<SentRemark> last() {
        return sent.isEmpty() || sent.getLast().withdrawnAt().isPresent()
                ? Optional.empty()
                : Optional.of(sent.getLast());
    }

    public Standing standing() {
        var answer = last().flatMap(SentRemark::answer);
        if (answer.isPresent() && answer.get().kind() != RemarkAnswer.Kind.QUESTION) {
            return answer.get().reaction().isPresent() ? Standing.SETTLED : Standing.ANSWERED;
        }
        if (isUnsent()) {
            return Standing.UNSENT;
        }
        return answer.isPresent() ? Standing.QUESTIONED : last().isPresent() ? Standing.SENT : Standing.NOTHING;
    }

    /** Whether the client has the answer that ends the exchange, so that no further remark is sent here. */
    public boolean isAnswered() {
        return standing() == Standing.ANSWERED || standing() == Standing.SETTLED;
    }

    /** Whether anything was sent here, be it taken back since. */
    public boolean isBegun() {
        return !sent.isEmpty();
    }

    private boolean isUnsent() {
        var mine = draft.filter(remark -> !remark.isEmpty());
        if (mine.isEmpty() && spoken.isEmpty()) {
            return false;
        }
        if (sent.isEmpty()) {
            return true;
        }
        var before = sent.getLast();
        var same = mine.flatMap(Remark::verdict).equals(before.verdict())
                && mine.map(remark -> remark.words().text()).orElse("").equals(before.words())
                && spoken.equals(before.recording());
        // What was taken back is not sent again by itself.
        return !same;
    }
}
