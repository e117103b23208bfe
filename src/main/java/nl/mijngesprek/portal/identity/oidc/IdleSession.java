package nl.mijngesprek.portal.identity.oidc;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingRequestWrapper;

/**
 * Ends a login when its owner did nothing for too long, or when it lasted too long in all (security A3, A4).
 * A page that is merely open sends signs of life, and Flow answers calls by itself: neither is something the client does.
 */
class IdleSession extends OncePerRequestFilter {

    /** An exchange longer than this carries text somebody typed. */
    private static final int LONG = 64 * 1024;

    private final SessionSettings settings;
    private final SessionEnd end;
    private final Clock clock;

    IdleSession(SessionSettings settings, SessionEnd end, Clock clock) {
        this.settings = settings;
        this.end = end;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(Visit.ATTRIBUTE) instanceof Visit visit)) {
            chain.doFilter(request, response);
            return;
        }
        if (visit.isOver(clock.instant(), settings)) {
            session.invalidate();
            if (Place.of(request).needsLogin()) {
                end.timeIsOver(request, response, visit.registration());
            } else {
                chain.doFilter(request, response);
            }
            return;
        }
        switch (Asked.by(request)) {
            case PAGE, ACT -> {
                prolong(session);
                chain.doFilter(request, response);
            }
            case EXCHANGE -> {
                var exchange = new ContentCachingRequestWrapper(request, LONG);
                chain.doFilter(exchange, response);
                var content = exchange.getContentAsByteArray();
                if (content.length == 0) {
                    // Flow does not know the page any more and read nothing: the client did it all the same.
                    content = request.getInputStream().readNBytes(LONG);
                }
                if (content.length == LONG || Asked.isAct(content)) {
                    prolong(session);
                }
            }
            case OTHER -> chain.doFilter(request, response);
        }
    }

    private void prolong(HttpSession session) {
        try {
            if (session.getAttribute(Visit.ATTRIBUTE) instanceof Visit visit) {
                session.setAttribute(Visit.ATTRIBUTE, visit.actedAt(clock.instant()));
            }
        } catch (IllegalStateException over) {
            // This very request logged out: there is nothing left to prolong.
        }
    }
}
