package nl.mijngesprek.portal.mandate;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.mijngesprek.portal.identity.HelperTask;

/**
 * What somebody with the code of an SMS reads. The name of the client is not in it.
 *
 * @param helper name of who would act, with the organisation in brackets
 * @param endsAt of the permission that came of it
 */
public record SmsQuestion(
        String helper, Set<HelperTask> tasks, MandateTerm term, State state, Optional<Instant> endsAt) {

    /** How it stands. */
    public enum State {
        ASKED,
        GIVEN,
        /** Given, and ended since. */
        ENDED,
        REFUSED,
        /** Nobody answered in time. */
        OVER
    }

    public SmsQuestion {
        tasks = Set.copyOf(EnumSet.copyOf(tasks));
    }
}
