package nl.mijngesprek.portal.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A report that the client is still to get (D3).
 *
 * @param officerName who writes it
 * @param dueOn the last day on which the client is to have it
 * @param begunAt since when it is being written, if it is
 */
public record AwaitedReport(
        ContactKind contact, Instant contactAt, String officerName, LocalDate dueOn, Optional<Instant> begunAt) {

    public boolean isLate(LocalDate today) {
        return dueOn.isBefore(today);
    }
}
