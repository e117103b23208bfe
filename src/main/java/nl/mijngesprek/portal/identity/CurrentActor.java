package nl.mijngesprek.portal.identity;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Tells who acts now: whoever {@link #as} says, else who is logged in: a client, an officer, or who helps. */
@Component
public class CurrentActor {

    private static final ScopedValue<Actor> ACTING = ScopedValue.newInstance();

    /** Who acts; empty when nobody is logged in. */
    public Optional<Actor> find() {
        return ACTING.isBound()
                ? Optional.of(ACTING.get())
                : helper().map(CurrentActor::helping)
                        .or(() -> client().map(client -> new Actor.Client(client.clientId())))
                        .or(() -> officer().map(officer -> new Actor.Officer(officer.officerId())));
    }

    private static Actor helping(SignedInHelper helper) {
        return helper.acting()
                .<Actor>map(acting -> new Actor.Acting(helper.helperId(), acting.mandate(), acting.client()))
                .orElseGet(() -> new Actor.Helper(helper.helperId()));
    }

    /** The client whose pages these are: who is logged in, or for whom a helper acts; empty for everybody else. */
    public Optional<SignedInClient> client() {
        return loggedIn(SignedInClient.class);
    }

    /** The officer who is logged in; empty on public pages and for a client. */
    public Optional<SignedInOfficer> officer() {
        return loggedIn(SignedInOfficer.class);
    }

    /** Who helps and is logged in, at home or acting for a client. */
    public Optional<SignedInHelper> helper() {
        return loggedIn(SignedInHelper.class);
    }

    /** For whom the helper who is logged in acts; empty for everybody else. */
    public Optional<ActingFor> acting() {
        return helper().flatMap(SignedInHelper::acting);
    }

    private static <T> Optional<T> loggedIn(Class<T> kind) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null
                ? Optional.empty()
                : Optional.ofNullable(authentication.getPrincipal())
                        .filter(kind::isInstance)
                        .map(kind::cast);
    }

    /** Whose records may be seen; refuses with {@link AccessDeniedException} when neither a client acts nor anybody for one. */
    public Viewer viewer() {
        return find().flatMap(CurrentActor::client)
                .map(Viewer::new)
                .orElseThrow(() -> new AccessDeniedException("no client is logged in"));
    }

    private static Optional<ClientId> client(Actor actor) {
        return switch (actor) {
            case Actor.Client(var id) -> Optional.of(id);
            case Actor.Acting acting -> Optional.of(acting.client());
            default -> Optional.empty();
        };
    }

    /** Whether a helper acts, and not the client. */
    public boolean isHelped() {
        return find().filter(Actor.Acting.class::isInstance).isPresent();
    }

    /** By which permission a helper acts; empty when the client does, or anybody else. */
    public Optional<MandateId> mandate() {
        return find().filter(Actor.Acting.class::isInstance)
                .map(Actor.Acting.class::cast)
                .map(Actor.Acting::mandate);
    }

    /** Which helper acts at their own pages; refuses with {@link AccessDeniedException} when none does. */
    public HelperId actingHelper() {
        return find().filter(Actor.Helper.class::isInstance)
                .map(Actor.Helper.class::cast)
                .map(Actor.Helper::id)
                .orElseThrow(() -> new AccessDeniedException("no helper is logged in"));
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
