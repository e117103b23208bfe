package nl.mijngesprek.portal.contact;

import java.time.Instant;

/**
 * A message to a client, or a call to remind, as the client reads it.
 *
 * @param state how far a message is, or what came of a call; the code that its text is found by
 * @param recipient the number or address as it was then; empty with a call
 * @param languageCode BCP 47 code
 * @param words as they were sent; empty with a call
 */
public record SentMessage(
        Instant at, ReminderChannel channel, String state, String recipient, String languageCode, String words) {}
