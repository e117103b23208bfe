package nl.mijngesprek.portal.identity.oidc;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What a request to the client's part wants, told from the outside: Flow marks its own requests with {@code v-r}. */
enum Asked {
    /** A page, opened by the client. */
    PAGE,
    /** Something that the client does, told by a script of our own. */
    ACT,
    /** Flow's exchange with the server: most often the client did something. */
    EXCHANGE,
    /** Anything else: a sign of life, a file, a page that is fetched beforehand. */
    OTHER;

    /** What Flow sends when somebody clicks, types, chooses or goes on; answers to the server's own calls are not in here. */
    private static final Set<String> ACTS = Set.of("event", "mSync", "navigation", "publishedEventHandler");

    /** Events that come by themselves: a page that asks for news, a window that is put away or comes back. */
    private static final Set<String> NO_ACTS = Set.of("ui-poll", "vaadin-page-visibility-change");

    private static final Pattern OWN_FILES = Pattern.compile("/mijn/VAADIN(?:/.*)?");
    private static final JsonMapper JSON = JsonMapper.shared();

    static Asked by(HttpServletRequest request) {
        var marked = request.getParameter("v-r");
        if ("uidl".equals(marked) && request.getMethod().equals("POST")) {
            return EXCHANGE;
        }
        if (request.getMethod().equals("POST") && Place.path(request).startsWith(Place.RECORDER)) {
            // Its forms lead to a page.
            return Place.path(request).endsWith("/begin") ? ACT : PAGE;
        }
        var purpose = request.getHeader("Sec-Purpose");
        var isPage = marked == null
                && request.getMethod().equals("GET")
                && (purpose == null || !purpose.contains("prefetch"))
                && !OWN_FILES.matcher(Place.path(request)).matches();
        return isPage ? PAGE : OTHER;
    }

    /** Whether in this exchange the client did something. */
    static boolean isAct(byte[] exchange) {
        try {
            for (var call :
                    JSON.readTree(new String(exchange, StandardCharsets.UTF_8)).path("rpc")) {
                if (ACTS.contains(call.path("type").asString(""))
                        && !NO_ACTS.contains(call.path("event").asString(""))) {
                    return true;
                }
            }
            return false;
        } catch (JacksonException notJson) {
            return false;
        }
    }
}
