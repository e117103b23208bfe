package nl.mijngesprek.portal.outcome;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import nl.mijngesprek.portal.audit.AccessLog;
import nl.mijngesprek.portal.audit.Look;
import nl.mijngesprek.portal.audit.Subject;
import nl.mijngesprek.portal.identity.Actor;
import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.letter.CalledOffSending;
import nl.mijngesprek.portal.letter.Telling;
import nl.mijngesprek.portal.shared.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The officer who acts calls a conversation off, one of the officer's own; the client hears of it and reads why.
 * What the client answered stays, and nobody stayed away. All acts as {@link Actor.Officer}.
 */
@Service
public class CallingOff {

    private final CallingOffTable table;
    private final OutcomeTable conversations;
    private final CalledOffSending sending;
    private final AccessLog log;
    private final CurrentActor actor;
    private final Clock clock;

    CallingOff(
            CallingOffTable table,
            OutcomeTable conversations,
            CalledOffSending sending,
            AccessLog log,
            CurrentActor actor,
            Clock clock) {
        this.table = table;
        this.conversations = conversations;
        this.sending = sending;
        this.log = log;
        this.actor = actor;
        this.clock = clock;
    }

    /** A conversation of this officer, with what the client can change of it; empty for any other. */
    @Transactional
    public Optional<PlannedConversation> find(ConversationId conversation) {
        var planned = table.find(conversation, actor.actingOfficer());
        planned.ifPresent(
                found -> log.looked(found.client(), Look.at(Subject.INVITATION).about(conversation.value())));
        return planned;
    }

    /** How the client hears of this conversation, which was called off. */
    @Transactional(readOnly = true)
    public Telling telling(ConversationId conversation) {
        actor.actingOfficer();
        return sending.telling(conversation);
    }

    /**
     * Calls a conversation off.
     *
     * @param seen how it stood before the officer's eyes
     */
    @Transactional
    public CallOffOutcome callOff(ConversationId conversation, PlannedConversation.Seen seen, CallOff wish) {
        var officer = actor.actingOfficer();
        var reason = Words.clean(wish.reason()).strip();
        if (reason.isEmpty() || Words.length(reason) > CallOff.REASON_LIMIT) {
            return new CallOffOutcome.ReasonMissing(CallOff.REASON_LIMIT);
        }
        conversations.oneAtATime(conversation);
        var found = table.find(conversation, officer);
        if (found.isEmpty()) {
            return new CallOffOutcome.NotFound();
        }
        var planned = found.get();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (planned.calledOff().isPresent()) {
            return new CallOffOutcome.CalledOffBefore();
        }
        if (!planned.seen().startsAt().isAfter(now)) {
            return new CallOffOutcome.ConversationPassed(planned.seen().startsAt());
        }
        if (planned.settled()) {
            return new CallOffOutcome.Settled();
        }
        if (!planned.seen().equals(seen)) {
            return new CallOffOutcome.ChangedMeanwhile(planned);
        }
        table.callOff(conversation, new CallOff(reason, wish.newMoment(), wish.frees()), officer, now);
        table.find(conversation, officer)
                .flatMap(PlannedConversation::calledOff)
                .ifPresent(off -> sending.tell(conversation, off));
        return new CallOffOutcome.Done(sending.telling(conversation));
    }
}
