package nl.mijngesprek.portal.staff;

import java.time.Clock;
import java.util.List;
import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.shared.Dates;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The conversations of the officer who is logged in. */
@Service
public class Agenda {

    /** The most conversations in one overview: a day's, and enough to see the next ones coming. */
    static final int MOST = 40;

    private final AgendaTable table;
    private final CurrentActor actor;
    private final Clock clock;

    Agenda(AgendaTable table, CurrentActor actor, Clock clock) {
        this.table = table;
        this.actor = actor;
        this.clock = clock;
    }

    /** From the beginning of today in Amsterdam on, soonest first; at most {@value #MOST}. */
    @Transactional(readOnly = true)
    public List<Appointment> fromToday() {
        var today = Dates.dayOf(clock.instant()).atStartOfDay(Dates.ZONE).toInstant();
        return table.from(today, MOST, actor.actingOfficer());
    }
}
