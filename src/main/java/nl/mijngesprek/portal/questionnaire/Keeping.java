package nl.mijngesprek.portal.questionnaire;

import java.time.Instant;
import java.util.Optional;

/**
 * How long the municipality keeps what is in a list.
 *
 * @param over when the conversation ends, or was called off
 * @param privateUntil until when what the client did not hand over is kept; empty when no term is set, and all stays
 * @param sharedUntil until when what the client handed over in writing is kept; empty likewise
 * @param privateRemovedAt since when the first is gone
 * @param sharedRemovedAt since when the second is gone too
 */
public record Keeping(
        Instant over,
        Optional<Instant> privateUntil,
        Optional<Instant> sharedUntil,
        Optional<Instant> privateRemovedAt,
        Optional<Instant> sharedRemovedAt) {}
