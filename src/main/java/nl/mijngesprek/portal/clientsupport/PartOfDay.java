package nl.mijngesprek.portal.clientsupport;

import java.util.Arrays;
import java.util.Optional;

/** When the client likes to be called. */
public enum PartOfDay {
    ANY("any"),
    MORNING("morning"),
    AFTERNOON("afternoon"),
    EVENING("evening");

    private final String code;

    PartOfDay(String code) {
        this.code = code;
    }

    /** As the database writes it. */
    public String code() {
        return code;
    }

    public static Optional<PartOfDay> ofCode(String code) {
        return Arrays.stream(values()).filter(value -> value.code.equals(code)).findFirst();
    }
}
