package nl.mijngesprek.portal.identity.oidc;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.mijngesprek.portal.identity.HelperTask;

/**
 * The one way in which the provider may say that somebody logs in for somebody else.
 *
 * @param represented claim with the BSN of whom it is for
 * @param acting claim with the BSN of who logged in
 * @param tasks what such a login allows
 */
record ClaimShape(String represented, String acting, Optional<Service> service, Set<HelperTask> tasks) {

    /** The claim with the service that somebody is authorised for, and the value it must have. */
    record Service(String claim, String value) {}

    ClaimShape {
        tasks = Set.copyOf(tasks);
    }

    /** Whether this claim is one of the shape, or leads to one. */
    boolean has(String path) {
        return Stream.concat(Stream.of(represented, acting), service.map(Service::claim).stream())
                .anyMatch(claim -> claim.equals(path) || claim.startsWith(path + "."));
    }
}
