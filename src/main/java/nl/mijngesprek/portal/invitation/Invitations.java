package nl.mijngesprek.portal.invitation;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.mijngesprek.portal.identity.Actor;
import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.shared.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The invitations of the client who is logged in, and the client's answers to them. */
@Service
public class Invitations {

    private final InvitationTable table;
    private final CurrentActor actor;
    private final Clock clock;

    Invitations(InvitationTable table, CurrentActor actor, Clock clock) {
        this.table = table;
        this.actor = actor;
        this.clock = clock;
    }

    /** The conversations that have not begun yet, soonest first. */
    @Transactional(readOnly = true)
    public List<Invitation> upcoming() {
        return table.upcoming(clock.instant(), actor.viewer());
    }

    @Transactional(readOnly = true)
    public Optional<Invitation> find(ConversationId conversation) {
        return table.find(conversation, actor.viewer());
    }

    /** Answers, or answers otherwise than before; words already written stay. */
    @Transactional
    public AnswerOutcome answer(ConversationId conversation, AnswerChoice choice) {
        var viewer = actor.viewer();
        var now = clock.instant();
        var invitation = table.find(conversation, viewer);
        if (invitation.isEmpty()) {
            return new AnswerOutcome.NotFound();
        }
        var asked = invitation.get().conversation();
        if (asked.hasBegun(now)) {
            return new AnswerOutcome.ConversationPassed(asked.startsAt());
        }
        table.storeChoice(conversation, viewer, choice, now);
        return table.find(conversation, viewer)
                .<AnswerOutcome>map(AnswerOutcome.Answered::new)
                .orElseGet(AnswerOutcome.NotFound::new);
    }

    /** Keeps the words beside an answer; without an answer there is nothing to write beside. */
    @Transactional
    public Words.Saving saveWords(ConversationId conversation, String typed, int version) {
        return table.words(conversation, actor.viewer()).save(typed, version, clock.instant());
    }

    /**
     * Takes in a conversation, new or known by the reference; acts as {@link Actor.Intake}.
     * Refuses one that moved to another client with an {@link IllegalArgumentException}.
     */
    @Transactional
    public ConversationId deliver(ConversationDelivery conversation) {
        return table.store(conversation);
    }
}
