package nl.mijngesprek.portal.letter;

/** What an invitation cannot go out without. */
public enum Missing {
    /** That independent support exists (C1). */
    SUPPORT("support"),
    /** The questions beforehand (B1). */
    QUESTIONS("questions"),
    /** What happens to someone who does not come, when one has to (E6). */
    CONSEQUENCES("consequences"),
    /** Where the letter goes. */
    ADDRESS("address");

    private final String code;

    Missing(String code) {
        this.code = code;
    }

    /** As a text is found by. */
    public String code() {
        return code;
    }
}
