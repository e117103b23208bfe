package nl.mijngesprek.portal.outreach;

import java.util.Arrays;
import java.util.Optional;

/** What came of an attempt to reach somebody. */
public enum AttemptResult {
    SENT("sent"),
    /** It never arrived, so it counts for nothing. */
    CAME_BACK("came-back"),
    NO_ANSWER("no-answer"),
    MESSAGE_LEFT("message-left"),
    /** The municipality spoke with the client. */
    SPOKE("spoke"),
    /** There is no telephone number of this client that works. */
    NO_NUMBER("no-number");

    private final String code;

    AttemptResult(String code) {
        this.code = code;
    }

    /** As the database writes it. */
    public String code() {
        return code;
    }

    public static Optional<AttemptResult> ofCode(String code) {
        return Arrays.stream(values()).filter(value -> value.code.equals(code)).findFirst();
    }
}
