package nl.mijngesprek.portal.report;

import nl.mijngesprek.portal.identity.ClientId;

/** A version of a report can be read by the client since now; told in the transaction that publishes it. */
public record ReportPublished(ReportId report, int version, ClientId client) {}
