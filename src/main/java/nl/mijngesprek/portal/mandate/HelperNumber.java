package nl.mijngesprek.portal.mandate;

import java.util.Optional;

/**
 * What a client writes on paper to say which helper is meant. No secret, and opens nothing.
 *
 * @param digits eight of them
 */
public record HelperNumber(String digits) {

    private static final int LENGTH = 8;

    /** The number in what somebody typed, with spaces and marks as they like; empty when it cannot be one. */
    public static Optional<HelperNumber> parse(String typed) {
        var digits = typed.replaceAll("[\\s.–—_-]", "");
        return digits.matches("[0-9]{" + LENGTH + "}") ? Optional.of(new HelperNumber(digits)) : Optional.empty();
    }

    /** In two groups, as it is read aloud: {@code 1234 5678}. */
    public String printed() {
        return digits.substring(0, LENGTH / 2) + " " + digits.substring(LENGTH / 2);
    }
}
