package nl.mijngesprek.portal.report;

import nl.mijngesprek.portal.identity.ClientId;

/** The municipality answered a remark; told in the transaction that answers. */
public record RemarkAnswered(RemarkId remark, ReportId report, ClientId client) {}
