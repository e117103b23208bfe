package nl.mijngesprek.portal.letter;

import java.time.Duration;
import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.mandate.GivenMandates;
import nl.mijngesprek.portal.mandate.SmsAsks;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Asks clients by SMS whether a helper may act, at any hour, for they are on the telephone; and confirms by letter what was given
 * without logging in.
 */
@Component
class PermissionLoop extends NoticeLoop {

    private final SmsAsks asks;
    private final GivenMandates given;
    private final PermissionTelling telling;

    /** @param interval how often is looked; 0 when only {@link #tellDue} does */
    PermissionLoop(
            SmsAsks asks,
            GivenMandates given,
            PermissionTelling telling,
            CurrentActor currentActor,
            @Value("${portal.permission.interval}") Duration interval) {
        super("permissions", interval, currentActor);
        this.asks = asks;
        this.given = given;
        this.telling = telling;
    }

    /** At any hour: who is asked is on the telephone now. */
    @Override
    boolean mayTell() {
        return true;
    }

    @Override
    int tellAll() {
        var put = 0;
        for (var ask : asks.waiting()) {
            put += tried("question " + ask.proposal().text(), () -> telling.ask(ask));
        }
        for (var permission : given.untold()) {
            put += tried("permission " + permission.mandate().value(), () -> telling.confirm(permission));
        }
        return put;
    }
}
