package nl.mijngesprek.portal.report;

import java.time.Instant;

/**
 * A sentence of a report in another language, as a second person approved it; the Dutch counts.
 *
 * @param translator who made it, by name
 * @param approvedBy who checked it, by name: an officer here, or whom the case system named
 */
public record SentenceTranslation(String wording, String translator, String approvedBy, Instant approvedAt) {}
