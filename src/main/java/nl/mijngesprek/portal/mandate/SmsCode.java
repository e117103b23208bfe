package nl.mijngesprek.portal.mandate;

import java.util.Optional;

/**
 * What the link in an SMS ends with: sixteen characters that nobody guesses. Says who may read what is asked, and is good for a
 * yes only with the birth date beside it.
 *
 * @param characters without marks
 */
public record SmsCode(String characters) {

    private static final int LENGTH = 16;

    static SmsCode random() {
        return new SmsCode(Characters.random(LENGTH));
    }

    /** The code in an address, in small letters or capitals; empty when it cannot be one. */
    public static Optional<SmsCode> parse(String typed) {
        return Characters.parse(typed, LENGTH).map(SmsCode::new);
    }

    @Override
    public String toString() {
        return "SmsCode(not shown)";
    }
}
