package nl.mijngesprek.portal.reply;

import java.util.Arrays;
import java.util.Optional;
import nl.mijngesprek.portal.invitation.AnswerChoice;

/** What one can say with the code of a letter. */
public enum Reply {
    COMING("coming", AnswerChoice.COMING),
    OTHER_DAY("other-day", AnswerChoice.OTHER_DAY),
    OTHER_PLACE("other-place", AnswerChoice.OTHER_PLACE),
    CALL_ME("call-me", AnswerChoice.CALL_ME),
    /** Why there was no answer, or why it will not do: in words alone. */
    REASON("reason", AnswerChoice.UNSURE);

    private final String code;
    private final AnswerChoice choice;

    Reply(String code, AnswerChoice choice) {
        this.code = code;
        this.choice = choice;
    }

    /** As a form sends it. */
    public String code() {
        return code;
    }

    AnswerChoice choice() {
        return choice;
    }

    public static Optional<Reply> ofCode(String code) {
        return Arrays.stream(values()).filter(value -> value.code.equals(code)).findFirst();
    }
}
