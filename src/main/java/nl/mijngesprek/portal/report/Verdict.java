package nl.mijngesprek.portal.report;

import java.util.Arrays;
import java.util.Optional;

/** What a client thinks of a sentence. */
public enum Verdict {
    RIGHT("right"),
    NOT_RIGHT("not-right"),
    NOT_UNDERSTOOD("not-understood"),
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
