package nl.mijngesprek.portal.identity;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Tells who acts now: whoever {@link #as} says, else the client who is logged in. */
@Component
public class CurrentActor {

    private static final ScopedValue<Actor> ACTING = ScopedValue.newInstance();

    /** Who acts; empty when nobody is logged in. */
    public Optional<Actor> find() {
        return ACTING.isBound()
                ? Optional.of(ACTING.get())
                : client().map(client -> new Actor.Client(client.clientId()));
    }

    /** Who is logged in; empty on public pages. */
    public Optional<SignedInClient> client() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedInClient client
                ? Optional.of(client)
                : Optional.empty();
    }

    /** Whose records may be seen; refuses with {@link AccessDeniedException} when no client acts. */
    public Viewer viewer() {
        return find().filter(Actor.Client.class::isInstance)
                .map(Actor.Client.class::cast)
                .map(client -> new Viewer(client.id()))
                .orElseThrow(() -> new AccessDeniedException("no client is logged in"));
    }

    /** Does this work as that actor, whoever is logged in. */
    public <T> T as(Actor actor, Supplier<T> work) {
        return ScopedValue.where(ACTING, actor).call(work::get);
    }
}
