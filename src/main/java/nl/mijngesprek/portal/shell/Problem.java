package nl.mijngesprek.portal.shell;

/** What can be wrong with a whole page. Somebody else's record and one that does not exist are the same problem. */
enum Problem {
    NOT_FOUND("shell.not-found.heading", "shell.not-found.text"),
    OUTAGE("shell.outage.heading", "shell.outage.text"),
    ERROR("shell.error.heading", "shell.error.text");

    private final String headingKey;
    private final String textKey;

    Problem(String headingKey, String textKey) {
        this.headingKey = headingKey;
        this.textKey = textKey;
    }

    String headingKey() {
        return headingKey;
    }

    String textKey() {
        return textKey;
    }
}
