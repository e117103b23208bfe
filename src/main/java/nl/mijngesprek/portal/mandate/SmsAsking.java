package nl.mijngesprek.portal.mandate;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import nl.mijngesprek.portal.identity.CurrentActor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks a client who is on the telephone for a permission: the client gets an SMS, reads what is asked, and says yes or no. The
 * helper never learns from this whether the municipality knows anybody.
 */
@Service
public class SmsAsking {

    private static final Duration PAUSE = Duration.ofMinutes(15);
    private static final int ASKED_BY_ONE = 6;
    private static final int ASKED_BY_ALL = 200;

    private final SmsTable table;
    private final HelpingTable helping;
    private final TryTable tries;
    private final CurrentActor actor;
    private final Clock clock;

    SmsAsking(SmsTable table, HelpingTable helping, TryTable tries, CurrentActor actor, Clock clock) {
        this.table = table;
        this.helping = helping;
        this.tries = tries;
        this.actor = actor;
        this.clock = clock;
    }

    /** Refuses who works for no organisation, and too many. */
    @Transactional
    public SmsOutcome ask(SmsRequest request) {
        var helper = actor.actingHelper();
        if (!helping.oneself(helper).works()) {
            return new SmsOutcome.NotForYou();
        }
        var now = clock.instant();
        if (tries.count("sms " + helper.value(), now, PAUSE) > ASKED_BY_ONE
                || tries.count("sms everybody", now, PAUSE) > ASKED_BY_ALL) {
            return new SmsOutcome.TooMany(PAUSE);
        }
        table.ask(new ProposalId(UUID.randomUUID()), request);
        return new SmsOutcome.Asked();
    }
}
