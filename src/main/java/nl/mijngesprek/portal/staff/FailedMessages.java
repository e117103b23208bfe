package nl.mijngesprek.portal.staff;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.mijngesprek.portal.audit.AccessLog;
import nl.mijngesprek.portal.audit.Look;
import nl.mijngesprek.portal.audit.Subject;
import nl.mijngesprek.portal.contact.ReminderChannel;
import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.letter.ReminderSending;
import nl.mijngesprek.portal.outbox.Channel;
import nl.mijngesprek.portal.outbox.MessageId;
import nl.mijngesprek.portal.outbox.Outbox;
import nl.mijngesprek.portal.outbox.Settled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The messages that failed for good, about the coming conversations of the officer who acts, and what is done about them. */
@Service
public class FailedMessages {

    private final FailedTable table;
    private final Outbox outbox;
    private final ReminderSending reminders;
    private final CurrentActor actor;
    private final AccessLog log;
    private final Clock clock;

    FailedMessages(
            FailedTable table,
            Outbox outbox,
            ReminderSending reminders,
            CurrentActor actor,
            AccessLog log,
            Clock clock) {
        this.table = table;
        this.outbox = outbox;
        this.reminders = reminders;
        this.actor = actor;
        this.log = log;
        this.clock = clock;
    }

    /** A message, and all that can be done about it. */
    public record Choice(FailedMessage message, Set<NextWay> ways) {

        public Choice {
            ways = Set.copyOf(ways);
        }
    }

    @Transactional(readOnly = true)
    public int count() {
        return table.count(actor.actingOfficer(), clock.instant());
    }

    /** A page of them, whose conversation is soonest first. */
    @Transactional
    public Rows<FailedMessage> page(int page) {
        var officer = actor.actingOfficer();
        var now = clock.instant();
        var messages = table.page(officer, page, now);
        log.looked(messages.stream().map(FailedMessage::client).distinct().toList(), Look.at(Subject.FAILED_MESSAGES));
        return new Rows<>(messages, page, table.count(officer, now));
    }

    @Transactional
    public Optional<Choice> find(MessageId id) {
        var found = table.find(id, actor.actingOfficer(), clock.instant());
        found.ifPresent(message -> log.looked(
                message.client(),
                Look.at(Subject.FAILED_MESSAGES).about(message.conversation().value())));
        return found.map(message -> new Choice(message, ways(message)));
    }

    private Set<NextWay> ways(FailedMessage message) {
        var ways = EnumSet.of(NextWay.CALL, NextWay.NOTHING);
        if (!message.reminder() || reminders.canRemind(message.conversation(), channel(message))) {
            ways.add(NextWay.AGAIN);
        }
        if (message.channel() != Channel.LETTER
                && reminders.canRemind(message.conversation(), ReminderChannel.LETTER)) {
            ways.add(NextWay.LETTER);
        }
        return ways;
    }

    private static ReminderChannel channel(FailedMessage message) {
        return switch (message.channel()) {
            case LETTER -> ReminderChannel.LETTER;
            case SMS -> ReminderChannel.SMS;
            case EMAIL -> ReminderChannel.EMAIL;
        };
    }

    /** Does this about a message that failed; of two who do so at once, one does. */
    @Transactional
    public NextWayOutcome settle(MessageId id, NextWay way) {
        var found = table.find(id, actor.actingOfficer(), clock.instant());
        if (found.isEmpty()) {
            return new NextWayOutcome.NotFailed();
        }
        var message = found.get();
        if (!ways(message).contains(way)) {
            return new NextWayOutcome.NotPossible(way);
        }
        return settles(message, way) ? new NextWayOutcome.Done(way) : new NextWayOutcome.NotFailed();
    }

    private boolean settles(FailedMessage message, NextWay way) {
        return switch (way) {
            // A reminder is written anew, for the number may be another by now.
            case AGAIN ->
                message.reminder()
                        ? outbox.settle(message.id(), Settled.AGAIN)
                                && reminders.remindAnew(message.conversation(), channel(message))
                        : outbox.retry(message.id());
            case LETTER ->
                outbox.settle(message.id(), Settled.LETTER)
                        && reminders.remindAnew(message.conversation(), ReminderChannel.LETTER);
            case CALL -> outbox.settle(message.id(), Settled.CALL);
            case NOTHING -> outbox.settle(message.id(), Settled.NOTHING);
        };
    }
}
