package nl.mijngesprek.portal.outreach;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** How somebody was looked for (E4). */
public enum Channel {
    LETTER("letter"),
    REPEATED_LETTER("repeated-letter"),
    SMS("sms"),
    EMAIL("email"),
    CALL("call"),
    /** Through somebody the client allowed to be asked. */
    SUPPORTER("supporter"),
    /** By somebody who helps, such as the WIJ-team (E5). */
    HOME_VISIT("home-visit");

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

    /** As channels are counted: a letter and the same letter again are one. */
    Channel counted() {
        return this == REPEATED_LETTER ? LETTER : this;
    }

    /** What can come of an attempt this way. */
    public Set<AttemptResult> results() {
        return switch (this) {
            case LETTER, REPEATED_LETTER, SMS, EMAIL -> Set.of(AttemptResult.SENT, AttemptResult.CAME_BACK);
            case CALL ->
                Set.of(
                        AttemptResult.NO_ANSWER,
                        AttemptResult.MESSAGE_LEFT,
                        AttemptResult.SPOKE,
                        AttemptResult.NO_NUMBER);
            case SUPPORTER, HOME_VISIT ->
                Set.of(AttemptResult.NO_ANSWER, AttemptResult.MESSAGE_LEFT, AttemptResult.SPOKE);
        };
    }
}
