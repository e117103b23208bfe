package nl.mijngesprek.portal.behalf;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.mijngesprek.portal.identity.ClientId;

/**
 * What an officer did for a client in one call or visit, oldest first, and how they were sure.
 *
 * @param check as the database has it
 * @param conversation the conversation that they met for, if it was one
 */
public record DoneForClient(
        UUID check,
        ClientId client,
        Optional<UUID> conversation,
        String officerName,
        IdentityWay way,
        Instant at,
        List<DoneThing> things) {

    public DoneForClient {
        things = List.copyOf(things);
    }
}
