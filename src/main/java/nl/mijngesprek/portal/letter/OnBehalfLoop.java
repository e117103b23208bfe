package nl.mijngesprek.portal.letter;

import java.time.Clock;
import java.time.Duration;
import nl.mijngesprek.portal.behalf.DoneForClient;
import nl.mijngesprek.portal.behalf.IdentityChecks;
import nl.mijngesprek.portal.identity.Actor;
import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.shared.Daytime;
import nl.mijngesprek.portal.shared.Loop;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Confirms to clients, by day, what was done for them, as soon as the call or the visit is over. */
@Component
class OnBehalfLoop extends Loop {

    private static final Logger LOG = LoggerFactory.getLogger(OnBehalfLoop.class);

    private final IdentityChecks checks;
    private final OnBehalfTelling telling;
    private final CurrentActor currentActor;
    private final Clock clock;

    /** @param interval how often is looked; 0 when only {@link #tellDue} does */
    OnBehalfLoop(
            IdentityChecks checks,
            OnBehalfTelling telling,
            CurrentActor currentActor,
            Clock clock,
            @Value("${portal.identity.letter-interval}") Duration interval) {
        super("confirmation", interval);
        this.checks = checks;
        this.telling = telling;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @Override
    protected void work() {
        tellDue();
    }

    /** Confirms all that is over, as {@link Actor.Notifier}, and nothing in the night; says how many messages go out. */
    int tellDue() {
        if (!Daytime.isDay(clock.instant())) {
            return 0;
        }
        return currentActor.as(new Actor.Notifier(), () -> {
            var told = 0;
            for (var done : checks.untold()) {
                told += tell(done);
            }
            return told;
        });
    }

    private int tell(DoneForClient done) {
        try {
            return telling.tell(done);
        } catch (RuntimeException failure) {
            // One that cannot be written must not hold up the others.
            LOG.warn(
                    "nothing told of check {}: {}",
                    done.check(),
                    failure.getClass().getSimpleName());
            return 0;
        }
    }
}
