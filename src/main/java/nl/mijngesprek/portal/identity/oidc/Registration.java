package nl.mijngesprek.portal.identity.oidc;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;

/**
 * The OpenID registrations. The role comes from the registration, never from a claim: {@link #DIGID} can only ever
 * become a client, {@link #ORGANISATION} only ever an officer, {@link #SUPPORT} and {@link #HELPER} only ever who helps.
 *
 * @see "Design decision 005: four OIDC registrations"
 */
enum Registration {
    DIGID("digid", "/mijn", "/inloggen", "/", "/uitgelogd"),
    ORGANISATION("organisation", "/mijn/gemeente", "/medewerkers/inloggen", "/medewerkers", "/medewerkers/uitgelogd"),
    SUPPORT("support", "/mijn/helpen", "/helpers/inloggen", "/helpers", "/helpers/uitgelogd"),
    /** DigiD again, of who helps privately. */
    HELPER("digid-helper", "/mijn/helpen", "/helpers/inloggen/digid", "/helpers", "/helpers/uitgelogd");

    private static final String CALLBACK = "/login/oauth2/code/";

    private final String id;
    private final String home;
    private final String loginPath;
    private final String noticePath;
    private final String loggedOutPath;

    Registration(String id, String home, String loginPath, String noticePath, String loggedOutPath) {
        this.id = id;
        this.home = home;
        this.loginPath = loginPath;
        this.noticePath = noticePath;
        this.loggedOutPath = loggedOutPath;
    }

    /** Its name in Spring Security, and in the address the provider sends its answer to. */
    String id() {
        return id;
    }

    /** The page of one's own, after logging in. */
    ReturnPath home() {
        return new ReturnPath(home);
    }

    /** Where a login begins. */
    String loginPath() {
        return loginPath;
    }

    /** Where somebody is led who asks for a page of this role and is not logged in: who helps chooses how. */
    String entrance() {
        return switch (this) {
            case DIGID, ORGANISATION -> loginPath;
            case SUPPORT, HELPER -> noticePath;
        };
    }

    /** Whether one gets to this page by this login. */
    boolean reaches(ReturnPath path) {
        return path.registration().home.equals(home);
    }

    /** The public page that says what came of a login that did not succeed. */
    String noticePath() {
        return noticePath;
    }

    /** The public page that says one is logged out. */
    String loggedOutPath() {
        return loggedOutPath;
    }

    static Optional<Registration> withId(String id) {
        return Arrays.stream(values()).filter(value -> value.id.equals(id)).findFirst();
    }

    /** Whose answer this request brings, by the address it comes to: each provider has one of its own. */
    static Optional<Registration> answeredBy(HttpServletRequest request) {
        var path = Place.path(request);
        return path.startsWith(CALLBACK) ? withId(path.substring(CALLBACK.length())) : Optional.empty();
    }
}
