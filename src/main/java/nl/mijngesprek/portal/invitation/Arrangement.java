package nl.mijngesprek.portal.invitation;

import java.util.Optional;
import java.util.Set;

/**
 * What a client arranged for a conversation. Every part may be left unsaid.
 *
 * @param needs empty also when nothing was said
 */
public record Arrangement(
        Optional<Companion> companion, Optional<Interpreter> interpreter, Set<Need> needs, Optional<PlaceWish> place) {

    /** Nothing said yet. */
    public static final Arrangement NONE =
            new Arrangement(Optional.empty(), Optional.empty(), Set.of(), Optional.empty());

    public Arrangement {
        needs = Set.copyOf(needs);
    }
}
