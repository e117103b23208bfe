package nl.mijngesprek.portal.invitation;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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

    /** As the database has it: {@code needs} is null where nothing was said at all; a code nobody knows is left out. */
    public static Arrangement ofCodes(
            @Nullable String companion,
            @Nullable String interpreter,
            String @Nullable [] needs,
            @Nullable String placeKind,
            @Nullable String placeRefused) {
        return needs == null
                ? NONE
                : new Arrangement(
                        Optional.ofNullable(companion).flatMap(Companion::ofCode),
                        Optional.ofNullable(interpreter).flatMap(Interpreter::ofCode),
                        Arrays.stream(needs)
                                .map(Need::ofCode)
                                .flatMap(Optional::stream)
                                .collect(Collectors.toSet()),
                        Optional.ofNullable(placeKind)
                                .flatMap(PlaceKind::ofCode)
                                .map(kind -> new PlaceWish(kind, Optional.ofNullable(placeRefused))));
    }
}
