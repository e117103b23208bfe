package nl.mijngesprek.portal.outbox;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.mijngesprek.portal.identity.Actor;
import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.shared.Loop;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Hands over what waits in the outbox, one message after the other, as {@link Actor.Sender}.
 *
 * <p>A message is taken for a while, handed over outside any transaction, and then marked. Who dies in between leaves it
 * waiting: after that while it is handed over again, under the same id. Several portals may do this side by side.
 * A reminder that no longer holds is not taken at all.
 */
@Component
public class Sender extends Loop {

    private static final Logger LOG = LoggerFactory.getLogger(Sender.class);

    /** Longer than any carrier may take. */
    static final Duration TAKEN = Duration.ofMinutes(5);

    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);

    /** Some three days. */
    private static final int MOST_ATTEMPTS = 80;

    /** Some five hours: then somebody can still call. */
    private static final int MOST_ATTEMPTS_TO_REMIND = 12;

    private final MessageTable table;
    private final CurrentActor currentActor;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Map<Channel, Carrier> carriers = new EnumMap<>(Channel.class);

    /**
     * Refuses carriers of which one channel has none, or two, with an {@link IllegalStateException}.
     *
     * @param interval how often the outbox is looked into; 0 when only {@link #sendDue} does
     */
    @Autowired
    Sender(
            MessageTable table,
            CurrentActor currentActor,
            PlatformTransactionManager transactions,
            ApplicationEventPublisher events,
            Clock clock,
            List<Carrier> carriers,
            @Value("${portal.outbox.interval}") Duration interval) {
        super("outbox", interval);
        this.table = table;
        this.currentActor = currentActor;
        this.transaction = new TransactionTemplate(transactions);
        this.events = events;
        this.clock = clock;
        carriers.forEach(carrier -> this.carriers.put(carrier.channel(), carrier));
        if (carriers.size() != Channel.values().length || this.carriers.size() != carriers.size()) {
            throw new IllegalStateException("each channel needs one carrier, there are " + carriers);
        }
    }

    /** Hands over everything that is due now; says how many went. */
    public int sendDue() {
        // The actor first, then each transaction: it is at its begin that a transaction becomes somebody.
        return currentActor.as(new Actor.Sender(), () -> {
            transaction.executeWithoutResult(_ -> table.stopReminders(clock.instant()));
            var sent = 0;
            for (var next = take(); next.isPresent(); next = take()) {
                if (send(next.get())) {
                    sent++;
                }
            }
            return sent;
        });
    }

    private Optional<Message> take() {
        return transaction.<Optional<Message>>execute(_ -> {
            var now = clock.instant();
            return table.take(now, now.plus(TAKEN));
        });
    }

    private boolean send(Message message) {
        try {
            Objects.requireNonNull(carriers.get(message.channel())).handOver(message);
        } catch (IOException | RuntimeException failure) {
            // Its words may repeat an address or a number.
            var problem = failure.getClass().getSimpleName();
            LOG.warn("message {} could not be handed over: {}", message.id().value(), problem);
            transaction.executeWithoutResult(_ -> putOff(message, problem));
            return false;
        }
        transaction.executeWithoutResult(_ -> {
            var now = clock.instant();
            if (table.markHandedOver(message.id(), now)) {
                events.publishEvent(new MessageHandedOver(message.key(), message.channel(), now));
            }
        });
        return true;
    }

    private void putOff(Message message, String problem) {
        var most = message.occasion().isPresent() ? MOST_ATTEMPTS_TO_REMIND : MOST_ATTEMPTS;
        if (message.attempts() < most && !problem.equals(Refused.NAME)) {
            table.postpone(message.id(), problem, clock.instant().plus(waitAfter(message.attempts())));
        } else {
            table.giveUp(message.id(), problem);
        }
    }

    /** Twice as long each time, up to an hour. */
    static Duration waitAfter(int attempts) {
        var wait = FIRST_WAIT.multipliedBy(1L << Math.min(attempts - 1, 20));
        return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    }

    @Override
    protected void work() {
        sendDue();
    }
}
