package nl.mijngesprek.portal.audit;

import java.time.Instant;
import java.util.Optional;

/**
 * One look, as the client reads it; or all looks of one day at a paper, which is opened anew for every answer on it, or while
 * something was done for the client.
 *
 * @param since when the first of them was; the same as {@code at} for a look by itself
 * @param name of whoever looked, as it was then
 * @param helper whether it was who helps, with the client's permission; else the municipality
 * @param conversationAt when the conversation is or was that it is about
 */
public record LogLine(
        Instant since, Instant at, String name, boolean helper, Subject subject, Optional<Instant> conversationAt) {}
