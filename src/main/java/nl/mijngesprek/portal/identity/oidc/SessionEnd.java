package nl.mijngesprek.portal.identity.oidc;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/**
 * Answers a request that needs a login where there is none, or none any more. A page leads to the login, or first to the page
 * that says the time was over; Flow is told to load its page anew, which then leads there with the place to return to.
 */
class SessionEnd implements AuthenticationEntryPoint {

    private static final String TIME_IS_OVER = "/uitgelogd?reden=tijd";

    @Override
    public void commence(
            HttpServletRequest request, HttpServletResponse response, @Nullable AuthenticationException nobody)
            throws IOException {
        // A cookie of a session that is gone: this browser was logged in.
        var wasLoggedIn = request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
        answer(request, response, wasLoggedIn, Optional.empty());
    }

    /** @param was by which login somebody was here; to a client's page a helper comes back from their own */
    void timeIsOver(HttpServletRequest request, HttpServletResponse response, Registration was) throws IOException {
        answer(request, response, true, Optional.of(was));
    }

    private static void answer(
            HttpServletRequest request, HttpServletResponse response, boolean wasLoggedIn, Optional<Registration> was)
            throws IOException {
        switch (Asked.by(request)) {
            case PAGE -> {
                if (wasLoggedIn) {
                    forgetCookie(request, response);
                }
                var query = Optional.ofNullable(request.getQueryString())
                        .map(text -> "?" + text)
                        .orElse("");
                var path = ReturnPath.of(request.getRequestURI() + query)
                        .filter(one -> was.isEmpty() || was.get().reaches(one))
                        .orElse(was.orElse(Registration.DIGID).home());
                response.sendRedirect(path.appendedTo(
                        wasLoggedIn ? TIME_IS_OVER : path.registration().entrance()));
            }
            case EXCHANGE -> {
                response.setContentType("text/plain;charset=UTF-8");
                response.getWriter().write("Vaadin-Refresh");
            }
            // To Flow's sign of life 403 means: the session is over, load the page anew.
            case ACT, OTHER -> response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static void forgetCookie(HttpServletRequest request, HttpServletResponse response) {
        var cookie = request.getServletContext().getSessionCookieConfig();
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(cookie.getName(), "")
                        .path("/")
                        .maxAge(0)
                        .httpOnly(true)
                        .secure(cookie.isSecure())
                        .sameSite("Lax")
                        .build()
                        .toString());
    }
}
