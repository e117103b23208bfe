package nl.mijngesprek.portal.staff;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
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
    private final Clock clock;

    Turns(TurnTable table, CurrentActor actor, Clock clock) {
        this.table = table;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * A page of the clients, who waits longest first, and how all of them are covered.
     *
     * @param neighbourhood of which; empty for all
     */
    @Transactional(readOnly = true)
    public Overview overview(Optional<String> neighbourhood, int page) {
        actor.actingOfficer();
        var now = clock.instant();
        var coverage = table.coverage(neighbourhood, Dates.dayOf(now).minusMonths(Turn.MONTHS), now);
        return new Overview(
                coverage,
                new Rows<>(table.page(neighbourhood, page, now), page, coverage.all()),
                table.neighbourhoods());
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
