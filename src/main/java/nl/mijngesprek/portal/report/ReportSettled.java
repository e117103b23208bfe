package nl.mijngesprek.portal.report;

import nl.mijngesprek.portal.identity.ClientId;

/** Nothing of the client waits in a report; told in the transaction that says so. */
public record ReportSettled(ReportId report, ClientId client) {}
