package nl.mijngesprek.portal.staff;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.mijngesprek.portal.audit.AccessLog;
import nl.mijngesprek.portal.audit.Look;
import nl.mijngesprek.portal.audit.Subject;
import nl.mijngesprek.portal.contact.ReminderChannel;
import nl.mijngesprek.portal.contact.ReminderWindow;
import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.invitation.ConversationId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whom the officer who acts is to call: clients who want to be reminded so, and those whom a message did not reach. */
@Service
public class Calls {

    private final CallTable table;
    private final CurrentActor actor;
    private final AccessLog log;
    private final Clock clock;

    Calls(CallTable table, CurrentActor actor, AccessLog log, Clock clock) {
        this.table = table;
        this.actor = actor;
        this.log = log;
        this.clock = clock;
    }

    /** To be called now, whose conversation is soonest first. */
    @Transactional
    public List<Call> now() {
        var calls = wanted();
        log.looked(calls.stream().map(Call::client).distinct().toList(), Look.at(Subject.CALL_LIST));
        return calls;
    }

    /** One of those; empty when there is no call to make about this conversation. */
    @Transactional
    public Optional<Call> find(ConversationId conversation) {
        var call = wanted(conversation);
        call.ifPresent(
                found -> log.looked(found.client(), Look.at(Subject.CALL_LIST).about(conversation.value())));
        return call;
    }

    /**
     * Notes that the client was called, or that it was tried.
     *
     * @param revision of the conversation as the officer saw it
     */
    @Transactional
    public CallOutcome note(ConversationId conversation, int revision, CallResult result) {
        var isNoted = wanted(conversation)
                .filter(call -> call.revision() == revision)
                .filter(call -> table.store(call, result, actor.actingOfficer(), clock.instant()))
                .isPresent();
        return isNoted ? new CallOutcome.Noted() : new CallOutcome.NotWanted();
    }

    private Optional<Call> wanted(ConversationId conversation) {
        return wanted().stream()
                .filter(call -> call.conversation().equals(conversation))
                .findFirst();
    }

    private List<Call> wanted() {
        var now = clock.instant();
        var horizon = now.plus(Duration.ofDays(ReminderWindow.MOST_DAYS));
        return table.wanted(actor.actingOfficer(), now, horizon).stream()
                .filter(call -> call.instead() || isDue(call, now))
                .toList();
    }

    /** From then on until the conversation begins: the officer sees what is too late. */
    private static boolean isDue(Call call, Instant now) {
        return call.invitedOn()
                .flatMap(day -> ReminderWindow.of(ReminderChannel.CALL, call.startsAt(), day))
                .filter(window -> !now.isBefore(window.from()))
                .isPresent();
    }
}
