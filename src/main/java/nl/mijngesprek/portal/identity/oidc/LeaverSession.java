package nl.mijngesprek.portal.identity.oidc;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.identity.Officers;
import nl.mijngesprek.portal.identity.SignedInOfficer;
import nl.mijngesprek.portal.shared.Dates;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends the login of an officer whose last day is over by now, at most a minute after the municipality said so. */
class LeaverSession extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(LeaverSession.class);
    private static final String CHECKED = LeaverSession.class.getName();
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final CurrentActor actor;
    private final Officers officers;
    private final SessionEnd end;
    private final Clock clock;

    LeaverSession(CurrentActor actor, Officers officers, SessionEnd end, Clock clock) {
        this.actor = actor;
        this.officers = officers;
        this.end = end;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        var officer = actor.officer();
        if (session == null || officer.isEmpty() || isFresh(session) || isAtWork(officer.get(), session)) {
            chain.doFilter(request, response);
            return;
        }
        session.invalidate();
        SecurityContextHolder.clearContext();
        end.timeIsOver(request, response, Registration.ORGANISATION);
    }

    private boolean isFresh(HttpSession session) {
        return session.getAttribute(CHECKED) instanceof Instant checked
                && clock.instant().isBefore(checked.plus(PAUSE));
    }

    private boolean isAtWork(SignedInOfficer officer, HttpSession session) {
        try {
            var known = officers.findSignedIn(officer.officerId());
            session.setAttribute(CHECKED, clock.instant());
            return known.filter(one -> !one.hasLeftBy(Dates.dayOf(clock.instant())))
                    .isPresent();
        } catch (DataAccessException | TransactionException gone) {
            // Without the database there is nothing to see either; the page that follows says so.
            LOG.warn(
                    "cannot tell whether an officer is still at work: {}",
                    gone.getClass().getSimpleName());
            return true;
        }
    }
}
