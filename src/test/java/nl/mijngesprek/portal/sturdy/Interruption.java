package nl.mijngesprek.portal.sturdy;

/** What comes between somebody who types and the portal. */
enum Interruption {
    RELOAD("the page is loaded again"),
    BACK("back, in the middle of a word"),
    OFFLINE("no line for a while"),
    OFFLINE_RELOAD("no line, and the page is loaded again"),
    SESSION_OVER("the session is over"),
    OTHER_DEVICE("the same question on two devices"),
    KILL("the portal is killed (kill -9)");

    private final String words;

    Interruption(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
