package nl.mijngesprek.portal.contact;

import java.util.Arrays;
import java.util.Optional;

/** How a client wants to be reminded. Not at all is a choice as good as any other. */
public enum ReminderChannel {
    LETTER("letter"),
    SMS("sms"),
    EMAIL("email"),
    CALL("call"),
    NONE("none");

    private final String code;

    ReminderChannel(String code) {
        this.code = code;
    }

    /** As the database writes it. */
    public String code() {
        return code;
    }

    public static Optional<ReminderChannel> ofCode(String code) {
        return Arrays.stream(values()).filter(value -> value.code.equals(code)).findFirst();
    }
}
