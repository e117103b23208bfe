package nl.mijngesprek.portal.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteConfiguration;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.mijngesprek.portal.identity.HelperTask;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** Which pages are there for who is logged in: what a link may lead to, said by the roles of the page itself. */
@org.springframework.stereotype.Component
public class OpenPages {

    private static final String HOME = "/mijn/";
    private static final String ROLE = "ROLE_";

    /** Whether this address is a page for who is logged in; whatever is no page of the portal's own is anybody's. */
    public boolean isOpen(String address) {
        return view(address).map(this::isOpen).orElse(true);
    }

    /** Whether this view is one for who is logged in. */
    public boolean isOpen(Class<?> view) {
        return !roles(view, mine()).isEmpty();
    }

    /** By which of its tasks a helper is at this view; empty for everybody else. */
    public Optional<HelperTask> taskAt(Class<?> view) {
        var allowed = roles(view, mine());
        return Arrays.stream(HelperTask.values())
                .filter(task -> allowed.contains(task.name()))
                .findFirst();
    }

    private static Optional<Class<? extends Component>> view(String address) {
        if (!address.startsWith(HOME)) {
            return Optional.empty();
        }
        var path = address.substring(HOME.length()).replaceFirst("[?#].*", "");
        return RouteConfiguration.forApplicationScope().getRoute(path);
    }

    private static Set<String> roles(Class<?> view, Set<String> mine) {
        var allowed = new TreeSet<String>();
        var roles = view.getAnnotation(RolesAllowed.class);
        if (roles != null) {
            allowed.addAll(Set.of(roles.value()));
        }
        allowed.retainAll(mine);
        return allowed;
    }

    private static Set<String> mine() {
        var mine = new TreeSet<String>();
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null) {
            authentication.getAuthorities().stream()
                    .map(GrantedAuthority::getAuthority)
                    .flatMap(Stream::ofNullable)
                    .filter(authority -> authority.startsWith(ROLE))
                    .forEach(authority -> mine.add(authority.substring(ROLE.length())));
        }
        return mine;
    }
}
