package nl.mijngesprek.portal.invitation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import nl.mijngesprek.portal.identity.ActingFor;
import nl.mijngesprek.portal.identity.Actor;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.identity.Viewer;
import nl.mijngesprek.portal.shared.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The invitations of the client who is logged in, and the client's answers to them. */
@Service
public class Invitations {

    private final InvitationTable table;
    private final ConversationDeliveryTable deliveries;
    private final SlotTable slots;
    private final ArrangementTable arrangements;
    private final HelperWordTable helperWords;
    private final CurrentActor actor;
    private final Clock clock;
    private final Answering answering;

    Invitations(
            InvitationTable table,
            ConversationDeliveryTable deliveries,
            SlotTable slots,
            ArrangementTable arrangements,
            HelperWordTable helperWords,
            CurrentActor actor,
            Clock clock,
            Answering answering) {
        this.table = table;
        this.deliveries = deliveries;
        this.slots = slots;
        this.arrangements = arrangements;
        this.helperWords = helperWords;
        this.actor = actor;
        this.clock = clock;
        this.answering = answering;
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
        if (choice == AnswerChoice.NOT_WANTED && actor.isHelped()) {
            return askClient(conversation);
        }
        return answering.answer(conversation, actor.viewer(), choice, via());
    }

    private AnswerOutcome askClient(ConversationId conversation) {
        var viewer = actor.viewer();
        if (table.find(conversation, viewer).isEmpty()) {
            return new AnswerOutcome.NotFound();
        }
        actor.mandate().ifPresent(mandate -> helperWords.say(conversation, viewer, mandate.value()));
        return new AnswerOutcome.ClientDecides(
                actor.acting().map(ActingFor::clientName).orElse(""));
    }

    private SaidVia via() {
        return actor.isHelped() ? SaidVia.HELPER : SaidVia.LOGIN;
    }

    /** What helpers said that only the client can say, and the client did not yet. */
    @Transactional(readOnly = true)
    public List<HelperWord> helperWords() {
        return helperWords.waiting(actor.viewer());
    }

    /** The client says that it is not as a helper said; whatever was answered before stays. */
    @Transactional
    public void dropHelperWord(ConversationId conversation) {
        helperWords.drop(conversation, actor.viewer());
    }

    /** The moments that the client can choose instead, soonest first, at most six; none when the officer has none. */
    @Transactional(readOnly = true)
    public List<Slot> freeMoments(ConversationId conversation) {
        return answering.freeMoments(conversation, actor.viewer());
    }

    /**
     * Moves the conversation to a free moment, and so answers that the client comes then. Nobody is booked twice:
     * of two who want the same moment the second hears what is still free.
     */
    @Transactional
    public MoveOutcome move(ConversationId conversation, SlotId moment) {
        return answering.move(conversation, actor.viewer(), moment, via());
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
        return answering.wishPlace(conversation, actor.viewer(), kind, via());
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
        return answering.arrange(conversation, viewer, now -> store.accept(viewer, now));
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
        return deliveries.store(conversation);
    }

    /**
     * Whether this client was invited to this conversation while it was voluntary: then it stays so (A5).
     * Acts as {@link Actor.Intake}.
     */
    @Transactional(readOnly = true)
    public boolean wasInvitedFreely(String reference, ClientId client) {
        return deliveries.wasInvitedFreely(reference, client);
    }

    /** Takes in a moment that this officer has free; the same one again changes nothing. Acts as {@link Actor.Intake}. */
    @Transactional
    public MomentOutcome deliverMoment(Officer officer, Instant startsAt, Duration duration) {
        return slots.store(deliveries.store(officer), startsAt, startsAt.plus(duration))
                ? new MomentOutcome.Delivered()
                : new MomentOutcome.Overlaps();
    }
}
