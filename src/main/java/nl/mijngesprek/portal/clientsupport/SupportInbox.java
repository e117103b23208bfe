package nl.mijngesprek.portal.clientsupport;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.shared.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What clients ask of the organisation of the helper who is logged in, and its answers. What a client withdrew is not there any
 * more; who works for no organisation, or left, has none.
 */
@Service
public class SupportInbox {

    private static final int LONGEST_WORDS = 2_000;

    private final SupportInboxTable table;
    private final CurrentActor actor;
    private final Clock clock;

    SupportInbox(SupportInboxTable table, CurrentActor actor, Clock clock) {
        this.table = table;
        this.actor = actor;
        this.clock = clock;
    }

    /** All that was asked and stands, newest first. */
    @Transactional(readOnly = true)
    public List<SupportRequest> asked() {
        return table.askedOf(actor.actingHelper());
    }

    /** Of what was accepted those whose supporter is away now: a colleague may have to go on. */
    @Transactional(readOnly = true)
    public Map<RequestId, AwaySupporter> away() {
        return table.away(actor.actingHelper());
    }

    /** Reads one; the client sees who read it first, and when (promise 2). */
    @Transactional
    public Optional<SupportRequest> open(RequestId request) {
        table.open(request, actor.actingHelper(), clock.instant());
        return table.find(request, actor.actingHelper());
    }

    /** Says yes, and when the client is called; said again it is another moment. */
    @Transactional
    public AnswerOutcome accept(RequestId request, Instant agreedAt, String words) {
        if (!agreedAt.isAfter(clock.instant())) {
            return new AnswerOutcome.MomentPassed();
        }
        return answer(request, words, (kept, now) -> table.accept(request, actor.actingHelper(), agreedAt, kept, now));
    }

    /** Says no, kindly: why, and who else could. */
    @Transactional
    public AnswerOutcome decline(
            RequestId request, DeclineReason because, String words, Optional<OrganisationId> alternative) {
        if (because == DeclineReason.OTHER && words.isBlank()) {
            return new AnswerOutcome.WordsMissing();
        }
        return answer(
                request,
                words,
                (kept, now) -> table.decline(request, actor.actingHelper(), because, kept, alternative, now));
    }

    @FunctionalInterface
    private interface Answering {
        void store(String words, Instant now);
    }

    private AnswerOutcome answer(RequestId request, String words, Answering answering) {
        var kept = Words.clean(words).strip();
        if (Words.length(kept) > LONGEST_WORDS) {
            return new AnswerOutcome.WordsTooLong();
        }
        var found = table.findForAnswer(request, actor.actingHelper());
        if (found.isEmpty()) {
            return new AnswerOutcome.NotFound();
        }
        if (found.get().state() == SupportRequest.State.DECLINED) {
            return new AnswerOutcome.DeclinedBefore();
        }
        answering.store(kept, clock.instant());
        return new AnswerOutcome.Answered();
    }
}
