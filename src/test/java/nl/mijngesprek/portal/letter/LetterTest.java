package nl.mijngesprek.portal.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.mijngesprek.portal.TableTest;
import nl.mijngesprek.portal.contact.ContactDetails;
import nl.mijngesprek.portal.contact.Contacts;
import nl.mijngesprek.portal.contact.PostalAddress;
import nl.mijngesprek.portal.identity.Actor;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.identity.OfficerId;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.outbox.Channel;
import nl.mijngesprek.portal.outbox.Message;
import nl.mijngesprek.portal.outbox.MessageId;
import nl.mijngesprek.portal.outbox.Outbox;
import nl.mijngesprek.portal.questionnaire.AnswerSheets;
import org.springframework.beans.factory.annotation.Autowired;

/** A test of letters: clients with an address, conversations nobody was invited to yet, and an officer who invites. */
abstract class LetterTest extends TableTest {

    static final LocalDate BORN = LocalDate.of(1984, 3, 9);

    @Autowired
    InvitationSending sending;

    @Autowired
    AnswerSheets sheets;

    @Autowired
    Contacts contacts;

    @Autowired
    Outbox outbox;

    @Autowired
    LetterPress press;

    final <T> T officer(Supplier<T> work) {
        return currentActor.as(new Actor.Officer(new OfficerId(UUID.randomUUID())), work);
    }

    final SendingOutcome send(ConversationId conversation, int position) {
        return officer(() -> sending.send(conversation, position));
    }

    final void livesAt(ClientId client, String street) {
        reachedBy(client, street, "06 00 00 00 12", client.value().toString().substring(0, 8) + "@example.org");
    }

    final void reachedBy(ClientId client, String street, String phone, String email) {
        intake(() -> {
            contacts.deliver(
                    client,
                    new ContactDetails(
                            Optional.of(BORN),
                            Optional.of(new PostalAddress(street, "9741 AB Groningen")),
                            Optional.of(phone),
                            Optional.of(email)));
            return client;
        });
    }

    /** A conversation that is planned, with its questions, and nobody invited yet. */
    final ConversationId planned(ClientId client) {
        return planned(client, nextWeek);
    }

    /** The same at this moment. */
    final ConversationId planned(ClientId client, Instant startsAt) {
        var planned = plannedWithoutQuestions(client, startsAt);
        intake(() -> sheets.deliverSheet(planned, client, "negen-vragen", 1));
        return planned;
    }

    final ConversationId plannedWithoutQuestions(ClientId client) {
        return plannedWithoutQuestions(client, nextWeek);
    }

    private ConversationId plannedWithoutQuestions(ClientId client, Instant startsAt) {
        var like = conversation(client, startsAt);
        var planned = UUID.randomUUID();
        officer(() -> inTransaction(() -> database.execute(
                "insert into conversation (id, reference, client_id, purpose, obligation, legal_ground, duties_client,"
                        + " duties_municipality, consequences, support, officer_id, starts_at, ends_at, place_kind, place_address)"
                        + " select ?, ?, client_id, purpose, obligation, legal_ground, duties_client, duties_municipality,"
                        + " consequences, support, officer_id, starts_at, ends_at, place_kind, place_address"
                        + " from conversation where id = ?",
                planned,
                reference(),
                like.value())));
        return new ConversationId(planned);
    }

    /** What is in the outbox for this conversation, by this channel. */
    final List<Message> messages(ConversationId conversation, Channel channel) {
        return currentActor
                .as(
                        new Actor.Sender(),
                        () -> inTransaction(() -> database.fetch(
                                        "select id from message where conversation_id = ? and channel = ? order by created_at",
                                        conversation.value(),
                                        channel.name().toLowerCase(Locale.ROOT))
                                .getValues("id", UUID.class)))
                .stream()
                .map(id -> currentActor.as(
                        new Actor.Sender(), () -> outbox.find(new MessageId(id)).orElseThrow()))
                .toList();
    }
}
