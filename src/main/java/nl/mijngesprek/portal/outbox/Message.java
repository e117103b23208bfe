package nl.mijngesprek.portal.outbox;

import java.time.Instant;
import java.util.Optional;

/**
 * A message of the outbox.
 *
 * @param attempts how often it was, or is being, handed over
 * @param print a letter as XHTML; empty with other channels
 * @param handedOverAt empty while it waits
 * @param occasion of a reminder
 */
public record Message(
        MessageId id,
        String key,
        Channel channel,
        String languageCode,
        String recipient,
        String subject,
        String words,
        Optional<String> print,
        int attempts,
        Instant createdAt,
        Optional<Instant> handedOverAt,
        Optional<Occasion> occasion) {}
