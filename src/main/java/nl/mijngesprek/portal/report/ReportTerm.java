package nl.mijngesprek.portal.report;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import nl.mijngesprek.portal.shared.Dates;
import nl.mijngesprek.portal.shared.Misconfigured;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How long after a contact the client is to have the report (D3); refuses with {@link Misconfigured} what is no such term. */
@Component
class ReportTerm {

    private static final String PROPERTY = "portal.report.term";
    private static final int LONGEST = 92;

    private final Period term;

    ReportTerm(@Value("${portal.report.term}") String written) {
        term = parse(written);
    }

    private static Period parse(String written) {
        try {
            var term = Period.parse(written);
            var days = ChronoUnit.DAYS.between(LocalDate.EPOCH, LocalDate.EPOCH.plus(term));
            if (term.toTotalMonths() == 0 && days >= 1 && days <= LONGEST) {
                return term;
            }
        } catch (DateTimeException notOne) {
            throw wrong();
        }
        throw wrong();
    }

    private static Misconfigured wrong() {
        return new Misconfigured(
                PROPERTY,
                "wants within how many days or weeks a client gets a report, such as P14D or P2W; at most P%dD."
                        .formatted(LONGEST));
    }

    /** The last day on which the client is to have the report of what took place at this moment. */
    LocalDate dueOn(Instant contact) {
        return Dates.dayOf(contact).plus(term);
    }
}
