package nl.mijngesprek.portal.mandate;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a client shows and a helper types: six characters that are not taken for one another. Good once, for minutes, and for
 * nothing at all until the client says yes.
 *
 * @param characters without the mark in the middle
 */
public record MandateCode(String characters) {

    /** Without 0 and O, 1, I and L. */
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final int LENGTH = 6;
    private static final SecureRandom RANDOM = new SecureRandom();

    static MandateCode random() {
        return new MandateCode(RANDOM.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(index -> String.valueOf(ALPHABET.charAt(index)))
                .collect(Collectors.joining()));
    }

    /** The code in what somebody typed, in small letters and with marks as they like; empty when it cannot be one. */
    public static Optional<MandateCode> parse(String typed) {
        var characters = typed.replaceAll("[\\s.–—_-]", "").toUpperCase(Locale.ROOT);
        return characters.length() == LENGTH
                        && characters.chars().allMatch(character -> ALPHABET.indexOf(character) >= 0)
                ? Optional.of(new MandateCode(characters))
                : Optional.empty();
    }

    /** In two groups, as it is read aloud: {@code ABC DEF}. */
    public String printed() {
        return characters.substring(0, LENGTH / 2) + " " + characters.substring(LENGTH / 2);
    }

    @Override
    public String toString() {
        return "MandateCode(not shown)";
    }
}
