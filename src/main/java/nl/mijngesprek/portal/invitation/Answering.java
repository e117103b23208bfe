package nl.mijngesprek.portal.invitation;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import nl.mijngesprek.portal.identity.Viewer;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The rules of answering an invitation: the same for the client and for an officer who writes down what the client said. */
@Component
class Answering {

    private final InvitationTable table;
    private final SlotTable slots;
    private final ArrangementTable arrangements;
    private final Clock clock;
    private final TransactionTemplate attempt;

    Answering(
            InvitationTable table,
            SlotTable slots,
            ArrangementTable arrangements,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.table = table;
        this.slots = slots;
        this.arrangements = arrangements;
        this.clock = clock;
        // What the database refuses is taken back to here, and the transaction goes on.
        this.attempt = new TransactionTemplate(transactions);
        attempt.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    AnswerOutcome answer(ConversationId conversation, Viewer viewer, AnswerChoice choice, SaidVia via) {
        table.oneAtATime(conversation);
        var now = clock.instant();
        var invitation = table.find(conversation, viewer);
        if (invitation.isEmpty()) {
            return new AnswerOutcome.NotFound();
        }
        var asked = invitation.get();
        if (asked.calledOff().isPresent()) {
            return new AnswerOutcome.ConversationCalledOff();
        }
        if (asked.conversation().hasBegun(now)) {
            return new AnswerOutcome.ConversationPassed(asked.conversation().startsAt());
        }
        table.storeChoice(conversation, viewer, choice, via, now);
        return table.find(conversation, viewer)
                .<AnswerOutcome>map(AnswerOutcome.Answered::new)
                .orElseGet(AnswerOutcome.NotFound::new);
    }

    List<Slot> freeMoments(ConversationId conversation, Viewer viewer) {
        return slots.free(conversation, viewer, clock.instant());
    }

    MoveOutcome move(ConversationId conversation, Viewer viewer, SlotId moment, SaidVia via) {
        try {
            return Objects.requireNonNull(attempt.execute(_ -> tryToMove(conversation, viewer, moment, via)));
        } catch (DataIntegrityViolationException taken) {
            var stillFree = freeMoments(conversation, viewer);
            return String.valueOf(taken.getMessage()).contains("client_is_in_one_place")
                    ? new MoveOutcome.ClientIsElsewhere(stillFree)
                    : new MoveOutcome.Taken(stillFree);
        }
    }

    private MoveOutcome tryToMove(ConversationId conversation, Viewer viewer, SlotId moment, SaidVia via) {
        table.oneAtATime(conversation);
        var now = clock.instant();
        var invitation = table.find(conversation, viewer);
        if (invitation.isEmpty()) {
            return new MoveOutcome.NotFound();
        }
        if (invitation.get().calledOff().isPresent()) {
            return new MoveOutcome.ConversationCalledOff();
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
        table.storeChoice(conversation, viewer, AnswerChoice.OTHER_DAY, via, now);
        table.storeMoved(conversation, viewer, now);
        return table.find(conversation, viewer)
                .<MoveOutcome>map(MoveOutcome.Moved::new)
                .orElseGet(MoveOutcome.NotFound::new);
    }

    ArrangementOutcome wishPlace(ConversationId conversation, Viewer viewer, PlaceKind kind, SaidVia via) {
        return arrange(conversation, viewer, now -> {
            arrangements.storePlace(conversation, viewer, kind, now);
            table.storeChoice(conversation, viewer, AnswerChoice.OTHER_PLACE, via, now);
        });
    }

    ArrangementOutcome arrange(ConversationId conversation, Viewer viewer, Consumer<Instant> store) {
        table.oneAtATime(conversation);
        var now = clock.instant();
        var invitation = table.find(conversation, viewer);
        if (invitation.isEmpty()) {
            return new ArrangementOutcome.NotFound();
        }
        if (invitation.get().calledOff().isPresent()) {
            return new ArrangementOutcome.ConversationCalledOff();
        }
        var planned = invitation.get().conversation();
        if (planned.hasBegun(now)) {
            return new ArrangementOutcome.ConversationPassed(planned.startsAt());
        }
        store.accept(now);
        return new ArrangementOutcome.Kept();
    }
}
