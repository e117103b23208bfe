package nl.mijngesprek.portal.outreach;

import java.time.Instant;
import java.util.Optional;

/**
 * One attempt to reach a client, as the client reads it too (E4, A12).
 *
 * @param name of whoever made it
 * @param note more about it, or empty
 */
public record Attempt(
        AttemptId id,
        Channel channel,
        Instant madeAt,
        MadeBy madeBy,
        String name,
        AttemptResult result,
        String note,
        Optional<Dispute> dispute) {

    /** Whether it counts as an attempt: it arrived as far as is known, and the client does not say otherwise. */
    public boolean counts() {
        return result != AttemptResult.CAME_BACK && !isDisputed();
    }

    public boolean isDisputed() {
        return dispute.filter(Dispute::stands).isPresent();
    }
}
