package nl.mijngesprek.portal.demo.digid;

import java.util.Optional;

/** What the simulators differ in. */
enum Kind {
    /** DigiD: asks how surely, and tells the BSN; of who helps with it too, at another address of the portal. */
    DIGID("digid", "/uitgelogd", "portal.demo.simulator-port", 1, "digid-simulator", "bsn"),
    /** The organisation's own accounts: tells the account's name. */
    ORGANISATION(
            "organisation",
            "/medewerkers/uitgelogd",
            "portal.demo.organisation-port",
            2,
            "organisation-simulator",
            "preferred_username"),

    /** The accounts of the organisations that support clients: tells the account's name. */
    SUPPORT("support", "/helpers/uitgelogd", "portal.demo.support-port", 3, "support-simulator", "preferred_username");

    private final String registration;
    private final String loggedOutPath;
    private final String portProperty;
    private final int portAfterPortal;
    private final String cookie;
    private final String claim;

    Kind(
            String registration,
            String loggedOutPath,
            String portProperty,
            int portAfterPortal,
            String cookie,
            String claim) {
        this.registration = registration;
        this.loggedOutPath = loggedOutPath;
        this.portProperty = portProperty;
        this.portAfterPortal = portAfterPortal;
        this.cookie = cookie;
        this.claim = claim;
    }

    /** What the portal calls it, in its addresses and its properties. */
    String registration() {
        return registration;
    }

    /** Where the portal wants to be sent back to after logging out. */
    String loggedOutPath() {
        return loggedOutPath;
    }

    /** The registration at which somebody logs in to help, and where they want to be sent after logging out; empty for the others. */
    Optional<String> helperRegistration() {
        return this == DIGID ? Optional.of("digid-helper") : Optional.empty();
    }

    /** The property that names its port. */
    String portProperty() {
        return portProperty;
    }

    /** Its port without that property, counted from the portal's. */
    int portAfterPortal() {
        return portAfterPortal;
    }

    /** Cookies know no ports: without a name of its own a simulator would take the portal's cookie. */
    String cookie() {
        return cookie;
    }

    /** The claim of the user info by which the portal knows somebody. */
    String claim() {
        return claim;
    }

    boolean asksAssurance() {
        return this == DIGID;
    }
}
