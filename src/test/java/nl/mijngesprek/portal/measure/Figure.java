package nl.mijngesprek.portal.measure;

import java.util.OptionalDouble;

/**
 * Something measured.
 *
 * @param bound the most it may be; none for what is only told
 * @param control what it is held against, taken in the same run
 */
record Figure(String name, double value, String unit, OptionalDouble bound, OptionalDouble control) {

    static Figure told(String name, double value, String unit) {
        return new Figure(name, value, unit, OptionalDouble.empty(), OptionalDouble.empty());
    }

    static Figure atMost(double bound, String name, double value, String unit) {
        return new Figure(name, value, unit, OptionalDouble.of(bound), OptionalDouble.empty());
    }

    /** At most this share of the control. */
    static Figure atMostTimes(double share, double control, String name, double value, String unit) {
        return new Figure(name, value, unit, OptionalDouble.of(share * control), OptionalDouble.of(control));
    }

    boolean holds() {
        return bound.isEmpty() || value <= bound.getAsDouble();
    }
}
