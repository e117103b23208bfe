package nl.mijngesprek.portal.identity.oidc;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/** Which part of the portal a request is for, by the path as the container understood it: {@code /%6Dijn} is {@code /mijn} too. */
enum Place {
    /** Pages and papers of who is logged in, all of Flow, and recordings to listen to. */
    OWN,
    /** Files of a client for the calendar of their phone, and where a client records. */
    CLIENT,
    /** Flow's files: the same for everybody, and the browser may have them before the login. */
    FILE,
    /** Where one logs in and out. */
    LOGIN,
    /** Where a helper begins to act for a client, and stops. */
    HELPING,
    PUBLIC;

    /** Where the pages of who is logged in are, and with them Flow. */
    static final String HOME = "/mijn";

    /** Where a client records. */
    static final String RECORDER = "/opname/";

    private static final Pattern FILES = Pattern.compile("/mijn(/VAADIN/(?:build|static)/[A-Za-z0-9._/-]+)");

    /** Whether one needs a login there. */
    boolean needsLogin() {
        return this == OWN || this == CLIENT || this == HELPING;
    }

    static Place of(HttpServletRequest request) {
        var path = path(request);
        if (path.equals(HOME) || path.startsWith(HOME + "/")) {
            return isFile(request, path) ? FILE : OWN;
        }
        if (path.startsWith("/geluid/")
                || path.startsWith("/vragenlijst/")
                || path.startsWith("/verslag/")
                || path.startsWith("/toestemming/")) {
            return OWN;
        }
        if (path.startsWith("/agenda/") || path.startsWith(RECORDER)) {
            return CLIENT;
        }
        if (path.startsWith(Acting.PATH)) {
            return HELPING;
        }
        return path.equals(LoginStart.PATH)
                        || path.equals(LoginStart.HELPERS_PATH)
                        || path.equals(LoginStart.OFFICERS_PATH)
                        || path.equals("/uitloggen")
                        || path.startsWith("/oauth2/authorization/")
                        || path.startsWith("/login/oauth2/code/")
                ? LOGIN
                : PUBLIC;
    }

    static String path(HttpServletRequest request) {
        return request.getServletPath()
                + Optional.ofNullable(request.getPathInfo()).orElse("");
    }

    /** Only what is there: for a file that is not, Flow would begin a session. */
    private static boolean isFile(HttpServletRequest request, String path) {
        var file = FILES.matcher(path);
        return file.matches()
                && !path.contains("..")
                && request.getMethod().equals("GET")
                && request.getParameter("v-r") == null
                && (exists("META-INF/VAADIN/webapp" + file.group(1)) || exists("META-INF/resources" + file.group(1)));
    }

    private static boolean exists(String resource) {
        return new ClassPathResource(resource).isReadable();
    }
}
