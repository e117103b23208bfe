package nl.mijngesprek.portal.identity.oidc;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import nl.mijngesprek.portal.identity.CurrentActor;
import org.springframework.web.filter.OncePerRequestFilter;

/** Leads who helps and has no name yet to where they say it, from wherever a login is needed. */
class NameFirst extends OncePerRequestFilter {

    private static final Set<String> THERE = Set.of(Naming.PATH, Naming.DONE);

    private final CurrentActor actor;

    NameFirst(CurrentActor actor) {
        this.actor = actor;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var isNameless = actor.helper().filter(NamelessHelper.class::isInstance).isPresent();
        if (!isNameless || !Place.of(request).needsLogin() || THERE.contains(Place.path(request))) {
            chain.doFilter(request, response);
        } else if (Asked.by(request) == Asked.PAGE) {
            response.sendRedirect(Naming.PATH);
        } else {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
