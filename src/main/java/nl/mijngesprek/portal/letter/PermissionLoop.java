package nl.mijngesprek.portal.letter;

import java.time.Duration;
import java.util.function.IntSupplier;
import nl.mijngesprek.portal.identity.Actor;
import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.mandate.GivenMandates;
import nl.mijngesprek.portal.mandate.SmsAsks;
import nl.mijngesprek.portal.shared.Loop;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Asks clients by SMS whether a helper may act, at any hour, for they are on the telephone; and confirms by letter what was given
 * without logging in.
 */
@Component
class PermissionLoop extends Loop {

    private static final Logger LOG = LoggerFactory.getLogger(PermissionLoop.class);

    private final SmsAsks asks;
    private final GivenMandates given;
    private final PermissionTelling telling;
    private final CurrentActor currentActor;

    /** @param interval how often is looked; 0 when only {@link #tellDue} does */
    PermissionLoop(
            SmsAsks asks,
            GivenMandates given,
            PermissionTelling telling,
            CurrentActor currentActor,
            @Value("${portal.permission.interval}") Duration interval) {
        super("permissions", interval);
        this.asks = asks;
        this.given = given;
        this.telling = telling;
        this.currentActor = currentActor;
    }

    @Override
    protected void work() {
        tellDue();
    }

    /** Asks and confirms all that waits, as {@link Actor.Notifier}; says how many messages go out. */
    int tellDue() {
        return currentActor.as(new Actor.Notifier(), () -> {
            var put = 0;
            for (var ask : asks.waiting()) {
                put += tried("question " + ask.proposal().text(), () -> telling.ask(ask));
            }
            for (var permission : given.untold()) {
                put += tried("permission " + permission.mandate().value(), () -> telling.confirm(permission));
            }
            return put;
        });
    }

    /** One that cannot be written must not hold up the others. */
    private static int tried(String what, IntSupplier telling) {
        try {
            return telling.getAsInt();
        } catch (RuntimeException failure) {
            LOG.warn("nothing told of {}: {}", what, failure.getClass().getSimpleName());
            return 0;
        }
    }
}
