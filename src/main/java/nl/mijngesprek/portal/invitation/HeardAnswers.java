package nl.mijngesprek.portal.invitation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import nl.mijngesprek.portal.audit.AccessLog;
import nl.mijngesprek.portal.audit.Look;
import nl.mijngesprek.portal.audit.Subject;
import nl.mijngesprek.portal.behalf.Contact;
import nl.mijngesprek.portal.behalf.IdentityCheck;
import nl.mijngesprek.portal.behalf.IdentityChecks;
import nl.mijngesprek.portal.behalf.OnBehalf;
import nl.mijngesprek.portal.identity.Actor;
import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.identity.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What clients say by phone or at the desk, written down under the rules that the client has too: by the officer of the
 * conversation, or by who serves at the desk, and by nobody who did not make sure who it is. It is marked as heard
 * (promise 6); the client reads it and may change it. All acts as {@link Actor.Officer}.
 */
@Service
public class HeardAnswers {

    /** How a client says an answer to an officer. */
    public static final Set<Contact> HEARD_BY = Set.of(Contact.PHONE, Contact.DESK);

    private final InvitationTable table;
    private final Answering answering;
    private final ArrangementTable arrangements;
    private final IdentityChecks checks;
    private final AccessLog log;
    private final CurrentActor actor;

    HeardAnswers(
            InvitationTable table,
            Answering answering,
            ArrangementTable arrangements,
            IdentityChecks checks,
            AccessLog log,
            CurrentActor actor) {
        this.table = table;
        this.answering = answering;
        this.arrangements = arrangements;
        this.checks = checks;
        this.log = log;
        this.actor = actor;
    }

    /**
     * The invitation with its answer; empty before the client was invited, and for an officer who has
     * nothing to do with it.
     */
    @Transactional
    public Optional<Invitation> find(ConversationId conversation) {
        var client = client(conversation);
        var invitation = client.flatMap(whose -> table.find(conversation, whose));
        if (invitation.isPresent()) {
            client.ifPresent(whose ->
                    log.looked(whose.client(), Look.at(Subject.INVITATION).about(conversation.value())));
        }
        return invitation;
    }

    /** The moments that the client can choose instead, as the client sees them. */
    @Transactional(readOnly = true)
    public List<Slot> freeMoments(ConversationId conversation) {
        return client(conversation)
                .map(whose -> answering.freeMoments(conversation, whose))
                .orElse(List.of());
    }

    /**
     * Writes down an answer. Refuses {@link AnswerChoice#NOT_WANTED}, which only the client says (E3), with an
     * {@link IllegalArgumentException}.
     */
    @Transactional
    public OnBehalf<AnswerOutcome> answer(ConversationId conversation, AnswerChoice choice) {
        if (choice == AnswerChoice.NOT_WANTED) {
            throw new IllegalArgumentException("only the client says that the client does not want to");
        }
        return whenSure(
                conversation,
                new AnswerOutcome.NotFound(),
                (whose, via) -> answering.answer(conversation, whose, choice, via));
    }

    /** Writes down that the client wants this moment, which it is then at. */
    @Transactional
    public OnBehalf<MoveOutcome> move(ConversationId conversation, SlotId moment) {
        return whenSure(
                conversation,
                new MoveOutcome.NotFound(),
                (whose, via) -> answering.move(conversation, whose, moment, via));
    }

    /** Writes down where the client wants to talk; from now on it is there (A2). */
    @Transactional
    public OnBehalf<ArrangementOutcome> wishPlace(ConversationId conversation, PlaceKind kind) {
        return whenSure(
                conversation,
                new ArrangementOutcome.NotFound(),
                (whose, via) -> answering.wishPlace(conversation, whose, kind, via));
    }

    /** Writes down who comes along. */
    @Transactional
    public OnBehalf<ArrangementOutcome> bring(ConversationId conversation, Companion companion) {
        return whenSure(
                conversation,
                new ArrangementOutcome.NotFound(),
                (whose, _) -> answering.arrange(
                        conversation, whose, now -> arrangements.storeCompanion(conversation, whose, companion, now)));
    }

    /** Writes down whether there is to be an interpreter, and for what (G4). */
    @Transactional
    public OnBehalf<ArrangementOutcome> interpret(ConversationId conversation, Interpreter interpreter) {
        return whenSure(
                conversation,
                new ArrangementOutcome.NotFound(),
                (whose, _) -> answering.arrange(
                        conversation,
                        whose,
                        now -> arrangements.storeInterpreter(conversation, whose, interpreter, now)));
    }

    /** The officer's own conversation, or a colleague's with a client whom this officer is sure of. */
    private Optional<Viewer> client(ConversationId conversation) {
        return table.clientOf(conversation, actor.actingOfficer())
                .or(() -> checks.currentOf(conversation.value(), HEARD_BY)
                        .map(IdentityCheck::client)
                        .map(Viewer::new));
    }

    private <T> OnBehalf<T> whenSure(ConversationId conversation, T notFound, BiFunction<Viewer, SaidVia, T> act) {
        var client = client(conversation);
        if (client.isEmpty()) {
            return new OnBehalf.Tried<>(notFound);
        }
        return checks.current(client.get().client(), HEARD_BY)
                .flatMap(check -> SaidVia.ofCode(check.way().contact().code()))
                .<OnBehalf<T>>map(via -> new OnBehalf.Tried<>(act.apply(client.get(), via)))
                .orElseGet(OnBehalf.NotSure::new);
    }
}
