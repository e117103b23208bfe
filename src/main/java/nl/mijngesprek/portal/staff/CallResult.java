package nl.mijngesprek.portal.staff;

import java.util.Arrays;
import java.util.Optional;

/** What came of a call to remind somebody. */
public enum CallResult {
    SPOKE("spoke"),
    MESSAGE_LEFT("message-left"),
    /** May be tried again. */
    NO_ANSWER("no-answer"),
    /** There is no telephone number of this client that works. */
    NO_NUMBER("no-number");

    private final String code;

    CallResult(String code) {
        this.code = code;
    }

    /** As the database writes it. */
    public String code() {
        return code;
    }

    public static Optional<CallResult> ofCode(String code) {
        return Arrays.stream(values()).filter(value -> value.code.equals(code)).findFirst();
    }
}
