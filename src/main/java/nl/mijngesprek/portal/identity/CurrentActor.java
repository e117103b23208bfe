package nl.mijngesprek.portal.identity;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Tells who acts now: whoever {@link #as} says, else the client or the officer who is logged in. */
@Component
public class CurrentActor {

    private static final ScopedValue<Actor> ACTING = ScopedValue.newInstance();

    /** Who acts; empty when nobody is logged in. */
    public Optional<Actor> find() {
        return ACTING.isBound()
                ? Optional.of(ACTING.get())
                : client().<Actor>map(client -> new Actor.Client(client.clientId()))
                        .or(() -> officer().map(officer -> new Actor.Officer(officer.officerId())));
    }

    /** The client who is logged in; empty on public pages and for an officer. */
    public Optional<SignedInClient> client() {
        return loggedIn(SignedInClient.class);
    }

    /** The officer who is logged in; empty on public pages and for a client. */
    public Optional<SignedInOfficer> officer() {
        return loggedIn(SignedInOfficer.class);
    }

    private static <T> Optional<T> loggedIn(Class<T> kind) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null
                ? Optional.empty()
                : Optional.ofNullable(authentication.getPrincipal())
                        .filter(kind::isInstance)
                        .map(kind::cast);
    }

    /** Whose records may be seen; refuses with {@link AccessDeniedException} when no client acts. */
    public Viewer viewer() {
        return find().filter(Actor.Client.class::isInstance)
                .map(Actor.Client.class::cast)
                .map(client -> new Viewer(client.id()))
                .orElseThrow(() -> new AccessDeniedException("no client is logged in"));
    }

    /** Which officer acts; refuses with {@link AccessDeniedException} when none does. */
    public OfficerId actingOfficer() {
        return find().filter(Actor.Officer.class::isInstance)
                .map(Actor.Officer.class::cast)
                .map(Actor.Officer::id)
                .orElseThrow(() -> new AccessDeniedException("no officer is logged in"));
    }

    /** Does this work as that actor, whoever is logged in. */
    public <T> T as(Actor actor, Supplier<T> work) {
        return ScopedValue.where(ACTING, actor).call(work::get);
    }
}
