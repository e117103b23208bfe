package nl.mijngesprek.portal.letter;

import static nl.mijngesprek.database.Tables.ANSWER_SHEET;
import static nl.mijngesprek.database.Tables.CONVERSATION;
import static nl.mijngesprek.database.Tables.INVITATION;
import static nl.mijngesprek.database.Tables.OFFICER;
import static nl.mijngesprek.database.Tables.QUESTION;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.invitation.InvitationId;
import nl.mijngesprek.portal.invitation.Obligation;
import nl.mijngesprek.portal.invitation.Officer;
import nl.mijngesprek.portal.invitation.Place;
import nl.mijngesprek.portal.invitation.PlaceKind;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Component;

/** Looks as the officer who invites. */
@Component
class InvitedTable {

    private final DSLContext database;

    InvitedTable(DSLContext database) {
        this.database = database;
    }

    /** Waits for whatever is being said about this conversation, so that what is read next is how it stands. */
    void oneAtATime(ConversationId conversation) {
        database.execute("select one_at_a_time(?)", conversation.value());
    }

    /** One select, however many questions. */
    Optional<Invited> find(ConversationId conversation) {
        return database.select(
                        CONVERSATION.ID.convertFrom(ConversationId::new),
                        CONVERSATION.CLIENT_ID.convertFrom(ClientId::new),
                        AddresseeTable.addressee(),
                        CONVERSATION.PURPOSE,
                        CONVERSATION.OBLIGATION.convertFrom(
                                code -> Obligation.ofCode(code).orElseThrow()),
                        CONVERSATION.LEGAL_GROUND,
                        CONVERSATION.DUTIES_CLIENT,
                        CONVERSATION.DUTIES_MUNICIPALITY,
                        CONVERSATION.CONSEQUENCES.convertFrom(Optional::ofNullable),
                        CONVERSATION.SUPPORT.convertFrom(Optional::ofNullable),
                        row(OFFICER.NAME, OFFICER.PHONE).mapping(Officer::new),
                        CONVERSATION.STARTS_AT,
                        row(CONVERSATION.STARTS_AT, CONVERSATION.ENDS_AT).mapping(Duration::between),
                        row(
                                        CONVERSATION.PLACE_KIND.convertFrom(
                                                code -> PlaceKind.ofCode(code).orElseThrow()),
                                        CONVERSATION.PLACE_ADDRESS)
                                .mapping(Place::new),
                        field(CONVERSATION.CANCELLED_AT.isNotNull()),
                        multiset(select(QUESTION.WORDING)
                                        .from(ANSWER_SHEET)
                                        .join(QUESTION)
                                        .on(QUESTION.QUESTIONNAIRE_ID.eq(ANSWER_SHEET.QUESTIONNAIRE_ID))
                                        .where(ANSWER_SHEET.CONVERSATION_ID.eq(CONVERSATION.ID))
                                        .orderBy(QUESTION.POSITION))
                                .convertFrom(questions -> questions.map(Records.mapping(wording -> wording))),
                        field(select(count()).from(INVITATION).where(INVITATION.CONVERSATION_ID.eq(CONVERSATION.ID))))
                .from(AddresseeTable.conversations())
                .where(CONVERSATION.ID.eq(conversation.value()))
                .fetchOptional(Records.mapping(Invited::new));
    }

    /** Keeps an invitation as it is sent; empty when the client was invited for this time already. */
    Optional<InvitationId> store(Invited invited, int position, String languageCode, String words, LocalDate today) {
        return database.insertInto(INVITATION)
                .set(INVITATION.ID, UUID.randomUUID())
                .set(INVITATION.CONVERSATION_ID, invited.conversation().value())
                .set(INVITATION.CLIENT_ID, invited.client().value())
                .set(INVITATION.POSITION, (short) position)
                .set(INVITATION.KIND, position == 1 ? "first" : "repeated")
                .set(INVITATION.CHANNEL, "letter")
                .set(INVITATION.LANGUAGE, languageCode)
                .set(INVITATION.WORDS, words)
                .set(INVITATION.SENT_ON, today)
                .onConflict(INVITATION.CONVERSATION_ID, INVITATION.POSITION)
                .doNothing()
                .returningResult(INVITATION.ID.convertFrom(InvitationId::new))
                .fetchOptional(Records.mapping(id -> id));
    }

    /** As the sender, who sees of an invitation this and nothing else. */
    void storeDelivery(InvitationId invitation, LocalDate deliveredOn) {
        database.update(INVITATION)
                .set(INVITATION.DELIVERED_ON, deliveredOn)
                .where(INVITATION.ID.eq(invitation.value()))
                .and(INVITATION.DELIVERED_ON.isNull())
                .execute();
    }
}
