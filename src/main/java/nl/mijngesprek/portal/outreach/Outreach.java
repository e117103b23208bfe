package nl.mijngesprek.portal.outreach;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.shared.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the municipality looked for the client who is logged in, and what the client says about that. */
@Service
public class Outreach {

    private final OutreachTable histories;
    private final TellingTable told;
    private final CurrentActor actor;
    private final Clock clock;

    Outreach(OutreachTable histories, TellingTable told, CurrentActor actor, Clock clock) {
        this.histories = histories;
        this.told = told;
        this.actor = actor;
        this.clock = clock;
    }

    /** Of every conversation, latest first. */
    @Transactional(readOnly = true)
    public List<ContactHistory> all() {
        return histories.all(actor.viewer());
    }

    @Transactional(readOnly = true)
    public Optional<ContactHistory> find(ConversationId conversation) {
        return histories.find(conversation, actor.viewer());
    }

    /** Tells why there was no answer; from now on the municipality waits until an officer took it up (E8). */
    @Transactional
    public ReasonOutcome tell(ConversationId conversation, ReasonCode code) {
        var viewer = actor.viewer();
        var history = histories.find(conversation, viewer);
        if (history.isEmpty()) {
            return new ReasonOutcome.NotFound();
        }
        // A finger that taps twice says it once.
        var same = history.get().lastOwnReason().filter(reason -> reason.code() == code && reason.waits());
        if (same.isPresent()) {
            return new ReasonOutcome.Told(same.get().id());
        }
        var id = new ReasonId(UUID.randomUUID());
        told.storeReason(id, conversation, viewer, code, clock.instant().truncatedTo(ChronoUnit.MICROS));
        return new ReasonOutcome.Told(id);
    }

    /** Keeps the words beside a reason. New words are new to the officer too: the municipality waits again. */
    @Transactional
    public Words.Saving saveReasonWords(ReasonId reason, String typed, int version) {
        return told.reasonWords(reason, actor.viewer()).save(typed, version, clock.instant());
    }

    /** Says that an attempt is not right, or after all is; words already written stay. */
    @Transactional
    public DisputeOutcome dispute(AttemptId attempt, boolean stands) {
        return told.storeDispute(attempt, actor.viewer(), stands, clock.instant())
                .<DisputeOutcome>map(DisputeOutcome.Kept::new)
                .orElseGet(DisputeOutcome.NotFound::new);
    }

    /** Keeps the words beside a dispute; without one there is nothing to write beside. */
    @Transactional
    public Words.Saving saveDisputeWords(AttemptId attempt, String typed, int version) {
        return told.disputeWords(attempt, actor.viewer()).save(typed, version, clock.instant());
    }

    /** Whom the municipality may ask; nobody, while the client said nothing. */
    @Transactional(readOnly = true)
    public GoBetween goBetween() {
        return told.goBetween(actor.viewer()).orElse(GoBetween.NOBODY);
    }

    @Transactional
    public void allowGoBetween(boolean allowed) {
        told.storeGoBetween(actor.viewer(), allowed, clock.instant());
    }

    /** Keeps the words about who may be asked; before the client said yes or no there is nothing to write beside. */
    @Transactional
    public Words.Saving saveGoBetweenWords(String typed, int version) {
        return told.goBetweenWords(actor.viewer()).save(typed, version, clock.instant());
    }
}
