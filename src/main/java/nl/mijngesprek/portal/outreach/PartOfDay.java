package nl.mijngesprek.portal.outreach;

import java.time.Instant;
import java.util.Locale;
import nl.mijngesprek.portal.shared.Dates;

/** When on a day somebody was called, in Amsterdam: before 12, before 17, or later. */
public enum PartOfDay {
    MORNING,
    AFTERNOON,
    EVENING;

    public static PartOfDay of(Instant moment) {
        var hour = moment.atZone(Dates.ZONE).getHour();
        return hour < 12 ? MORNING : hour < 17 ? AFTERNOON : EVENING;
    }

    /** As keys of texts write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
