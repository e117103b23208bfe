package nl.mijngesprek.portal.outcome;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.identity.OfficerId;
import nl.mijngesprek.portal.invitation.CalledOff;
import nl.mijngesprek.portal.invitation.ConversationId;

/**
 * A conversation with what came of it.
 *
 * @param calledOff by the municipality, if it was: then nothing else comes of it
 * @param outcome empty while nobody said
 */
public record Held(
        ConversationId conversation,
        ClientId client,
        String clientName,
        OfficerId officer,
        String officerName,
        Instant startsAt,
        Optional<CalledOff> calledOff,
        Optional<Outcome> outcome,
        List<Step> steps) {

    public Held {
        steps = List.copyOf(steps);
    }
}
