package nl.mijngesprek.portal.identity;

import java.io.Serializable;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/**
 * A permission that holds, as it was when somebody began to act by it.
 *
 * @param clientName as the municipality registered it
 * @param tasks what it allows, at least one
 */
public record ActingFor(MandateId mandate, ClientId client, String clientName, Set<HelperTask> tasks, Instant endsAt)
        implements Serializable {

    public ActingFor {
        tasks = Set.copyOf(EnumSet.copyOf(tasks));
    }
}
