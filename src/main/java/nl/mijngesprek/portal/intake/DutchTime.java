package nl.mijngesprek.portal.intake;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.regex.Pattern;

/** Dates and times as intake documents write them; a time without an offset is the time in Amsterdam. */
final class DutchTime {

    static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private static final Pattern WITH_OFFSET = Pattern.compile(".*(Z|[+-]\\d\\d:\\d\\d)");

    private DutchTime() {}

    /** What a text says about a time. */
    sealed interface Reading {}

    record Moment(Instant instant) implements Reading {}

    /** Refused: why this is no moment, and what would be one. */
    record NoMoment(String wrong, String accepted) implements Reading {}

    /** Reads a text that has the form the schema asks for. */
    static Reading read(String text) {
        try {
            if (WITH_OFFSET.matcher(text).matches()) {
                return new Moment(OffsetDateTime.parse(text).toInstant());
            }
            var local = LocalDateTime.parse(text);
            var offsets = AMSTERDAM.getRules().getValidOffsets(local);
            return switch (offsets.size()) {
                case 0 ->
                    new NoMoment("this time does not exist in Amsterdam: the clock goes forward", "a time that exists");
                case 1 -> new Moment(local.toInstant(offsets.getFirst()));
                default ->
                    new NoMoment(
                            "this time is there twice in Amsterdam: the clock goes back",
                            "the same with an offset, " + withOffset(text, offsets.getFirst()) + " or "
                                    + withOffset(text, offsets.getLast()));
            };
        } catch (DateTimeException noSuchTime) {
            return new NoMoment("there is no such day or time", "a day and time of the calendar");
        }
    }

    /** The moment in a text that was checked before. */
    static Instant moment(String text) {
        return switch (read(text)) {
            case Moment moment -> moment.instant();
            case NoMoment refused -> throw new IllegalStateException(refused.wrong());
        };
    }

    static boolean isDay(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    private static String withOffset(String text, ZoneOffset offset) {
        return text + offset.getId();
    }
}
