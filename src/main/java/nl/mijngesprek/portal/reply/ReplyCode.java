package nl.mijngesprek.portal.reply;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;

/**
 * What stands on a letter to answer with: twelve characters that are not taken for one another.
 *
 * @param characters without the marks between the groups
 */
public record ReplyCode(String characters) {

    /** Without 0 and O, 1, I and L. */
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final int LENGTH = 12;
    private static final int GROUP = 4;

    /** The code in what somebody typed, in small letters and with marks as they like; empty when it cannot be one. */
    public static Optional<ReplyCode> parse(String typed) {
        var characters = typed.replaceAll("[\\s.–—_-]", "").toUpperCase(Locale.ROOT);
        return characters.length() == LENGTH
                        && characters.chars().allMatch(character -> ALPHABET.indexOf(character) >= 0)
                ? Optional.of(new ReplyCode(characters))
                : Optional.empty();
    }

    static ReplyCode ofHash(byte[] hash) {
        return new ReplyCode(charactersOf(hash, LENGTH));
    }

    /** This many characters that are not taken for one another, from the end of a hash. */
    public static String charactersOf(byte[] hash, int length) {
        var rest = new BigInteger(1, hash);
        var base = BigInteger.valueOf(ALPHABET.length());
        var characters = new StringBuilder();
        while (characters.length() < length) {
            var parts = rest.divideAndRemainder(base);
            characters.append(ALPHABET.charAt(parts[1].intValue()));
            rest = parts[0];
        }
        return characters.toString();
    }

    /** In groups, as it is printed: {@code ABCD-EFGH-JKMN}. */
    public String printed() {
        return characters.replaceAll("(.{" + GROUP + "})(?!$)", "$1-");
    }

    @Override
    public String toString() {
        return "ReplyCode(not shown)";
    }
}
