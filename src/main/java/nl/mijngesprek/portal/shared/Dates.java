package nl.mijngesprek.portal.shared;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.TimeZone;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Days and times as they are shown, in any language: Dutch time, the calendar and the digits of the letter, 24 hours.
 * The one place that formats them, so that screen, letter and message never differ.
 */
public final class Dates {

    /** Where the conversations take place. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private enum Shape {
        DAY,
        TIME
    }

    private record Key(Language language, Shape shape) {}

    /** ICU's formats are not safe for threads, and finding a pattern is slow: keep one of each, format with a copy. */
    private static final Map<Key, DateFormat> FORMATS = new ConcurrentHashMap<>();

    private Dates() {}

    /** The day with its weekday and year, such as "dinsdag 2 juni 2026". */
    public static String day(Instant moment, Language language) {
        return format(moment, new Key(language, Shape.DAY));
    }

    /** The day with its weekday and year, such as "dinsdag 2 juni 2026". */
    public static String day(LocalDate day, Language language) {
        return day(day.atTime(LocalTime.NOON).atZone(ZONE).toInstant(), language);
    }

    /** The time of day, such as "14.30" in Dutch and "14:30" elsewhere; the word "uur" belongs to the sentence around it. */
    public static String time(Instant moment, Language language) {
        var time = format(moment, new Key(language, Shape.TIME));
        return Languages.formatting(language).getLanguage().equals("nl") ? time.replace(':', '.') : time;
    }

    /** The day it is in Amsterdam. */
    public static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }

    private static String format(Instant moment, Key key) {
        var format = FORMATS.computeIfAbsent(key, Dates::prototype).clone();
        return format.format(Date.from(moment));
    }

    private static DateFormat prototype(Key key) {
        var locale = Languages.formatting(key.language());
        var format =
                switch (key.shape()) {
                    case DAY -> DateFormat.getDateInstance(DateFormat.FULL, locale);
                    case TIME ->
                        new SimpleDateFormat(
                                DateTimePatternGenerator.getInstance(locale).getBestPattern("HHmm"), locale);
                };
        format.setTimeZone(TimeZone.getTimeZone(ZONE.getId()));
        return format;
    }
}
