package nl.mijngesprek.portal.invitation;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.mijngesprek.portal.shared.LocalText;

/**
 * A conversation the municipality invites a client to: one purpose, voluntary or obliged, with its ground and the duties of both (A4 to A7).
 *
 * @param consequences what happens to someone who does not come; there with an obliged conversation, and only there (E6, E7)
 */
public record Conversation(
        ConversationId id,
        LocalText purpose,
        Obligation obligation,
        LocalText legalGround,
        LocalText clientDuties,
        LocalText municipalityDuties,
        Optional<LocalText> consequences,
        Officer officer,
        Instant startsAt,
        Duration duration,
        Place place) {

    public Instant endsAt() {
        return startsAt.plus(duration);
    }
}
