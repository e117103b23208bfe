package nl.mijngesprek.portal.report;

import java.time.Instant;

/**
 * One version in the list of all versions of a report.
 *
 * @param changes how many sentences became others in it, where that was said
 */
public record ReportVersion(ReportId id, int version, String officerName, Instant publishedAt, int changes) {}
