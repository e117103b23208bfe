package nl.mijngesprek.portal.shell;

import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.shared.ui.HelperLinks;
import nl.mijngesprek.portal.shared.ui.StaffLinks;

/** Where one's own pages begin, by who is logged in. */
final class Home {

    /** Where the pages of clients begin, and Flow's own addresses. */
    static final String OF_CLIENTS = "/mijn/";

    private Home() {}

    static String of(CurrentActor actor) {
        if (actor.officer().isPresent()) {
            return StaffLinks.HOME;
        }
        return isHelperAtHome(actor) ? HelperLinks.HOME : OF_CLIENTS;
    }

    /** Whether it is a helper who is logged in, and acts for nobody now. */
    static boolean isHelperAtHome(CurrentActor actor) {
        return actor.helper().isPresent() && actor.acting().isEmpty();
    }
}
