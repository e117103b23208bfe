package nl.mijngesprek.portal.staff;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.mijngesprek.portal.audit.AccessLog;
import nl.mijngesprek.portal.audit.Look;
import nl.mijngesprek.portal.audit.Subject;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.shared.Dates;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whose turn it is for a conversation: every client at least once in twelve months (A9). */
@Service
public class Turns {

    private final TurnTable table;
    private final CurrentActor actor;
    private final AccessLog log;
    private final Clock clock;

    Turns(TurnTable table, CurrentActor actor, AccessLog log, Clock clock) {
        this.table = table;
        this.actor = actor;
        this.log = log;
        this.clock = clock;
    }

    /**
     * A page of the clients, who waits longest first, and how all of them are covered.
     *
     * @param neighbourhood of which; empty for all
     */
    @Transactional
    public Overview overview(Optional<String> neighbourhood, int page) {
        actor.actingOfficer();
        var now = clock.instant();
        var covered = table.coverage(neighbourhood, Dates.dayOf(now).minusMonths(Turn.MONTHS), now);
        var turns = table.page(neighbourhood, page, now);
        log.looked(turns.stream().map(Turn::client).toList(), Look.at(Subject.TURN_LIST));
        return new Overview(
                covered.coverage(), new Rows<>(turns, page, covered.coverage().all()), covered.neighbourhoods());
    }

    public record Overview(Coverage coverage, Rows<Turn> turns, List<String> neighbourhoods) {

        public Overview {
            neighbourhoods = List.copyOf(neighbourhoods);
        }
    }

    /** Takes in where a client lives; acts as {@link nl.mijngesprek.portal.identity.Actor.Intake}. */
    @Transactional
    public void deliver(ClientId client, String neighbourhood) {
        table.store(client, neighbourhood);
    }
}
