package nl.mijngesprek.portal.report;

import nl.mijngesprek.portal.identity.ClientId;

/** A client sent a remark; told in the transaction that sends it. */
public record RemarkSent(RemarkId remark, ReportId report, ClientId client) {}
