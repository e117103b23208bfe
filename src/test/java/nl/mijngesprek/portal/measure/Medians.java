package nl.mijngesprek.portal.measure;

import java.util.List;

/** The middle one: what one hiccup of the machine does not move. */
final class Medians {

    private Medians() {}

    static double of(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
