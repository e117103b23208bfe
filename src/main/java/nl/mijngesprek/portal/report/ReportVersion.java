package nl.mijngesprek.portal.report;

import java.time.Instant;

/** One version in the list of all versions of a report. */
public record ReportVersion(ReportId id, int version, String officerName, Instant publishedAt) {}
