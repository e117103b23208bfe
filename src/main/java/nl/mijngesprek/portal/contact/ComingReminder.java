package nl.mijngesprek.portal.contact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A coming conversation, and the reminder of it as the client reads about it.
 *
 * @param invitedOn the last time the client was invited
 * @param sentAt when a reminder of this moment went out
 * @param calledAt when the client was called about this moment
 */
public record ComingReminder(
        Instant startsAt, LocalDate invitedOn, Optional<Instant> sentAt, Optional<Instant> calledAt) {

    /** When the client was reminded, by whatever. */
    public Optional<Instant> doneAt() {
        return sentAt.or(() -> calledAt);
    }

    /** When the client will be reminded by this, who was not so far; empty when there is no time left for it. */
    public Optional<Instant> next(ReminderChannel channel, Instant now) {
        return ReminderWindow.of(channel, startsAt, invitedOn).flatMap(window -> window.next(now));
    }
}
