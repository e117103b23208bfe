package nl.mijngesprek.portal.report;

import java.time.Instant;

/** That a colleague of whoever held the conversation saw a report, and the reason they gave for it. */
public record Opening(String officerName, String reason, Instant openedAt) {}
