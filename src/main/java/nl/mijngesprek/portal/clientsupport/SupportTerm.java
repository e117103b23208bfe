package nl.mijngesprek.portal.clientsupport;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Pattern;
import nl.mijngesprek.portal.shared.Dates;
import nl.mijngesprek.portal.shared.Misconfigured;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** By when an organisation answers a client: the one place that counts these working days, Monday to Friday. */
@Component
public class SupportTerm {

    private static final Pattern WRITTEN = Pattern.compile("[1-9][0-9]?");
    private static final int LONGEST = 20;

    private final int workingDays;

    /** Refuses with {@link Misconfigured} what is no number of working days from 1 to 20. */
    SupportTerm(@Value("${portal.support.term}") String workingDays) {
        if (!WRITTEN.matcher(workingDays).matches() || Integer.parseInt(workingDays) > LONGEST) {
            throw new Misconfigured(
                    "portal.support.term",
                    "wants within how many working days an organisation answers a client, from 1 to " + LONGEST + ".");
        }
        this.workingDays = Integer.parseInt(workingDays);
    }

    /** The last day on which a request that was sent then is answered in time. */
    public LocalDate answerBy(Instant sentAt) {
        var day = Dates.dayOf(sentAt);
        for (var left = workingDays; left > 0; ) {
            day = day.plusDays(1);
            if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                left--;
            }
        }
        return day;
    }

    /** Whether a request that was sent then waits too long by now. */
    public boolean isLate(Instant sentAt, Instant now) {
        return Dates.dayOf(now).isAfter(answerBy(sentAt));
    }
}
