package nl.mijngesprek.portal.behalf;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.mijngesprek.portal.identity.ClientId;

/**
 * An officer made sure of this client, and may do things for them until the call or the visit is over.
 *
 * @param id as the database has it
 */
public record IdentityCheck(UUID id, ClientId client, IdentityWay way, Instant at) {

    /** How long it holds at most; the database counts it. */
    private static final Duration HOLDS = Duration.ofMinutes(30);

    public Instant until() {
        return at.plus(HOLDS);
    }
}
