package nl.mijngesprek.portal.behalf;

import java.util.Arrays;
import java.util.Optional;

/** How an officer meets whoever asks for something to be done. */
public enum Contact {
    PHONE("phone"),
    DESK("desk"),
    /** At the client's door. */
    VISIT("visit"),
    PAPER("paper");

    private final String code;

    Contact(String code) {
        this.code = code;
    }

    /** As the database writes it. */
    public String code() {
        return code;
    }

    public static Optional<Contact> ofCode(String code) {
        return Arrays.stream(values()).filter(value -> value.code.equals(code)).findFirst();
    }
}
