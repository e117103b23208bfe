package nl.mijngesprek.portal.identity.oidc;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.mijngesprek.portal.shared.Misconfigured;
import org.jspecify.annotations.Nullable;

/** The levels of assurance a provider can vouch for, and which are enough. */
final class Levels {

    /** What a claimed level is worth. */
    enum Verdict {
        ENOUGH,
        TOO_LOW,
        /** Missing, not a text, or nothing this portal was told about. */
        UNKNOWN
    }

    private record Level(int rank, String acr) {}

    private final List<Level> levels;
    private final int minimum;

    private Levels(List<Level> levels, int minimum) {
        this.levels = List.copyOf(levels);
        this.minimum = minimum;
    }

    static Levels of(DigidSettings settings) {
        var names = new ArrayList<String>();
        var levels = new ArrayList<Level>();
        for (var entry : settings.levels()) {
            var sign = entry.indexOf('=');
            if (sign < 1 || sign == entry.length() - 1) {
                throw new Misconfigured(
                        "portal.digid.levels", "\"%s\" is not a level; each one looks like name=acr.".formatted(entry));
            }
            var name = entry.substring(0, sign).strip();
            if (!names.contains(name)) {
                names.add(name);
            }
            levels.add(new Level(names.indexOf(name), entry.substring(sign + 1).strip()));
        }
        if (levels.isEmpty()) {
            throw new Misconfigured(
                    "portal.digid.levels",
                    "is not set; it must be the levels of assurance, lowest first, as name=acr.");
        }
        var minimum = names.indexOf(settings.minimumLevel());
        if (minimum < 0) {
            throw new Misconfigured(
                    "portal.digid.minimum-level",
                    settings.minimumLevel() == null
                            ? "is not set; it must be one of %s.".formatted(String.join(", ", names))
                            : "\"%s\" is not a level; it must be one of %s."
                                    .formatted(settings.minimumLevel(), String.join(", ", names)));
        }
        return new Levels(levels, minimum);
    }

    /** What this claim is worth; anything that is not exactly a known value is worth nothing. */
    Verdict judge(@Nullable Object acr) {
        return levels.stream()
                .filter(level -> level.acr().equals(acr))
                .findFirst()
                .map(level -> level.rank() >= minimum ? Verdict.ENOUGH : Verdict.TOO_LOW)
                .orElse(Verdict.UNKNOWN);
    }

    /** The values to ask for, the lowest that is enough first. */
    String acrValues() {
        return levels.stream()
                .filter(level -> level.rank() >= minimum)
                .collect(Collectors.groupingBy(Level::rank, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(Map.Entry::getValue)
                .flatMap(List::stream)
                .map(Level::acr)
                .collect(Collectors.joining(" "));
    }
}
