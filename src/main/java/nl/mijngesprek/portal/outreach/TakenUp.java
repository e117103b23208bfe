package nl.mijngesprek.portal.outreach;

import java.time.Instant;

/**
 * An officer read a reason and acts on it.
 *
 * @param version up to which version of the words
 * @param followUp what will be done, for the client to read
 */
public record TakenUp(String officerName, Instant at, int version, String followUp) {}
