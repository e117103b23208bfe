package nl.mijngesprek.portal.outcome;

import java.time.Instant;

/**
 * What came of a conversation.
 *
 * @param words what the officer adds, for the client to read; empty for nothing
 * @param recordedBy the name of the officer who wrote it down
 */
public record Outcome(Attendance attendance, String words, String recordedBy, Instant recordedAt) {}
