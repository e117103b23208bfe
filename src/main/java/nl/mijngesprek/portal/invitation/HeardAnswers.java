package nl.mijngesprek.portal.invitation;

import java.util.List;
import java.util.Optional;
import nl.mijngesprek.portal.audit.AccessLog;
import nl.mijngesprek.portal.audit.Look;
import nl.mijngesprek.portal.audit.Subject;
import nl.mijngesprek.portal.identity.Actor;
import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.identity.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What clients say by phone or at the desk, written down by the officer of the conversation under the rules that the client
 * has too. It is marked as heard (promise 6); the client reads it and may change it. All acts as {@link Actor.Officer}.
 */
@Service
public class HeardAnswers {

    private final InvitationTable table;
    private final Answering answering;
    private final AccessLog log;
    private final CurrentActor actor;

    HeardAnswers(InvitationTable table, Answering answering, AccessLog log, CurrentActor actor) {
        this.table = table;
        this.answering = answering;
        this.log = log;
        this.actor = actor;
    }

    /** The invitation with its answer; empty before the client was invited, and for any officer but its own. */
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
     * Writes down an answer. Refuses {@link AnswerChoice#NOT_WANTED}, which only the client says (E3), and another way than
     * phone or desk with an {@link IllegalArgumentException}.
     */
    @Transactional
    public AnswerOutcome answer(ConversationId conversation, AnswerChoice choice, SaidVia via) {
        check(via);
        if (choice == AnswerChoice.NOT_WANTED) {
            throw new IllegalArgumentException("only the client says that the client does not want to");
        }
        return client(conversation)
                .map(whose -> answering.answer(conversation, whose, choice, via))
                .orElseGet(AnswerOutcome.NotFound::new);
    }

    /** Writes down that the client wants this moment, which it is then at. */
    @Transactional
    public MoveOutcome move(ConversationId conversation, SlotId moment, SaidVia via) {
        check(via);
        return client(conversation)
                .map(whose -> answering.move(conversation, whose, moment, via))
                .orElseGet(MoveOutcome.NotFound::new);
    }

    /** Writes down where the client wants to talk; from now on it is there (A2). */
    @Transactional
    public ArrangementOutcome wishPlace(ConversationId conversation, PlaceKind kind, SaidVia via) {
        check(via);
        return client(conversation)
                .map(whose -> answering.wishPlace(conversation, whose, kind, via))
                .orElseGet(ArrangementOutcome.NotFound::new);
    }

    private Optional<Viewer> client(ConversationId conversation) {
        return table.clientOf(conversation, actor.actingOfficer());
    }

    private static void check(SaidVia via) {
        if (via != SaidVia.PHONE && via != SaidVia.DESK) {
            throw new IllegalArgumentException("an officer hears an answer by phone or at the desk");
        }
    }
}
