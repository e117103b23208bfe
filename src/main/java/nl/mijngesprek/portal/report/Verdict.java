package nl.mijngesprek.portal.report;

import java.util.Arrays;
import java.util.Optional;

/** What a client thinks of a sentence (D4, D5). */
public enum Verdict {
    RIGHT("right"),
    NOT_RIGHT("not-right"),
    MISSING("missing"),
    NOT_UNDERSTOOD("not-understood"),
    HURTS("hurts"),
    NO_OPINION("no-opinion");

    private final String code;

    Verdict(String code) {
        this.code = code;
    }

    /** As the database and the intake document write it. */
    public String code() {
        return code;
    }

    public static Optional<Verdict> ofCode(String code) {
        return Arrays.stream(values()).filter(value -> value.code.equals(code)).findFirst();
    }
}
