package nl.mijngesprek.portal.invitation;

import java.util.Arrays;
import java.util.Optional;

/** Whether a client may simply stay away (A5). */
public enum Obligation {
    VOLUNTARY("voluntary"),
    OBLIGED("obliged");

    private final String code;

    Obligation(String code) {
        this.code = code;
    }

    /** As the database and the intake document write it. */
    public String code() {
        return code;
    }

    public static Optional<Obligation> ofCode(String code) {
        return Arrays.stream(values()).filter(value -> value.code.equals(code)).findFirst();
    }
}
