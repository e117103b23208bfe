package nl.mijngesprek.portal.recording;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A recording that is kept, without its sound.
 *
 * @param length as the browser measured it, at most {@link Recordings#LONGEST}
 * @param sentAt since when an officer may hear it; always empty for an answer, which goes with the others
 */
public record Recording(RecordingId id, Duration length, Instant createdAt, Optional<Instant> sentAt) {

    /** From the columns of a join that may have found nothing. */
    public static Optional<Recording> of(
            @Nullable UUID id, @Nullable Integer milliseconds, @Nullable Instant createdAt, @Nullable Instant sentAt) {
        return id == null || milliseconds == null || createdAt == null
                ? Optional.empty()
                : Optional.of(new Recording(
                        new RecordingId(id), Duration.ofMillis(milliseconds), createdAt, Optional.ofNullable(sentAt)));
    }
}
