package nl.mijngesprek.portal.report;

import java.util.Arrays;
import java.util.Optional;

/** What a report is of (D2). */
public enum ContactKind {
    CONVERSATION("conversation"),
    CALL("call"),
    VISIT("visit");

    private final String code;

    ContactKind(String code) {
        this.code = code;
    }

    /** As the database writes it, and keys of texts. */
    public String code() {
        return code;
    }

    public static Optional<ContactKind> ofCode(String code) {
        return Arrays.stream(values()).filter(value -> value.code.equals(code)).findFirst();
    }
}
