package nl.mijngesprek.portal.shared;

import java.time.Period;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How long the municipality keeps what clients answered beforehand, counted from the end of the conversation or from the
 * moment it was called off.
 */
@Component
public class RetentionTerms {

    /** What a term counts in. */
    public enum Unit {
        MONTHS,
        YEARS
    }

    /** A whole number of months or years, from one month to twenty years. */
    public record Term(int count, Unit unit) {

        private static final Pattern WRITTEN = Pattern.compile("([1-9][0-9]{0,2})([my])");
        private static final int LONGEST = 240;

        private static Term parse(String property, String written) {
            var match = WRITTEN.matcher(written);
            if (match.matches()) {
                var term = new Term(
                        Integer.parseInt(match.group(1)), match.group(2).equals("y") ? Unit.YEARS : Unit.MONTHS);
                if (term.months() <= LONGEST) {
                    return term;
                }
            }
            throw new Misconfigured(
                    property,
                    "wants how long answers are kept, in whole months or years, such as 15m or 5y; at most 20y.");
        }

        public Period period() {
            return switch (unit) {
                case MONTHS -> Period.ofMonths(count);
                case YEARS -> Period.ofYears(count);
            };
        }

        private long months() {
            return period().toTotalMonths();
        }
    }

    private final Term keptPrivate;
    private final Term handedOver;

    /**
     * Refuses with {@link Misconfigured} what is no term, and to keep longer what a client kept private than what was handed
     * over.
     */
    RetentionTerms(
            @Value("${portal.retention.private}") String keptPrivate,
            @Value("${portal.retention.shared}") String handedOver) {
        this.keptPrivate = Term.parse("portal.retention.private", keptPrivate);
        this.handedOver = Term.parse("portal.retention.shared", handedOver);
        if (this.keptPrivate.months() > this.handedOver.months()) {
            throw new Misconfigured(
                    "portal.retention.private",
                    "is longer than portal.retention.shared; what clients keep to themselves goes first.");
        }
    }

    /** Of what a client did not hand over, and of recordings, translations and what was typed in from paper. */
    public Term keptPrivate() {
        return keptPrivate;
    }

    /** Of what a client handed over in writing: it is kept with the report. */
    public Term handedOver() {
        return handedOver;
    }
}
