package nl.mijngesprek.portal.mandate;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.mijngesprek.portal.identity.HelperTask;
import nl.mijngesprek.portal.identity.MandateId;

/**
 * A permission, as the client reads it.
 *
 * @param helper name of who may act, with the organisation in brackets
 * @param ended when it was ended before its day, and by whom
 */
public record Mandate(
        MandateId id,
        String helper,
        Set<HelperTask> tasks,
        GivenWay way,
        Instant givenAt,
        Instant endsAt,
        Optional<Ended> ended) {

    /** The end of a permission before its day. */
    public record Ended(Instant at, EndedBy by) {}

    public Mandate {
        tasks = Set.copyOf(EnumSet.copyOf(tasks));
    }

    /** Whether it allows anything at this moment. */
    public boolean holds(Instant now) {
        return ended.isEmpty() && endsAt.isAfter(now);
    }
}
