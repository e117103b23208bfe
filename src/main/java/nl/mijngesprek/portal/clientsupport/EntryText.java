package nl.mijngesprek.portal.clientsupport;

/** What an organisation writes about itself in Dutch, and has in other languages too. */
public enum EntryText {
    SUMMARY("summary", 300, true),
    DETAILS("details", 4_000, true),
    FOR_WHOM("for-whom", 500, false),
    OPENING("opening", 500, true);

    private final String code;
    private final int limit;
    private final boolean required;

    EntryText(String code, int limit, boolean required) {
        this.code = code;
        this.limit = limit;
        this.required = required;
    }

    /** As keys of texts and names of fields have it. */
    public String code() {
        return code;
    }

    /** The most characters (code points) of it, in each language. */
    public int limit() {
        return limit;
    }

    /** Whether it has to be there in Dutch. */
    public boolean isRequired() {
        return required;
    }
}
