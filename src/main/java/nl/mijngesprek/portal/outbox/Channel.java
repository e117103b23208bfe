package nl.mijngesprek.portal.outbox;

import java.util.Arrays;
import java.util.Optional;

/** By what a message goes. */
public enum Channel {
    LETTER("letter"),
    SMS("sms"),
    EMAIL("email");

    private final String code;

    Channel(String code) {
        this.code = code;
    }

    /** As the database writes it. */
    public String code() {
        return code;
    }

    public static Optional<Channel> ofCode(String code) {
        return Arrays.stream(values()).filter(value -> value.code.equals(code)).findFirst();
    }
}
