package nl.mijngesprek.portal.invitation;

import static nl.mijngesprek.database.Tables.CONVERSATION;
import static nl.mijngesprek.database.Tables.INVITATION;
import static nl.mijngesprek.database.Tables.OFFICER;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.when;

import java.util.UUID;
import nl.mijngesprek.portal.identity.ClientId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.springframework.stereotype.Component;

/** Conversations, the officers who hold them and the invitations sent for them, as the case system delivers them. */
@Component
class ConversationDeliveryTable {

    private static final int POST_DAYS = 2;

    private final DSLContext database;

    ConversationDeliveryTable(DSLContext database) {
        this.database = database;
    }

    /** Whether this client was invited to the conversation of this reference, and need not have come. */
    boolean wasInvitedFreely(String reference, ClientId client) {
        return database.fetchExists(selectOne()
                .from(CONVERSATION)
                .join(INVITATION)
                .on(INVITATION.CONVERSATION_ID.eq(CONVERSATION.ID))
                .where(CONVERSATION.REFERENCE.eq(reference))
                .and(CONVERSATION.CLIENT_ID.eq(client.value()))
                .and(CONVERSATION.OBLIGATION.eq(Obligation.VOLUNTARY.code())));
    }

    ConversationId store(ConversationDelivery delivery) {
        // Called off it stays as it was, and the moment that the client chose is not taken back.
        var stays = CONVERSATION.CANCELLED_AT.isNotNull();
        var chosen = CONVERSATION.SLOT_ID.isNotNull();
        var id = database.insertInto(CONVERSATION)
                .set(CONVERSATION.ID, UUID.randomUUID())
                .set(CONVERSATION.REFERENCE, delivery.reference())
                .set(CONVERSATION.CLIENT_ID, delivery.client().value())
                .set(CONVERSATION.AIM, delivery.aim().code())
                .set(CONVERSATION.PURPOSE, delivery.purpose())
                .set(CONVERSATION.OBLIGATION, delivery.obligation().code())
                .set(CONVERSATION.LEGAL_GROUND, delivery.legalGround())
                .set(CONVERSATION.DUTIES_CLIENT, delivery.clientDuties())
                .set(CONVERSATION.DUTIES_MUNICIPALITY, delivery.municipalityDuties())
                .set(CONVERSATION.CONSEQUENCES, delivery.consequences().orElse(null))
                .set(CONVERSATION.SUPPORT, delivery.support())
                .set(CONVERSATION.OFFICER_ID, store(delivery.officer()))
                .set(CONVERSATION.STARTS_AT, delivery.startsAt())
                .set(CONVERSATION.ENDS_AT, delivery.startsAt().plus(delivery.duration()))
                .set(CONVERSATION.PLACE_KIND, delivery.place().kind().code())
                .set(CONVERSATION.PLACE_ADDRESS, delivery.place().address())
                .onConflict(CONVERSATION.REFERENCE)
                .doUpdate()
                .set(CONVERSATION.PURPOSE, excluded(CONVERSATION.PURPOSE))
                .set(CONVERSATION.OBLIGATION, excluded(CONVERSATION.OBLIGATION))
                .set(CONVERSATION.LEGAL_GROUND, excluded(CONVERSATION.LEGAL_GROUND))
                .set(CONVERSATION.DUTIES_CLIENT, excluded(CONVERSATION.DUTIES_CLIENT))
                .set(CONVERSATION.DUTIES_MUNICIPALITY, excluded(CONVERSATION.DUTIES_MUNICIPALITY))
                .set(CONVERSATION.CONSEQUENCES, excluded(CONVERSATION.CONSEQUENCES))
                .set(CONVERSATION.SUPPORT, excluded(CONVERSATION.SUPPORT))
                .set(CONVERSATION.OFFICER_ID, kept(stays.or(chosen), CONVERSATION.OFFICER_ID))
                .set(CONVERSATION.STARTS_AT, kept(stays.or(chosen), CONVERSATION.STARTS_AT))
                .set(CONVERSATION.ENDS_AT, kept(stays.or(chosen), CONVERSATION.ENDS_AT))
                .set(CONVERSATION.PLACE_KIND, kept(stays, CONVERSATION.PLACE_KIND))
                .set(CONVERSATION.PLACE_ADDRESS, kept(stays, CONVERSATION.PLACE_ADDRESS))
                .where(CONVERSATION.CLIENT_ID.eq(delivery.client().value()))
                .returningResult(CONVERSATION.ID.convertFrom(ConversationId::new))
                .fetchOptional(Records.mapping(known -> known))
                .orElseThrow(() -> new IllegalArgumentException(
                        "conversation " + delivery.reference() + " is another client's already"));
        storeInvitations(id, delivery);
        return id;
    }

    private static <T> Field<T> kept(Condition stays, Field<T> field) {
        return when(stays, field).otherwise(excluded(field));
    }

    /** The officer of this name and number, known or new. */
    UUID store(Officer officer) {
        return database.insertInto(OFFICER)
                .set(OFFICER.ID, UUID.randomUUID())
                .set(OFFICER.NAME, officer.name())
                .set(OFFICER.PHONE, officer.phone())
                .onConflict(OFFICER.NAME, OFFICER.PHONE)
                .doUpdate()
                .set(OFFICER.NAME, excluded(OFFICER.NAME))
                .returningResult(OFFICER.ID)
                .fetchSingle(Records.mapping(id -> id));
    }

    private void storeInvitations(ConversationId id, ConversationDelivery delivery) {
        var position = (short) 0;
        for (var sentOn : delivery.invitedOn()) {
            position++;
            database.insertInto(INVITATION)
                    .set(INVITATION.ID, UUID.randomUUID())
                    .set(INVITATION.CONVERSATION_ID, id.value())
                    .set(INVITATION.CLIENT_ID, delivery.client().value())
                    .set(INVITATION.POSITION, position)
                    .set(INVITATION.KIND, position == 1 ? "first" : "repeated")
                    .set(INVITATION.SENT_ON, sentOn)
                    // By post, as case systems send it.
                    .set(INVITATION.DELIVERED_ON, sentOn.plusDays(POST_DAYS))
                    .onConflict(INVITATION.CONVERSATION_ID, INVITATION.POSITION)
                    .doUpdate()
                    .set(INVITATION.SENT_ON, excluded(INVITATION.SENT_ON))
                    .set(INVITATION.DELIVERED_ON, excluded(INVITATION.DELIVERED_ON))
                    .execute();
        }
    }
}
