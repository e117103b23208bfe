package nl.mijngesprek.portal.outbox;

/** Why a message failed for good. */
public enum Problem {
    /** The number or address is no good. */
    REFUSED("refused"),
    /** A reminder that could not be handed over before it was too late. */
    LATE("late"),
    /** Whoever takes the messages of this channel could not be reached, or would not. */
    UNREACHABLE("unreachable");

    private final String code;

    Problem(String code) {
        this.code = code;
    }

    /** As a text is found by. */
    public String code() {
        return code;
    }

    /** What the outbox noted. */
    public static Problem of(String noted) {
        return switch (noted) {
            case Refused.NAME -> REFUSED;
            case MessageTable.LATE -> LATE;
            default -> UNREACHABLE;
        };
    }
}
