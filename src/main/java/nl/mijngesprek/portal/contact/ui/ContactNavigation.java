package nl.mijngesprek.portal.contact.ui;

/** Where the page about reaching the client is. */
public final class ContactNavigation {

    private static final String ROOT = "/mijn/";
    static final String REACH_ROUTE = "bereikbaar";
    static final String SENT_ROUTE = "berichten";

    private ContactNavigation() {}

    /** How we reach you, and how you want it. */
    public static String reach() {
        return ROOT + REACH_ROUTE;
    }

    /** What we sent you. */
    static String sent() {
        return ROOT + SENT_ROUTE;
    }
}
