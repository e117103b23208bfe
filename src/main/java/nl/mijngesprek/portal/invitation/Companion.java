package nl.mijngesprek.portal.invitation;

import java.util.Arrays;
import java.util.Optional;

/** Who comes along with a client (C1, E9). */
public enum Companion {
    NOBODY("nobody"),
    SUPPORTER("supporter"),
    FAMILY("family"),
    SOMEBODY("somebody");

    private final String code;

    Companion(String code) {
        this.code = code;
    }

    /** As the database writes it. */
    public String code() {
        return code;
    }

    public static Optional<Companion> ofCode(String code) {
        return Arrays.stream(values()).filter(value -> value.code.equals(code)).findFirst();
    }
}
