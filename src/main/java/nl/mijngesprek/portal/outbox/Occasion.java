package nl.mijngesprek.portal.outbox;

import java.time.Instant;

/**
 * The one moment that a reminder is about. It goes out while the conversation is still what it was, the client did not
 * choose otherwise since, and there is time; by SMS and e-mail by day alone.
 *
 * @param revision of the conversation
 * @param from before this it waits
 * @param until the first moment that is too late
 */
public record Occasion(int revision, Instant from, Instant until) {}
