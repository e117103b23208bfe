package nl.mijngesprek.portal.staff;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.shared.Dates;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The free moments of the officer who is logged in. */
@Service
public class Moments {

    /** The most moments in one go: a day of short ones. */
    static final int MOST = 48;

    private static final Duration SHORTEST = Duration.ofMinutes(5);
    private static final Duration LONGEST = Duration.ofHours(4);

    private final MomentTable table;
    private final CurrentActor actor;
    private final Clock clock;

    Moments(MomentTable table, CurrentActor actor, Clock clock) {
        this.table = table;
        this.actor = actor;
        this.clock = clock;
    }

    /** The officer's moments from now on, soonest first, one page of them. */
    @Transactional(readOnly = true)
    public Rows<Moment> coming(int page) {
        return table.from(clock.instant(), actor.actingOfficer(), page);
    }

    /** Adds all of these, or says why none. */
    @Transactional
    public MomentsOutcome add(FreeMoments asked) {
        var officer = actor.actingOfficer();
        if (asked.each().compareTo(SHORTEST) < 0 || asked.each().compareTo(LONGEST) > 0) {
            return new MomentsOutcome.DoNotFit();
        }
        var begins = new ArrayList<Instant>();
        var minutes = (int) asked.each().toMinutes();
        // Counted from midnight: a time of day that is added to comes round again.
        var last = asked.to().toSecondOfDay() / 60 - minutes;
        for (var minute = asked.from().toSecondOfDay() / 60; minute <= last; minute += minutes) {
            var time = LocalTime.ofSecondOfDay(minute * 60L);
            var offsets = Dates.ZONE.getRules().getValidOffsets(asked.day().atTime(time));
            if (offsets.size() != 1) {
                return offsets.isEmpty() ? new MomentsOutcome.NoSuchTime(time) : new MomentsOutcome.TwiceThatDay(time);
            }
            begins.add(asked.day().atTime(time).toInstant(single(offsets)));
        }
        return begins.isEmpty() ? new MomentsOutcome.DoNotFit() : add(begins, asked, officer);
    }

    private MomentsOutcome add(
            List<Instant> begins, FreeMoments asked, nl.mijngesprek.portal.identity.OfficerId officer) {
        if (begins.size() > MOST) {
            return new MomentsOutcome.TooMany(MOST);
        }
        if (!begins.getFirst().isAfter(clock.instant())) {
            return new MomentsOutcome.Past();
        }
        // One who adds at a time: between looking and adding nobody else comes.
        table.waitForTurn(officer);
        if (table.hasLeftBy(asked.day(), officer)) {
            return new MomentsOutcome.HasLeft();
        }
        var taken = table.taken(begins, asked.each(), officer);
        if (!taken.isEmpty()) {
            return new MomentsOutcome.Overlap(taken);
        }
        table.store(begins, asked.each(), officer);
        return new MomentsOutcome.Added(begins.size());
    }

    private static ZoneOffset single(List<ZoneOffset> offsets) {
        return offsets.getFirst();
    }
}
