package nl.mijngesprek.portal.outbox;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.mijngesprek.portal.identity.Actor;
import nl.mijngesprek.portal.identity.CurrentActor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes messages in; they go out when the act they tell about is certain. */
@Service
public class Outbox {

    private final MessageTable table;
    private final CurrentActor actor;
    private final Clock clock;

    Outbox(MessageTable table, CurrentActor actor, Clock clock) {
        this.table = table;
        this.actor = actor;
        this.clock = clock;
    }

    /** Writes a message in the transaction of the act, as whoever acts; false when one with this key is there already. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean put(NewMessage message) {
        return table.store(message, clock.instant());
    }

    /** How the message with this key goes out; empty when there is none. Acts as {@link Actor.Officer}. */
    @Transactional(readOnly = true)
    public Optional<Channel> channelOf(String key) {
        return table.channelOf(key);
    }

    /** Lets one that failed for good wait again; false when it did not fail, or somebody settled it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean retry(MessageId message) {
        return table.retry(message, clock.instant());
    }

    /** Notes what the officer who acts did instead of one that failed for good; false as with {@link #retry}. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean settle(MessageId message, Settled how) {
        return table.settle(message, how, actor.actingOfficer(), clock.instant());
    }

    /** The last messages, newest first; acts as {@link Actor.Sender}. */
    @Transactional(readOnly = true)
    public List<Message> latest(int most) {
        return table.latest(most);
    }

    /** Acts as {@link Actor.Sender}. */
    @Transactional(readOnly = true)
    public Optional<Message> find(MessageId id) {
        return table.find(id);
    }
}
