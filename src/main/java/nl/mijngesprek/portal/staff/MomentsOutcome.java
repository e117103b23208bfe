package nl.mijngesprek.portal.staff;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;

/** What came of adding free moments; what is refused changes nothing. */
public sealed interface MomentsOutcome {

    /** They are there, so many. */
    record Added(int count) implements MomentsOutcome {}

    /** Refused: not one of that length fits between the times, or the length is none that a conversation has. */
    record DoNotFit() implements MomentsOutcome {}

    /** Refused: more than a day of work at once. */
    record TooMany(int most) implements MomentsOutcome {}

    /** Refused: the first begins in the past. */
    record Past() implements MomentsOutcome {}

    /** Refused: on that day the clock goes forward over this time. */
    record NoSuchTime(LocalTime time) implements MomentsOutcome {}

    /** Refused: on that day the clock goes back over this time, so that it is there twice. */
    record TwiceThatDay(LocalTime time) implements MomentsOutcome {}

    /** Refused: the officer's last day is before that day. */
    record HasLeft() implements MomentsOutcome {}

    /** Refused: the officer has moments or conversations at these times already, earliest first. */
    record Overlap(List<Instant> taken) implements MomentsOutcome {

        public Overlap {
            taken = List.copyOf(taken);
        }
    }
}
