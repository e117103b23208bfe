package nl.mijngesprek.portal.mandate;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.mijngesprek.portal.identity.HelperTask;
import nl.mijngesprek.portal.identity.MandateId;
import nl.mijngesprek.portal.shared.Dates;

/**
 * A permission, as the client reads it.
 *
 * @param helper name of who may act, with the organisation in brackets
 * @param comesBack whether the next login by DigiD Machtigen makes it hold again, unless it is ended
 * @param ended when it was ended before its day, and by whom
 * @param lastDay of the helper at the organisation, with which it ends; empty for who stays
 * @param awayUntil the last day of an absence of the helper, which may be over
 */
public record Mandate(
        MandateId id,
        String helper,
        Set<HelperTask> tasks,
        GivenWay way,
        Instant givenAt,
        Instant endsAt,
        boolean comesBack,
        Optional<Ended> ended,
        Optional<LocalDate> lastDay,
        Optional<LocalDate> awayUntil) {

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
        return ended.isEmpty() && endsAt.isAfter(now) && leftOn(now).isEmpty();
    }

    /** The last day of the helper at the organisation, when that is over. */
    public Optional<LocalDate> leftOn(Instant now) {
        return lastDay.filter(Dates.dayOf(now)::isAfter);
    }

    /** Until when the helper is away now; empty for who is there. */
    public Optional<LocalDate> away(Instant now) {
        return awayUntil.filter(day -> !Dates.dayOf(now).isAfter(day));
    }
}
