package nl.mijngesprek.portal.contact;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import nl.mijngesprek.portal.shared.Dates;
import nl.mijngesprek.portal.shared.Daytime;

/**
 * From when until when a client can be reminded of a conversation; after that it would be uselessly late.
 *
 * <p>A text message, an e-mail and a call come on the last working day before it, so that who cannot come can still call
 * us. A letter leaves five working days before, and not later than three: the post takes two days. Who was invited just
 * now is not reminded before that letter is there.
 *
 * @param until the first moment that is too late
 */
public record ReminderWindow(ReminderChannel channel, Instant from, Instant until) {

    private static final LocalTime MORNING = LocalTime.of(10, 0);
    private static final Duration STILL_USEFUL = Duration.ofHours(1);
    private static final int LETTER_DAYS = 5;
    private static final int LATEST_LETTER_DAYS = 3;

    /** The day on which the invitation is surely there. */
    private static final int INVITATION_DAYS = 3;

    /** The most days there can be between the beginning of any window and its conversation. */
    public static final int MOST_DAYS = 9;

    /** Empty for who is not to be reminded, and where there is no time left between the invitation and the conversation. */
    public static Optional<ReminderWindow> of(ReminderChannel channel, Instant startsAt, LocalDate invitedOn) {
        if (channel == ReminderChannel.NONE) {
            return Optional.empty();
        }
        var day = Dates.dayOf(startsAt);
        var byLetter = channel == ReminderChannel.LETTER;
        var due = at(workingDaysBefore(day, byLetter ? LETTER_DAYS : 1));
        var until = byLetter
                ? workingDaysBefore(day, LATEST_LETTER_DAYS)
                        .plusDays(1)
                        .atStartOfDay(Dates.ZONE)
                        .toInstant()
                : startsAt.minus(STILL_USEFUL);
        var invited = at(invitedOn.plusDays(INVITATION_DAYS));
        var from = invited.isAfter(due) ? invited : due;
        return Optional.of(new ReminderWindow(channel, from, until))
                .filter(window -> window.next(from).isPresent());
    }

    private static Instant at(LocalDate day) {
        return day.atTime(MORNING).atZone(Dates.ZONE).toInstant();
    }

    private static LocalDate workingDaysBefore(LocalDate day, int count) {
        var before = day;
        for (var left = count; left > 0; ) {
            before = before.minusDays(1);
            if (before.getDayOfWeek() != DayOfWeek.SATURDAY && before.getDayOfWeek() != DayOfWeek.SUNDAY) {
                left--;
            }
        }
        return before;
    }

    /** When the client is reminded, who was not so far: from now on, and by day where a telephone rings. */
    public Optional<Instant> next(Instant now) {
        var moment = now.isAfter(from) ? now : from;
        var possible = channel == ReminderChannel.LETTER ? moment : Daytime.next(moment);
        return possible.isBefore(until) ? Optional.of(possible) : Optional.empty();
    }

    public boolean isOpen(Instant now) {
        return next(now).filter(now::equals).isPresent();
    }
}
