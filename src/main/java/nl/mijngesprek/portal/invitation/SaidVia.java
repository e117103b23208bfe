package nl.mijngesprek.portal.invitation;

import java.util.Arrays;
import java.util.Optional;

/** How a client said something to an invitation (promise 6). */
public enum SaidVia {
    /** Here, logged in. */
    LOGIN("login"),
    LETTER_CODE("letter-code"),
    /** To an officer, who wrote it down. */
    PHONE("phone"),
    DESK("desk"),
    /** By somebody who helps, with the client's permission. */
    HELPER("helper");

    private final String code;

    SaidVia(String code) {
        this.code = code;
    }

    /** As the database writes it. */
    public String code() {
        return code;
    }

    public static Optional<SaidVia> ofCode(String code) {
        return Arrays.stream(values()).filter(value -> value.code.equals(code)).findFirst();
    }
}
