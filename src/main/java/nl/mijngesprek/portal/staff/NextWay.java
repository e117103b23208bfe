package nl.mijngesprek.portal.staff;

import java.util.Arrays;
import java.util.Optional;

/** What an officer can do about a message that failed. */
public enum NextWay {
    /** Send it again. */
    AGAIN("again"),
    /** Remind by letter, when it is time for that. */
    LETTER("letter"),
    /** Put the client on the list of whom to call. */
    CALL("call"),
    /** Nothing is needed any more. */
    NOTHING("nothing");

    private final String code;

    NextWay(String code) {
        this.code = code;
    }

    /** As a text is found by. */
    public String code() {
        return code;
    }

    public static Optional<NextWay> ofCode(String code) {
        return Arrays.stream(values()).filter(value -> value.code.equals(code)).findFirst();
    }
}
