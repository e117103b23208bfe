package nl.mijngesprek.portal.audit;

import java.time.Instant;
import java.util.Optional;

/**
 * One look, as the client reads it.
 *
 * @param name of whoever looked, as it was then
 * @param conversationAt when the conversation is or was that it is about
 */
public record LogLine(Instant at, String name, Subject subject, Optional<Instant> conversationAt) {}
