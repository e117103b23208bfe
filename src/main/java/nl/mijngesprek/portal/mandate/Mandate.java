package nl.mijngesprek.portal.mandate;

import java.time.Duration;
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
 * @param comesBack whether the next login by DigiD Machtigen makes it hold again, unless it is ended
 * @param ended when it was ended before its day, and by whom
 */
public record Mandate(
        MandateId id,
        String helper,
        Set<HelperTask> tasks,
        GivenWay way,
        Instant givenAt,
        Instant endsAt,
        boolean comesBack,
        Optional<Ended> ended) {

    /** The end of a permission before its day. */
    public record Ended(Instant at, EndedBy by) {}

    public Mandate {
        tasks = Set.copyOf(EnumSet.copyOf(tasks));
    }

    /** How long before its end a permission is said to end soon. */
    static final Duration SOON = Duration.ofDays(7);

    /** Whether it ends within a week; of one that was given for shorter, nobody needs to be reminded. */
    public boolean endsSoon(Instant now) {
        return holds(now) && endsAt.isBefore(now.plus(SOON)) && givenAt.isBefore(endsAt.minus(SOON));
    }

    /** Whether it allows anything at this moment. */
    public boolean holds(Instant now) {
        return ended.isEmpty() && endsAt.isAfter(now);
    }
}
