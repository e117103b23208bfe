package nl.mijngesprek.portal.invitation;

import java.time.Duration;
import java.time.Instant;

/** A moment that an officer has free for a conversation. */
public record Slot(SlotId id, Instant startsAt, Instant endsAt) {

    public Duration duration() {
        return Duration.between(startsAt, endsAt);
    }
}
