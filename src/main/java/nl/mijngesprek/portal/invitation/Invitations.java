package nl.mijngesprek.portal.invitation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import nl.mijngesprek.portal.identity.Actor;
import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.identity.Viewer;
import nl.mijngesprek.portal.shared.Words;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The invitations of the client who is logged in, and the client's answers to them. */
@Service
public class Invitations {

    private final InvitationTable table;
    private final SlotTable slots;
    private final ArrangementTable arrangements;
    private final CurrentActor actor;
    private final Clock clock;
    private final TransactionTemplate attempt;

    Invitations(
            InvitationTable table,
            SlotTable slots,
            ArrangementTable arrangements,
            CurrentActor actor,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.table = table;
        this.slots = slots;
        this.arrangements = arrangements;
        this.actor = actor;
        this.clock = clock;
        // What the database refuses is taken back to here, and the transaction goes on.
        this.attempt = new TransactionTemplate(transactions);
        attempt.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
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

    /** The moments that the client can choose instead, soonest first, at most six; none when the officer has none. */
    @Transactional(readOnly = true)
    public List<Slot> freeMoments(ConversationId conversation) {
        return slots.free(conversation, actor.viewer(), clock.instant());
    }

    /**
     * Moves the conversation to a free moment, and so answers that the client comes then. Nobody is booked twice:
     * of two who want the same moment the second hears what is still free.
     */
    @Transactional
    public MoveOutcome move(ConversationId conversation, SlotId moment) {
        try {
            return Objects.requireNonNull(attempt.execute(_ -> tryToMove(conversation, moment)));
        } catch (DataIntegrityViolationException taken) {
            var stillFree = slots.free(conversation, actor.viewer(), clock.instant());
            return String.valueOf(taken.getMessage()).contains("client_is_in_one_place")
                    ? new MoveOutcome.ClientIsElsewhere(stillFree)
                    : new MoveOutcome.Taken(stillFree);
        }
    }

    private MoveOutcome tryToMove(ConversationId conversation, SlotId moment) {
        var viewer = actor.viewer();
        var now = clock.instant();
        var invitation = table.find(conversation, viewer);
        if (invitation.isEmpty()) {
            return new MoveOutcome.NotFound();
        }
        var planned = invitation.get().conversation();
        if (planned.hasBegun(now)) {
            return new MoveOutcome.ConversationPassed(planned.startsAt());
        }
        var slot = slots.find(conversation, viewer, now, moment);
        if (slot.isEmpty()) {
            // Pressed twice: it is the client's own moment already.
            return slots.isOf(conversation, viewer, moment)
                    ? new MoveOutcome.Moved(invitation.get())
                    : new MoveOutcome.Taken(slots.free(conversation, viewer, now));
        }
        table.move(conversation, viewer, slot.get());
        table.storeChoice(conversation, viewer, AnswerChoice.OTHER_DAY, now);
        table.storeMoved(conversation, viewer, now);
        return table.find(conversation, viewer)
                .<MoveOutcome>map(MoveOutcome.Moved::new)
                .orElseGet(MoveOutcome.NotFound::new);
    }

    /** Keeps who comes along. */
    @Transactional
    public ArrangementOutcome bring(ConversationId conversation, Companion companion) {
        return arrange(
                conversation, (viewer, now) -> arrangements.storeCompanion(conversation, viewer, companion, now));
    }

    /** Keeps whether there is to be an interpreter, and for what. */
    @Transactional
    public ArrangementOutcome interpret(ConversationId conversation, Interpreter interpreter) {
        return arrange(
                conversation, (viewer, now) -> arrangements.storeInterpreter(conversation, viewer, interpreter, now));
    }

    /** Keeps what the client needs; these and no others. */
    @Transactional
    public ArrangementOutcome need(ConversationId conversation, Set<Need> needs) {
        return arrange(conversation, (viewer, now) -> arrangements.storeNeeds(conversation, viewer, needs, now));
    }

    /** Keeps where the client wants to talk; from now on it is there, unless an officer refuses it with a reason (A2). */
    @Transactional
    public ArrangementOutcome wishPlace(ConversationId conversation, PlaceKind kind) {
        return arrange(conversation, (viewer, now) -> {
            arrangements.storePlace(conversation, viewer, kind, now);
            table.storeChoice(conversation, viewer, AnswerChoice.OTHER_PLACE, now);
        });
    }

    /** The place that the client of this conversation asked for, if any; acts as {@link Actor.Officer}. */
    @Transactional(readOnly = true)
    public Optional<PlaceWish> placeAskedFor(ConversationId conversation) {
        return arrangements.findPlaceWish(conversation);
    }

    /**
     * Says that nobody can come to the place that the client asked for, and why, in words for the client (A2); acts as
     * {@link Actor.Officer}. False when no other place was asked for. Refuses an empty reason with an
     * {@link IllegalArgumentException}.
     */
    @Transactional
    public boolean refusePlace(ConversationId conversation, String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a place is refused with a reason");
        }
        return arrangements.storeRefusal(conversation, reason.strip(), clock.instant());
    }

    private ArrangementOutcome arrange(ConversationId conversation, BiConsumer<Viewer, Instant> store) {
        var viewer = actor.viewer();
        var now = clock.instant();
        var invitation = table.find(conversation, viewer);
        if (invitation.isEmpty()) {
            return new ArrangementOutcome.NotFound();
        }
        var planned = invitation.get().conversation();
        if (planned.hasBegun(now)) {
            return new ArrangementOutcome.ConversationPassed(planned.startsAt());
        }
        store.accept(viewer, now);
        return new ArrangementOutcome.Kept();
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

    /** Takes in a moment that this officer has free; the same one again changes nothing. Acts as {@link Actor.Intake}. */
    @Transactional
    public MomentOutcome deliverMoment(Officer officer, Instant startsAt, Duration duration) {
        return slots.store(table.store(officer), startsAt, startsAt.plus(duration))
                ? new MomentOutcome.Delivered()
                : new MomentOutcome.Overlaps();
    }
}
