package nl.mijngesprek.portal.shared;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** One place where words of a client are kept, such as beside one sentence; saving there loses nothing anybody typed. */
public interface KeptWords {

    /** What is kept, {@link Words#NONE} when nothing is yet; empty when there is nothing here that this viewer may write to. */
    Optional<Words> find();

    /** Keeps this next version; {@code false}, and nothing changed, when somebody kept that version first. */
    boolean store(Words next);

    /**
     * Keeps what was typed.
     *
     * @param seen the version the writer had before their eyes, 0 when there was none
     */
    default Words.Saving save(String typed, int seen, Instant now) {
        // Each further round means that somebody else's save went through, so this ends: what is refused and still
        // there as it
        // was may be read here and not written.
        var refused = Optional.<Words>empty();
        while (true) {
            var kept = find();
            if (kept.isEmpty() || kept.equals(refused)) {
                return new Words.NotYours();
            }
            var saving = kept.get().replacedBy(typed, seen, now.truncatedTo(ChronoUnit.MICROS));
            var next =
                    switch (saving) {
                        case Words.Saved(Words words) -> words;
                        case Words.SavedBoth(Words words) -> words;
                        case Words.TooLong _, Words.NotYours _ -> kept.get();
                    };
            if (next.equals(kept.get()) || store(next)) {
                return saving;
            }
            refused = kept;
        }
    }
}
