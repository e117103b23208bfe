package nl.mijngesprek.portal.invitation;

import java.util.Arrays;
import java.util.Optional;

/** What a client says to an invitation; none of these needs a reason. */
public enum AnswerChoice {
    COMING("coming"),
    OTHER_DAY("other-day"),
    OTHER_PLACE("other-place"),
    CALL_ME("call-me"),
    UNSURE("unsure"),
    /** The client's own word, and nobody else's (E3). */
    NOT_WANTED("not-wanted");

    private final String code;

    AnswerChoice(String code) {
        this.code = code;
    }

    /** As the database and the intake document write it. */
    public String code() {
        return code;
    }

    public static Optional<AnswerChoice> ofCode(String code) {
        return Arrays.stream(values()).filter(value -> value.code.equals(code)).findFirst();
    }
}
