package nl.mijngesprek.portal.intake;

import java.time.Duration;
import java.time.LocalDate;
import nl.mijngesprek.portal.invitation.ConversationDelivery;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.invitation.Invitations;
import nl.mijngesprek.portal.invitation.Obligation;
import nl.mijngesprek.portal.invitation.Officer;
import nl.mijngesprek.portal.invitation.Place;
import nl.mijngesprek.portal.invitation.PlaceKind;
import nl.mijngesprek.portal.questionnaire.AnswerSheets;
import nl.mijngesprek.portal.questionnaire.SheetOutcome;
import org.springframework.stereotype.Component;

/** Delivers the conversations of a document, with the questions that are asked beforehand. */
@Component
class ConversationDelivering {

    private final Invitations invitations;
    private final AnswerSheets sheets;

    ConversationDelivering(Invitations invitations, AnswerSheets sheets) {
        this.invitations = invitations;
        this.sheets = sheets;
    }

    void deliver(Spot conversation, TakenIn taken) {
        var client = taken.client(conversation.text("client"));
        var officer = conversation.member("officer");
        var place = conversation.member("place");
        var delivery = new ConversationDelivery(
                conversation.text("reference"),
                client,
                conversation.aim(),
                conversation.localText("purpose"),
                Obligation.ofCode(conversation.text("obligation")).orElseThrow(),
                conversation.localText("legalGround"),
                conversation.localText("clientDuties"),
                conversation.localText("municipalityDuties"),
                conversation.member("consequences").localText(),
                conversation.localText("support"),
                new Officer(officer.text("name"), officer.text("phone")),
                DutchTime.moment(conversation.text("startsAt")),
                Duration.ofMinutes(conversation.number("durationMinutes")),
                new Place(PlaceKind.ofCode(place.text("kind")).orElseThrow(), place.optional("address")),
                conversation.items("invitedOn").stream()
                        .map(day -> LocalDate.parse(day.value().stringValue()))
                        .toList());
        if (becomesObliged(delivery)) {
            // The database would refuse it too, and take no more in this transaction.
            taken.refuse(conversation
                    .member("obligation")
                    .error(
                            "the client was invited to this conversation as a voluntary one, and it stays voluntary",
                            "voluntary as before, or a reference of its own for an obliged conversation"));
            return;
        }
        ConversationId id;
        try {
            id = invitations.deliver(delivery);
        } catch (IllegalArgumentException anotherClients) {
            taken.refuse(conversation
                    .member("client")
                    .error(
                            "this conversation was delivered before with another client",
                            "the same client as before, or a reference of its own for the conversation"));
            return;
        }
        taken.knowConversation(delivery.reference(), id, client);
        var questionnaire = conversation.member("questionnaire");
        var outcome = sheets.deliverSheet(id, client, questionnaire.text("reference"), questionnaire.number("version"));
        if (outcome instanceof SheetOutcome.MixedAims) {
            taken.refuse(questionnaire.error(
                    "these questions are for something else than this conversation, and purposes are not mixed",
                    "a questionnaire with the same aim as the conversation"));
        }
        if (outcome instanceof SheetOutcome.OtherQuestionnaire) {
            taken.refuse(questionnaire.error(
                    "this conversation was delivered before with other questions, perhaps answered by now",
                    "the questionnaire and version it was delivered with"));
        }
    }

    private boolean becomesObliged(ConversationDelivery delivery) {
        return delivery.obligation() == Obligation.OBLIGED
                && invitations.wasInvitedFreely(delivery.reference(), delivery.client());
    }
}
