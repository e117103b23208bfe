package nl.mijngesprek.portal.invitation.ui;

import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
import biweekly.util.DateTimeComponents;
import biweekly.util.DayOfWeek;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import biweekly.util.UtcOffset;
import java.time.Duration;
import nl.mijngesprek.portal.shared.Dates;

/** How Dutch time is told to a calendar that does not know it: the rules in force since 1996. */
final class DutchCalendarTime {

    private static final UtcOffset WINTER = new UtcOffset(Duration.ofHours(1).toMillis());
    private static final UtcOffset SUMMER = new UtcOffset(Duration.ofHours(2).toMillis());

    private DutchCalendarTime() {}

    static VTimezone zone() {
        var zone = new VTimezone(Dates.ZONE.getId());
        zone.addStandardTime(observed(new StandardTime(), SUMMER, WINTER, "CET", 10, 27, 3));
        zone.addDaylightSavingsTime(observed(new DaylightSavingsTime(), WINTER, SUMMER, "CEST", 3, 31, 2));
        return zone;
    }

    /** From the last Sunday of this month on, year after year; in 1996 that was this day. */
    private static <O extends Observance> O observed(
            O observance, UtcOffset from, UtcOffset to, String name, int month, int day, int hour) {
        observance.setDateStart(new DateTimeComponents(1996, month, day, hour, 0, 0, false));
        observance.setTimezoneOffsetFrom(from);
        observance.setTimezoneOffsetTo(to);
        observance.addTimezoneName(name);
        observance.setRecurrenceRule(new Recurrence.Builder(Frequency.YEARLY)
                .byMonth(month)
                .byDay(-1, DayOfWeek.SUNDAY)
                .build());
        return observance;
    }
}
