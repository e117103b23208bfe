package nl.mijngesprek.portal.staff;

import java.time.Clock;
import java.util.List;
import nl.mijngesprek.portal.identity.Actor;
import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.shared.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How many new people the organisations of each neighbourhood can take in (H13), kept by officers; acts as {@link Actor.Officer}. */
@Service
public class Rooms {

    private final RoomTable table;
    private final CurrentActor actor;
    private final Clock clock;

    Rooms(RoomTable table, CurrentActor actor, Clock clock) {
        this.table = table;
        this.actor = actor;
        this.clock = clock;
    }

    /** All that is known, by neighbourhood and organisation. */
    @Transactional(readOnly = true)
    public List<Room> all() {
        actor.actingOfficer();
        return table.all();
    }

    /** The neighbourhoods in which clients live. */
    @Transactional(readOnly = true)
    public List<String> neighbourhoods() {
        actor.actingOfficer();
        return table.neighbourhoods();
    }

    /** Keeps how many new people an organisation takes in each month; what was known before is replaced. */
    @Transactional
    public RoomOutcome keep(String neighbourhood, String organisation, int perMonth) {
        var officer = actor.actingOfficer();
        var name = Words.clean(organisation).strip();
        if (name.isEmpty() || Words.length(name) > Room.NAME_LIMIT) {
            return new RoomOutcome.NameMissing(Room.NAME_LIMIT);
        }
        if (perMonth < 0 || perMonth > Room.MOST) {
            return new RoomOutcome.NoSuchNumber(Room.MOST);
        }
        if (!table.neighbourhoods().contains(neighbourhood)) {
            return new RoomOutcome.NoSuchNeighbourhood();
        }
        table.store(neighbourhood, name, perMonth, officer, clock.instant());
        return new RoomOutcome.Kept();
    }
}
