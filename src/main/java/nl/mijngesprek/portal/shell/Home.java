package nl.mijngesprek.portal.shell;

import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.shared.ui.StaffLinks;

/** Where one's own pages begin, by who is logged in. */
final class Home {

    /** Where the pages of clients begin, and Flow's own addresses. */
    static final String OF_CLIENTS = "/mijn/";

    private Home() {}

    static String of(CurrentActor actor) {
        return actor.officer().isPresent() ? StaffLinks.HOME : OF_CLIENTS;
    }
}
