package nl.mijngesprek.portal.outreach;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.mijngesprek.portal.recording.Recording;
import nl.mijngesprek.portal.shared.Words;

/**
 * Why a client did not answer (E1, E8).
 *
 * @param heardBy the officer who heard it from the client; empty when the client told it here
 * @param byCode whether the client told it with the code of a letter, and did not log in for it
 * @param takenUp by officers, oldest first
 * @param recording what the client said aloud beside it; an officer knows of it once it is sent
 */
public record Reason(
        ReasonId id,
        ReasonCode code,
        Words words,
        Instant toldAt,
        Optional<String> heardBy,
        boolean byCode,
        List<TakenUp> takenUp,
        Optional<Recording> recording) {

    public Reason {
        takenUp = List.copyOf(takenUp);
    }

    /** Whether it stops the clock: the client told it here, and no officer read all of it yet. */
    public boolean waits() {
        return heardBy.isEmpty() && takenUp.stream().noneMatch(taken -> taken.version() >= words.version());
    }
}
