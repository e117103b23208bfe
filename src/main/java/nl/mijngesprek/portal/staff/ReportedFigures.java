package nl.mijngesprek.portal.staff;

import java.util.List;
import java.util.OptionalInt;
import nl.mijngesprek.portal.shared.LocalText;

/**
 * The figures of a round as its source reported them, right or wrong, so that they can be reckoned after.
 * Addresses, households, people and conversations are counts of their own: they are never taken for each other.
 */
public record ReportedFigures(
        String reference, LocalText title, String source, List<Count> counts, List<Split> splits, List<Share> shares) {

    public ReportedFigures {
        counts = List.copyOf(counts);
        splits = List.copyOf(splits);
        shares = List.copyOf(shares);
    }

    /** Whether what the source says follows from what it says elsewhere. */
    public enum Verdict {
        RIGHT,
        WRONG,
        /** The source leaves a number out. */
        UNKNOWN
    }

    /**
     * How many of what.
     *
     * @param unit {@code addresses}, {@code households}, {@code people} or {@code conversations}
     * @param value empty when the source names it without a number
     */
    public record Count(String code, LocalText label, String unit, OptionalInt value) {}

    /** A whole and what the source says it consists of. */
    public record Split(Count whole, List<Count> parts) {

        public Split {
            parts = List.copyOf(parts);
        }

        /** The parts together, as far as they have numbers. */
        public int sum() {
            return parts.stream().mapToInt(part -> part.value().orElse(0)).sum();
        }

        /** What the whole has more than its parts; less than 0 when they are too many. */
        public int rest() {
            return whole.value().orElse(0) - sum();
        }

        public Verdict verdict() {
            if (whole.value().isEmpty()
                    || parts.stream().anyMatch(part -> part.value().isEmpty())) {
                return Verdict.UNKNOWN;
            }
            return rest() == 0 ? Verdict.RIGHT : Verdict.WRONG;
        }
    }

    /** A part as the share of a whole, as the source says it. */
    public record Share(Count part, Count whole, int claimedPercent) {

        /** The share reckoned after, in whole per cents; empty when a number is missing. */
        public OptionalInt percent() {
            return part.value().isEmpty()
                            || whole.value().isEmpty()
                            || whole.value().getAsInt() == 0
                    ? OptionalInt.empty()
                    : OptionalInt.of((int) Math.round(
                            100.0 * part.value().getAsInt() / whole.value().getAsInt()));
        }

        public Verdict verdict() {
            if (percent().isEmpty()) {
                return Verdict.UNKNOWN;
            }
            return percent().getAsInt() == claimedPercent ? Verdict.RIGHT : Verdict.WRONG;
        }
    }
}
