package nl.mijngesprek.portal.outbox;

/** What an officer did instead of a message that failed for good. */
public enum Settled {
    /** Wrote it anew, with the number or address that is known now. */
    AGAIN("again"),
    LETTER("letter"),
    CALL("call"),
    NOTHING("nothing");

    private final String code;

    Settled(String code) {
        this.code = code;
    }

    /** As the database writes it. */
    public String code() {
        return code;
    }
}
