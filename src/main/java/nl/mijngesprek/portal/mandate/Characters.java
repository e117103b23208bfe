package nl.mijngesprek.portal.mandate;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Characters of codes: capitals and digits that are not taken for one another. */
final class Characters {

    /** Without 0 and O, 1, I and L. */
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final SecureRandom RANDOM = new SecureRandom();

    private Characters() {}

    static String random(int length) {
        return RANDOM.ints(length, 0, ALPHABET.length())
                .mapToObj(index -> String.valueOf(ALPHABET.charAt(index)))
                .collect(Collectors.joining());
    }

    /** What somebody typed, in small letters and with marks as they like; empty when it cannot be such characters. */
    static Optional<String> parse(String typed, int length) {
        var characters = typed.replaceAll("[\\s.–—_-]", "").toUpperCase(Locale.ROOT);
        return characters.length() == length
                        && characters.chars().allMatch(character -> ALPHABET.indexOf(character) >= 0)
                ? Optional.of(characters)
                : Optional.empty();
    }
}
