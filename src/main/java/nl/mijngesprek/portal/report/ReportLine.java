package nl.mijngesprek.portal.report;

import java.time.Instant;

/** A report in a list of them: of which conversation, how long it is, and beside how many sentences the client said something. */
public record ReportLine(ReportId id, Instant conversationAt, String officerName, int sentences, int remarks) {}
