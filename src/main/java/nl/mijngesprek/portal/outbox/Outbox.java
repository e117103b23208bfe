package nl.mijngesprek.portal.outbox;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.mijngesprek.portal.identity.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes messages in; they go out when the act they tell about is certain. */
@Service
public class Outbox {

    private final MessageTable table;
    private final Clock clock;

    Outbox(MessageTable table, Clock clock) {
        this.table = table;
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
