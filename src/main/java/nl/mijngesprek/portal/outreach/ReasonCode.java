package nl.mijngesprek.portal.outreach;

import java.util.Arrays;
import java.util.Optional;

/** Why somebody did not answer; none of these needs more words (E8). */
public enum ReasonCode {
    NOT_UNDERSTOOD("not-understood"),
    ILL("ill"),
    AFRAID("afraid"),
    WANT_HELP("want-help"),
    OWN_WORDS("own-words");

    private final String code;

    ReasonCode(String code) {
        this.code = code;
    }

    /** As the database writes it. */
    public String code() {
        return code;
    }

    public static Optional<ReasonCode> ofCode(String code) {
        return Arrays.stream(values()).filter(value -> value.code.equals(code)).findFirst();
    }
}
