package nl.mijngesprek.portal.invitation;

import java.util.Arrays;
import java.util.Optional;

/** What a conversation is for: to help somebody on, or to check something. Never both in one (A7). */
public enum Aim {
    ACTIVATING("activating"),
    CHECKING("checking");

    private final String code;

    Aim(String code) {
        this.code = code;
    }

    /** As the database and the intake document write it. */
    public String code() {
        return code;
    }

    public static Optional<Aim> ofCode(String code) {
        return Arrays.stream(values()).filter(value -> value.code.equals(code)).findFirst();
    }
}
