package nl.mijngesprek.portal.letter;

import java.time.Clock;
import java.time.Duration;
import nl.mijngesprek.portal.behalf.IdentityChecks;
import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.shared.Daytime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Confirms to clients, by day, what was done for them, as soon as the call or the visit is over. */
@Component
class OnBehalfLoop extends NoticeLoop {

    private final IdentityChecks checks;
    private final OnBehalfTelling telling;
    private final Clock clock;

    /** @param interval how often is looked; 0 when only {@link #tellDue} does */
    OnBehalfLoop(
            IdentityChecks checks,
            OnBehalfTelling telling,
            CurrentActor currentActor,
            Clock clock,
            @Value("${portal.identity.letter-interval}") Duration interval) {
        super("confirmation", interval, currentActor);
        this.checks = checks;
        this.telling = telling;
        this.clock = clock;
    }

    /** Nothing in the night. */
    @Override
    boolean mayTell() {
        return Daytime.isDay(clock.instant());
    }

    @Override
    int tellAll() {
        return checks.untold().stream()
                .mapToInt(done -> tried("check " + done.check(), () -> telling.tell(done)))
                .sum();
    }
}
