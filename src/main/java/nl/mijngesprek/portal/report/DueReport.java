package nl.mijngesprek.portal.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.mijngesprek.portal.identity.ClientId;

/**
 * A report that the officer who acts owes a client (D2, D3).
 *
 * @param came whether it is known that the client was there; otherwise the officer may have to say so first
 * @param dueOn the last day on which the client is to have it
 * @param draft the one that is begun, if any
 * @param begunAt since when
 */
public record DueReport(
        ClientId client,
        String clientName,
        Contact contact,
        boolean came,
        LocalDate dueOn,
        Optional<ReportDraftId> draft,
        Optional<Instant> begunAt) {

    public boolean isLate(LocalDate today) {
        return dueOn.isBefore(today);
    }
}
