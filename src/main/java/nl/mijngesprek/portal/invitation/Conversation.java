package nl.mijngesprek.portal.invitation;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.mijngesprek.portal.shared.LocalText;

/**
 * A conversation the municipality invites a client to: one purpose, voluntary or obliged, with its ground and the duties of both (A4 to A7).
 *
 * @param consequences what happens to someone who does not come; there with an obliged conversation, and only there (E6, E7)
 * @param support that independent support exists, in the invitation itself (C1)
 */
public record Conversation(
        ConversationId id,
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
        Place place) {

    /** Whether it began before this moment: then nothing can be said to the invitation any more. */
    public boolean hasBegun(Instant now) {
        return startsAt.isBefore(now);
    }

    public Instant endsAt() {
        return startsAt.plus(duration);
    }
}
