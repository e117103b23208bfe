package nl.mijngesprek.portal.report;

import java.time.Instant;

/**
 * A sentence of a report in another language, as a second officer approved it; the Dutch counts.
 *
 * @param translator who made it, by name
 * @param approvedBy the officer who checked it, by name
 */
public record SentenceTranslation(String wording, String translator, String approvedBy, Instant approvedAt) {}
