package nl.mijngesprek.portal.mandate;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.mijngesprek.portal.identity.HelperTask;
import nl.mijngesprek.portal.identity.MandateId;

/**
 * Somebody whom a helper may help now.
 *
 * @param next when the next conversation is, where a task has to do with it
 */
public record HelpedPerson(
        MandateId mandate, String client, Set<HelperTask> tasks, Instant endsAt, Optional<Instant> next) {

    public HelpedPerson {
        tasks = Set.copyOf(EnumSet.copyOf(tasks));
    }
}
