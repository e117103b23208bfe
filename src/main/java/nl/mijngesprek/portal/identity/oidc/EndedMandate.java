package nl.mijngesprek.portal.identity.oidc;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.identity.Helpers;
import nl.mijngesprek.portal.identity.SignedInHelper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Before whatever a helper asks for while acting for a client: does the permission still hold? If not, the session with all
 * its pages ends at once, and the helper is back home, on the page that says so (security B16). A page that was open is
 * loaded anew by its next click, and leads there too.
 */
class EndedMandate extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(EndedMandate.class);
    private static final String TOLD = EndedMandate.class.getName();

    private final CurrentActor actor;
    private final Helpers helpers;
    private final Acting acting;

    EndedMandate(CurrentActor actor, Helpers helpers, Acting acting) {
        this.actor = actor;
        this.helpers = helpers;
        this.acting = acting;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        if (session == null || actor.helper().isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        if (session.getAttribute(TOLD) != null && Asked.by(request) == Asked.PAGE) {
            session.removeAttribute(TOLD);
            response.sendRedirect(Acting.ENDED);
            return;
        }
        var helper = actor.helper().get();
        if (helper.acting().isEmpty() || Place.of(request) == Place.HELPING || holds(helper)) {
            chain.doFilter(request, response);
            return;
        }
        if (helper instanceof SupportHelper who) {
            acting.become(who.atHome(), request, response);
        }
        switch (Asked.by(request)) {
            case PAGE -> response.sendRedirect(Acting.ENDED);
            case EXCHANGE -> {
                request.getSession().setAttribute(TOLD, true);
                response.setContentType("text/plain;charset=UTF-8");
                response.getWriter().write("Vaadin-Refresh");
            }
            case ACT, OTHER -> {
                request.getSession().setAttribute(TOLD, true);
                response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            }
        }
    }

    private boolean holds(SignedInHelper helper) {
        try {
            return helper.acting()
                    .flatMap(permission -> helpers.findActing(helper.helperId(), permission.mandate()))
                    .filter(now -> helper.acting().get().tasks().equals(now.tasks()))
                    .isPresent();
        } catch (DataAccessException | TransactionException gone) {
            // Without the database there is nothing to see either; the page that follows says so.
            LOG.warn(
                    "cannot tell whether a permission still holds: {}",
                    gone.getClass().getSimpleName());
            return true;
        }
    }
}
