package nl.mijngesprek.portal.staff;

import java.util.List;
import nl.mijngesprek.portal.identity.Actor;
import nl.mijngesprek.portal.identity.CurrentActor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The figures of rounds as their sources reported them. */
@Service
public class Figures {

    private final FiguresTable table;
    private final CurrentActor actor;

    Figures(FiguresTable table, CurrentActor actor) {
        this.table = table;
        this.actor = actor;
    }

    /** All there are, in the order in which they were delivered; acts as {@link Actor.Officer}. */
    @Transactional(readOnly = true)
    public List<ReportedFigures> all() {
        actor.actingOfficer();
        return table.all();
    }

    /**
     * Takes in the figures of one source, as the intake document writes them and after they were checked; acts as
     * {@link Actor.Intake}.
     */
    @Transactional
    public void deliver(String reference, int position, String json) {
        table.store(reference, position, json);
    }
}
