package nl.mijngesprek.portal.audit.ui;

/** Where the client reads who looked. */
public final class AuditNavigation {

    private static final String ROOT = "/mijn/";
    static final String LOG_ROUTE = "ingezien";

    /** The page of a module that knows this one. */
    static final String DONE_FOR_ME = "/mijn/voor-u-gedaan";

    /** Which page of the log. */
    static final String PAGE = "pagina";

    private AuditNavigation() {}

    /** The newest lines of the log. */
    public static String log() {
        return ROOT + LOG_ROUTE;
    }

    static String log(int page) {
        return page <= 1 ? log() : log() + "?" + PAGE + "=" + page;
    }
}
