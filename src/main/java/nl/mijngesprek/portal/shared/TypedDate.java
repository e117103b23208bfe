package nl.mijngesprek.portal.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A date as a client typed it in three fields, kept as it is: it may be half of one, or none that exists.
 *
 * @param day at most {@value #LIMIT} characters, as are the others; what is longer is cut
 */
public record TypedDate(String day, String month, String year) {

    public static final int LIMIT = 20;

    public static final TypedDate NONE = new TypedDate("", "", "");

    public TypedDate {
        day = kept(day);
        month = kept(month);
        year = kept(year);
    }

    private static String kept(String typed) {
        var clean = Words.clean(typed).strip();
        return Words.length(clean) <= LIMIT ? clean : clean.substring(0, clean.offsetByCodePoints(0, LIMIT));
    }

    public boolean isEmpty() {
        return day.isEmpty() && month.isEmpty() && year.isEmpty();
    }

    /** Whether nothing was left out. */
    public boolean isWhole() {
        return !day.isEmpty() && !month.isEmpty() && !year.isEmpty();
    }

    /** The day of the calendar; empty when what was typed is half a date, or none that exists. */
    public Optional<LocalDate> date() {
        if (!day.matches("\\p{Nd}{1,2}") || !month.matches("\\p{Nd}{1,2}") || !year.matches("\\p{Nd}{4}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** What was typed, in the order of the fields. */
    public String typed() {
        return Stream.of(day, month, year).filter(part -> !part.isEmpty()).collect(Collectors.joining(" - "));
    }
}
