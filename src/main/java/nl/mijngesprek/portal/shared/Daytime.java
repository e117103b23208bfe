package nl.mijngesprek.portal.shared;

import java.time.Instant;
import java.time.LocalTime;

/** When a telephone may make a sound: from eight in the morning until eight in the evening, in Amsterdam. */
public final class Daytime {

    private static final LocalTime BEGIN = LocalTime.of(8, 0);
    private static final LocalTime END = LocalTime.of(20, 0);

    private Daytime() {}

    public static boolean isDay(Instant moment) {
        return next(moment).equals(moment);
    }

    /** This moment when it is day, else the next morning. */
    public static Instant next(Instant moment) {
        var local = moment.atZone(Dates.ZONE);
        if (local.toLocalTime().isBefore(BEGIN)) {
            return local.toLocalDate().atTime(BEGIN).atZone(Dates.ZONE).toInstant();
        }
        return local.toLocalTime().isBefore(END)
                ? moment
                : local.toLocalDate()
                        .plusDays(1)
                        .atTime(BEGIN)
                        .atZone(Dates.ZONE)
                        .toInstant();
    }
}
