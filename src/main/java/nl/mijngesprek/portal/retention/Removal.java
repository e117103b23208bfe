package nl.mijngesprek.portal.retention;

import java.util.Map;
import java.util.UUID;
import nl.mijngesprek.portal.identity.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Removes what was kept long enough, a little at a time. */
@Service
class Removal {

    /** So few that no client waits for it. */
    private static final int LISTS = 50;

    private final RetentionTable table;

    Removal(RetentionTable table) {
        this.table = table;
    }

    /**
     * One step of this run, which stays done whatever comes after; acts as {@link Actor.Retention}. How much of each kind is
     * gone; nothing when all is done.
     */
    @Transactional
    public Map<String, Long> step(UUID run) {
        return table.remove(run, LISTS);
    }
}
