package nl.mijngesprek.portal.reply;

import java.util.Arrays;
import java.util.Optional;
import nl.mijngesprek.portal.invitation.AnswerChoice;

/** What one can say with the code of a letter. */
public enum Reply {
    COMING("coming", Optional.of(AnswerChoice.COMING)),
    OTHER_DAY("other-day", Optional.of(AnswerChoice.OTHER_DAY)),
    OTHER_PLACE("other-place", Optional.of(AnswerChoice.OTHER_PLACE)),
    CALL_ME("call-me", Optional.of(AnswerChoice.CALL_ME)),
    /** Why there was no answer (E8), in words; it stops the clock as it does after a login. */
    REASON("reason", Optional.empty());

    private final String code;
    private final Optional<AnswerChoice> choice;

    Reply(String code, Optional<AnswerChoice> choice) {
        this.code = code;
        this.choice = choice;
    }

    /** As a form sends it. */
    public String code() {
        return code;
    }

    /** What it is of the answers to the invitation; empty for one that is none. */
    Optional<AnswerChoice> choice() {
        return choice;
    }

    public static Optional<Reply> ofCode(String code) {
        return Arrays.stream(values()).filter(value -> value.code.equals(code)).findFirst();
    }
}
