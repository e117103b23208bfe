package nl.mijngesprek.portal.identity.oidc;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import nl.mijngesprek.portal.identity.Helpers;
import nl.mijngesprek.portal.identity.MandateId;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * Lets a helper begin to act for a client, and stop. Each time it is a new session: no page of before survives, so nobody
 * ever acts for two people at once, in one window or in several.
 */
@Controller
class Acting {

    static final String PATH = "/helpen/";
    static final String HOME = "/mijn/helpen";
    static final String ENDED = HOME + "/gestopt";

    private final Helpers helpers;
    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    Acting(Helpers helpers) {
        this.helpers = helpers;
    }

    /** Refuses a permission that does not hold, or is somebody else's, with the page that says that it ended. */
    @PostMapping(PATH + "begin")
    String begin(
            @RequestParam String toestemming,
            @AuthenticationPrincipal Object who,
            HttpServletRequest request,
            HttpServletResponse response) {
        var helper = helper(who);
        var permission = id(toestemming).flatMap(mandate -> helpers.findActing(helper.helperId(), mandate));
        if (permission.isEmpty()) {
            become(helper.atHome(), request, response);
            return "redirect:" + ENDED;
        }
        become(helper.actingFor(permission.get()), request, response);
        return "redirect:/mijn";
    }

    @PostMapping(PATH + "stop")
    String stop(@AuthenticationPrincipal Object who, HttpServletRequest request, HttpServletResponse response) {
        become(helper(who).atHome(), request, response);
        return "redirect:" + HOME;
    }

    private static SupportHelper helper(Object who) {
        if (who instanceof SupportHelper helper) {
            return helper;
        }
        throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }

    private static Optional<MandateId> id(String text) {
        try {
            return Optional.of(new MandateId(UUID.fromString(text)));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    /** A new session that goes on where the old one was in time: acting prolongs no login. */
    void become(SupportHelper helper, HttpServletRequest request, HttpServletResponse response) {
        var old = request.getSession();
        var visit = old.getAttribute(Visit.ATTRIBUTE);
        var patience = old.getMaxInactiveInterval();
        old.invalidate();
        var session = request.getSession(true);
        session.setAttribute(Visit.ATTRIBUTE, visit);
        session.setMaxInactiveInterval(patience);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authenticated(helper));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    private static AbstractAuthenticationToken authenticated(SupportHelper helper) {
        return new OAuth2AuthenticationToken(
                helper, helper.getAuthorities(), helper.registration().id());
    }
}
