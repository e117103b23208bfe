package nl.mijngesprek.portal.identity.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.spring.security.NavigationAccessControlConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The second wall behind the login: a view without {@code @RolesAllowed} is shown to nobody. */
@Configuration(proxyBeanMethods = false)
class ViewAccess {

    @Bean
    static NavigationAccessControlConfigurer annotatedViewsOnly() {
        return new NavigationAccessControlConfigurer().withAnnotatedViewAccessChecker();
    }

    /** When Flow gives a session up, the login ends with it; otherwise the next page would quietly be logged in again. */
    @Bean
    VaadinServiceInitListener loginEndsWithFlow() {
        return (ServiceInitEvent start) ->
                start.getSource().addSessionDestroyListener(end -> invalidate(end.getSession()));
    }

    private static void invalidate(VaadinSession flow) {
        var session = flow.getSession();
        if (session == null) {
            return;
        }
        try {
            session.invalidate();
        } catch (IllegalStateException over) {
            // It was the end of the session that ended Flow's.
        }
    }
}
