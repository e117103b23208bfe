package nl.mijngesprek.portal.identity;

import java.util.Optional;

/**
 * A citizen service number (burgerservicenummer): nine digits that pass the 11-test.
 * Never shows itself: not in a log, a page, an address or a key.
 */
public final class Bsn {

    private final String digits;

    private Bsn(String digits) {
        this.digits = digits;
    }

    /** The number in this text; empty when it is not nine digits that pass the 11-test. */
    public static Optional<Bsn> parse(String text) {
        return text.matches("[0-9]{9}") && passesElevenTest(text) ? Optional.of(new Bsn(text)) : Optional.empty();
    }

    private static boolean passesElevenTest(String digits) {
        var sum = -(digits.charAt(8) - '0');
        for (var position = 0; position < 8; position++) {
            sum += (9 - position) * (digits.charAt(position) - '0');
        }
        return sum % 11 == 0 && !digits.equals("000000000");
    }

    /** Whether this text has the number in it. */
    public boolean isIn(String text) {
        return text.contains(digits);
    }

    String digits() {
        return digits;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bsn that && digits.equals(that.digits);
    }

    @Override
    public int hashCode() {
        return digits.hashCode();
    }

    @Override
    public String toString() {
        return "Bsn(not shown)";
    }
}
