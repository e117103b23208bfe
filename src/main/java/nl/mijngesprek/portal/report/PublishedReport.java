package nl.mijngesprek.portal.report;

import java.time.Instant;
import nl.mijngesprek.portal.identity.ClientId;

/** The newest version of a report of a conversation that the officer who acts holds. */
public record PublishedReport(
        ReportId id,
        ClientId client,
        String clientName,
        int version,
        ContactKind contact,
        Instant contactAt,
        Instant publishedAt) {}
