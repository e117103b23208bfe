package nl.mijngesprek.portal.outreach;

import java.time.Instant;

/**
 * An attempt as an officer records it.
 *
 * @param name of whoever made it; empty when it was the officer
 */
public record NewAttempt(
        Channel channel, Instant madeAt, MadeBy madeBy, String name, AttemptResult result, String note) {}
