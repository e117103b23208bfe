package nl.mijngesprek.portal.staff;

import java.time.Instant;
import nl.mijngesprek.portal.invitation.Aim;
import nl.mijngesprek.portal.invitation.Obligation;

/** A round and how far it is. */
public record Round(
        RoundId id,
        int number,
        String neighbourhood,
        Aim aim,
        Obligation obligation,
        String plannedBy,
        Instant plannedAt,
        Counts counts) {

    /**
     * The conversations of a round by what became of them; they add up to all that were planned.
     *
     * @param open over, and nobody has said yet what came of it
     */
    public record Counts(int ahead, int open, int came, int excused, int notSeen, int cancelled) {

        public int planned() {
            return ahead + open + came + excused + notSeen + cancelled;
        }
    }
}
