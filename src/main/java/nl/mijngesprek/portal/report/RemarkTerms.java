package nl.mijngesprek.portal.report;

import java.time.Instant;
import java.time.Period;
import java.util.regex.Pattern;
import nl.mijngesprek.portal.shared.Dates;
import nl.mijngesprek.portal.shared.Misconfigured;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** By when who has to answer whom about a report: the one place that counts these days. */
@Component
public class RemarkTerms {

    private static final Pattern WRITTEN = Pattern.compile("P([1-9][0-9]?)([DW])");
    private static final int DAYS_OF_WEEK = 7;
    private static final int LONGEST = 42;

    /** How long a question of the municipality waits for the client; the database holds it (V028). */
    private static final Period TO_REACT = Period.ofDays(14);

    private final Period toAnswer;

    /** Refuses with {@link Misconfigured} what is no number of days or weeks, from a day to six weeks. */
    RemarkTerms(@Value("${portal.remark.term}") String toAnswer) {
        this.toAnswer = parse(toAnswer);
    }

    private static Period parse(String written) {
        var match = WRITTEN.matcher(written);
        if (match.matches()) {
            var count = Integer.parseInt(match.group(1));
            var days = match.group(2).equals("W") ? count * DAYS_OF_WEEK : count;
            if (days <= LONGEST) {
                return Period.ofDays(days);
            }
        }
        throw new Misconfigured(
                "portal.remark.term",
                "wants within how long the municipality answers a remark, in days or weeks, such as P14D or P2W; at most P6W.");
    }

    /** The moment until which the municipality may answer a remark and be in time. */
    public Instant answerBy(Instant sentAt) {
        return after(sentAt, toAnswer);
    }

    /** The moment until which a question of the municipality waits for the client. */
    public Instant reactBy(Instant askedAt) {
        return after(askedAt, TO_REACT);
    }

    /** The moment before which a remark was sent whose answer is late by now. */
    public Instant lateIfSentBefore(Instant now) {
        return now.atZone(Dates.ZONE).minus(toAnswer).toInstant();
    }

    private static Instant after(Instant moment, Period term) {
        return moment.atZone(Dates.ZONE).plus(term).toInstant();
    }
}
