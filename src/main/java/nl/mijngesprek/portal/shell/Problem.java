package nl.mijngesprek.portal.shell;

/** What can be wrong with a whole page. Somebody else's record and one that does not exist are the same problem. */
enum Problem {
    NOT_FOUND("shell.not-found.heading", "shell.not-found.text", "shell.not-found.text"),
    OUTAGE("shell.outage.heading", "shell.outage.text", "shell.outage-here.text"),
    ERROR("shell.error.heading", "shell.error.text", "shell.outage-here.text");

    private final String headingKey;
    private final String textKey;
    private final String openPageKey;

    Problem(String headingKey, String textKey, String openPageKey) {
        this.headingKey = headingKey;
        this.textKey = textKey;
        this.openPageKey = openPageKey;
    }

    String headingKey() {
        return headingKey;
    }

    String textKey() {
        return textKey;
    }

    /** What to say where the page itself stays, with what is in its fields. */
    String openPageKey() {
        return openPageKey;
    }
}
