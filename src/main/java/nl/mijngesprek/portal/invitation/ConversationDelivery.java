package nl.mijngesprek.portal.invitation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.shared.LocalText;

/**
 * A conversation as the case system delivers one, with every invitation sent for it.
 * Refuses consequences without an obligation, an obligation without consequences, and no invitation at all with an
 * {@link IllegalArgumentException}.
 *
 * @param reference what the case system calls this conversation; the same one again is the same conversation
 * @param support that independent support exists, in the invitation itself (C1)
 * @param invitedOn when the client was invited, one or more times, earliest first
 */
public record ConversationDelivery(
        String reference,
        ClientId client,
        Aim aim,
        LocalText purpose,
        Obligation obligation,
        LocalText legalGround,
        LocalText clientDuties,
        LocalText municipalityDuties,
        Optional<LocalText> consequences,
        LocalText support,
        Officer officer,
        Instant startsAt,
        Duration duration,
        Place place,
        List<LocalDate> invitedOn) {

    public ConversationDelivery {
        invitedOn = List.copyOf(invitedOn);
        if (consequences.isPresent() != (obligation == Obligation.OBLIGED)) {
            throw new IllegalArgumentException("consequences belong to an obliged conversation, and only there");
        }
        if (invitedOn.isEmpty()) {
            throw new IllegalArgumentException("a conversation needs at least one invitation");
        }
    }
}
