package nl.mijngesprek.portal.report;

import java.time.Instant;

/**
 * A report in a list of them: of which contact, how long it is, and beside how many passages the client said something.
 *
 * @param remarks passages beside which the client sent something, or is writing it
 * @param answers answers of the municipality that the client may still react to, or that ask something
 */
public record ReportLine(
        ReportId id,
        int version,
        ContactKind contact,
        Instant contactAt,
        String officerName,
        int sentences,
        int remarks,
        int answers) {}
