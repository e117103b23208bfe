package nl.mijngesprek.portal.behalf.ui;

import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.shared.ui.StaffLinks;

/** Where the pages are of what officers do for clients. */
public final class BehalfNavigation {

    static final String MINE_ROUTE = "voor-u-gedaan";

    /** What was done for the client who is logged in. */
    public static final String MINE = "/mijn/" + MINE_ROUTE;

    /** An officer finds whoever is on the telephone or at the desk. */
    public static final String FIND_ROUTE = "gemeente/namens";

    public static final String FIND = StaffLinks.HOME + "/namens";
    public static final String CLIENT = "client";
    public static final String CALLER_ROUTE = FIND_ROUTE + "/:" + CLIENT;

    private BehalfNavigation() {}

    /** What an officer can do for this client now. */
    public static String caller(ClientId client) {
        return FIND + "/" + client.value();
    }

    /** The same route within Flow, which knows nothing of the path that all pages are under. */
    public static String callerPath(ClientId client) {
        return FIND_ROUTE + "/" + client.value();
    }
}
