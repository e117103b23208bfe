package nl.mijngesprek.portal.identity.oidc;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;

/** Where the browser goes once the provider has answered: to a page of one's own, or to the public page that says what happened. */
class LoginAnswers implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(LoginAnswers.class);

    /** The container clears away what the portal ended long before. */
    private static final Duration MARGIN = Duration.ofMinutes(1);

    private final SessionSettings settings;
    private final Clock clock;

    LoginAnswers(SessionSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        var registration = registration(request);
        var session = request.getSession();
        session.setAttribute(Visit.ATTRIBUTE, Visit.begun(registration, clock.instant()));
        session.setMaxInactiveInterval((int) settings.idle().plus(MARGIN).toSeconds());
        response.sendRedirect(LoginRequests.returnPath(request, registration).value());
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        var registration = registration(request);
        var session = request.getSession(false);
        if (session != null && session.getAttribute(Visit.ATTRIBUTE) instanceof Visit visit) {
            if (visit.registration() == registration) {
                // The Back button, or a second window: logged in already.
                response.sendRedirect(registration.home().value());
                return;
            }
            // Somebody is logged in otherwise, and stays so.
        } else if (session != null) {
            session.invalidate();
        }
        var message = message(failure);
        LOG.info("Login by {} refused: {} ({})", registration.id(), message, code(failure));
        response.sendRedirect(registration.noticePath() + "?melding=" + message);
    }

    /** Whose answer it is; an answer to no registration at all never gets this far, or only as a failure. */
    private static Registration registration(HttpServletRequest request) {
        return Registration.answeredBy(request).orElse(Registration.DIGID);
    }

    private static String message(AuthenticationException failure) {
        return switch (code(failure)) {
            case OAuth2ErrorCodes.ACCESS_DENIED -> "geannuleerd";
            case DigidClients.UNKNOWN_CLIENT, OrganisationOfficers.UNKNOWN_OFFICER, SupportHelpers.UNKNOWN_HELPER ->
                "onbekend";
            case DigidClients.ON_BEHALF, DigidHelpers.UNKNOWN_REPRESENTED -> "namens";
            case DigidHelpers.STOPPED_BY_CLIENT -> "gestopt";
            case OrganisationOfficers.OFFICER_LEFT, SupportHelpers.HELPER_LEFT -> "vertrokken";
            case AssuranceValidator.TOO_LOW -> "niveau";
            default -> "storing";
        };
    }

    /** The error as the OpenID world names it; of a refused ID token the reason that it was refused for. */
    private static String code(AuthenticationException failure) {
        if (failure.getCause() instanceof JwtValidationException refused
                && refused.getErrors().size() == 1) {
            return refused.getErrors().iterator().next().getErrorCode();
        }
        return failure instanceof OAuth2AuthenticationException known
                ? known.getError().getErrorCode()
                : failure.getClass().getSimpleName();
    }
}
