package nl.mijngesprek.portal.mandate;

import java.util.Optional;

/**
 * What a client shows and a helper types: six characters that are not taken for one another. Good once, for minutes, and for
 * nothing at all until the client says yes.
 *
 * @param characters without the mark in the middle
 */
public record MandateCode(String characters) {

    private static final int LENGTH = 6;

    static MandateCode random() {
        return new MandateCode(Characters.random(LENGTH));
    }

    /** The code in what somebody typed, in small letters and with marks as they like; empty when it cannot be one. */
    public static Optional<MandateCode> parse(String typed) {
        return Characters.parse(typed, LENGTH).map(MandateCode::new);
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
