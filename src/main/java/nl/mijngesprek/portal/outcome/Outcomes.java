package nl.mijngesprek.portal.outcome;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nl.mijngesprek.portal.audit.AccessLog;
import nl.mijngesprek.portal.audit.Look;
import nl.mijngesprek.portal.audit.Subject;
import nl.mijngesprek.portal.identity.Actor;
import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.shared.Dates;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What came of conversations (F1 to F6): officers write it down, the client reads all of it. */
@Service
public class Outcomes {

    private final OutcomeTable table;
    private final CurrentActor actor;
    private final AccessLog log;
    private final Clock clock;

    Outcomes(OutcomeTable table, CurrentActor actor, AccessLog log, Clock clock) {
        this.table = table;
        this.actor = actor;
        this.log = log;
        this.clock = clock;
    }

    /** A conversation and what came of it; acts as {@link Actor.Officer}. */
    @Transactional
    public Optional<Held> find(ConversationId conversation) {
        actor.actingOfficer();
        var held = table.find(conversation);
        held.ifPresent(
                found -> log.looked(found.client(), Look.at(Subject.OUTCOME).about(conversation.value())));
        return held;
    }

    /**
     * Writes down whether the client came; said otherwise later, what was said before stays in the database.
     * Acts as {@link Actor.Officer}.
     */
    @Transactional
    public OutcomeResult record(ConversationId conversation, Attendance attendance, String words) {
        var officer = actor.actingOfficer();
        table.oneAtATime(conversation);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var held = table.find(conversation);
        if (held.isEmpty()) {
            return new OutcomeResult.NotFound();
        }
        if (held.get().calledOff().isPresent()) {
            return new OutcomeResult.ConversationCalledOff();
        }
        if (held.get().startsAt().isAfter(now) && attendance != Attendance.EXCUSED) {
            return new OutcomeResult.NotYet(held.get().startsAt());
        }
        if (words.length() > NewStep.WORDS_LIMIT) {
            return new OutcomeResult.NotComplete();
        }
        table.supersede(conversation, now);
        table.store(conversation, attendance, words.strip(), officer, now);
        return new OutcomeResult.Kept();
    }

    /** Writes down what follows; acts as {@link Actor.Officer}. */
    @Transactional
    public OutcomeResult add(ConversationId conversation, NewStep step) {
        var officer = actor.actingOfficer();
        var now = clock.instant();
        var held = table.find(conversation);
        if (held.isEmpty()) {
            return new OutcomeResult.NotFound();
        }
        if (held.get().calledOff().isPresent()) {
            return new OutcomeResult.ConversationCalledOff();
        }
        if (held.get().startsAt().isAfter(now)) {
            return new OutcomeResult.NotYet(held.get().startsAt());
        }
        if (step.receiver().isBlank()
                || step.receiver().length() > NewStep.RECEIVER_LIMIT
                || step.creditedTo().length() > NewStep.RECEIVER_LIMIT
                || step.words().length() > NewStep.WORDS_LIMIT) {
            return new OutcomeResult.NotComplete();
        }
        if (step.followUpOn().isBefore(Dates.dayOf(now))) {
            return new OutcomeResult.FollowUpInThePast();
        }
        table.store(conversation, step, officer, now);
        return new OutcomeResult.Kept();
    }

    /** Says how far a step is; acts as {@link Actor.Officer}. */
    @Transactional
    public OutcomeResult advance(StepId step, StepStatus status) {
        actor.actingOfficer();
        return table.advance(step, status, clock.instant()) ? new OutcomeResult.Kept() : new OutcomeResult.NotFound();
    }

    /** What is not done yet, who is to be asked first first (F2, F5); acts as {@link Actor.Officer}. */
    @Transactional
    public FollowUps followUps(int page) {
        actor.actingOfficer();
        var all = table.followUps(page);
        log.looked(all.steps().stream().map(Step::client).distinct().toList(), Look.at(Subject.OUTCOME));
        return all;
    }

    /** What came of the conversations of the client who is logged in, the last one first. */
    @Transactional(readOnly = true)
    public List<Held> mine() {
        return table.of(actor.viewer());
    }
}
