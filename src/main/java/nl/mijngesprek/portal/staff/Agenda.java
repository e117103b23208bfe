package nl.mijngesprek.portal.staff;

import java.time.Clock;
import java.util.List;
import nl.mijngesprek.portal.audit.AccessLog;
import nl.mijngesprek.portal.audit.Look;
import nl.mijngesprek.portal.audit.Subject;
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
    private final AccessLog log;
    private final Clock clock;

    Agenda(AgendaTable table, CurrentActor actor, AccessLog log, Clock clock) {
        this.table = table;
        this.actor = actor;
        this.log = log;
        this.clock = clock;
    }

    /** From the beginning of today in Amsterdam on, soonest first; at most {@value #MOST}. */
    @Transactional
    public List<Appointment> fromToday() {
        var today = Dates.dayOf(clock.instant()).atStartOfDay(Dates.ZONE).toInstant();
        var appointments = table.from(today, MOST, actor.actingOfficer());
        log.looked(
                appointments.stream().map(Appointment::client).distinct().toList(), Look.at(Subject.CONVERSATION_LIST));
        return appointments;
    }
}
