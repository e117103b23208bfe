package nl.mijngesprek.portal.outcome;

import static nl.mijngesprek.database.Tables.ARRANGEMENT;
import static nl.mijngesprek.database.Tables.CLIENT;
import static nl.mijngesprek.database.Tables.CONVERSATION;
import static nl.mijngesprek.database.Tables.INVITATION_ANSWER;
import static nl.mijngesprek.database.Tables.OFFICER;
import static nl.mijngesprek.database.Tables.OUTCOME;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.selectOne;

import java.time.Instant;
import java.util.Optional;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.identity.OfficerId;
import nl.mijngesprek.portal.invitation.AnswerChoice;
import nl.mijngesprek.portal.invitation.ConversationId;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Component;

/** Conversations of the officer who looks, and no other's. */
@Component
class CallingOffTable {

    private final DSLContext database;

    CallingOffTable(DSLContext database) {
        this.database = database;
    }

    Optional<PlannedConversation> find(ConversationId conversation, OfficerId officer) {
        var canceller = OFFICER.as("canceller");
        return database.select(
                        CONVERSATION.ID.convertFrom(ConversationId::new),
                        CLIENT.ID.convertFrom(ClientId::new),
                        CLIENT.NAME,
                        CONVERSATION.OFFICER_ID.convertFrom(OfficerId::new),
                        field(CONVERSATION.SLOT_ID.isNotNull()),
                        field(exists(selectOne()
                                .from(OUTCOME)
                                .where(OUTCOME.CONVERSATION_ID.eq(CONVERSATION.ID))
                                .and(OUTCOME.SUPERSEDED_AT.isNull()))),
                        row(
                                        CONVERSATION.CANCELLED_AT,
                                        canceller.NAME,
                                        CONVERSATION.CANCELLED_BECAUSE,
                                        CONVERSATION.CANCELLED_NEW_MOMENT)
                                .mapping(OutcomeTable::calledOff),
                        row(
                                        CONVERSATION.STARTS_AT,
                                        INVITATION_ANSWER.CHOICE.convertFrom(code ->
                                                Optional.ofNullable(code).flatMap(AnswerChoice::ofCode)),
                                        INVITATION_ANSWER.SAID_AT.convertFrom(Optional::ofNullable),
                                        coalesce(INVITATION_ANSWER.VERSION, inline(0)),
                                        ARRANGEMENT.SAVED_AT.convertFrom(Optional::ofNullable))
                                .mapping(PlannedConversation.Seen::new))
                .from(CONVERSATION)
                .join(CLIENT)
                .on(CLIENT.ID.eq(CONVERSATION.CLIENT_ID))
                .leftJoin(canceller)
                .on(canceller.ID.eq(CONVERSATION.CANCELLED_BY))
                .leftJoin(INVITATION_ANSWER)
                .on(INVITATION_ANSWER.CONVERSATION_ID.eq(CONVERSATION.ID))
                .leftJoin(ARRANGEMENT)
                .on(ARRANGEMENT.CONVERSATION_ID.eq(CONVERSATION.ID))
                .where(CONVERSATION.ID.eq(conversation.value()))
                .and(CONVERSATION.OFFICER_ID.eq(officer.value()))
                .fetchOptional(Records.mapping(PlannedConversation::new));
    }

    /** The database holds the same rules by itself. */
    void callOff(ConversationId conversation, CallOff how, OfficerId officer, Instant now) {
        database.update(CONVERSATION)
                .set(CONVERSATION.CANCELLED_AT, now)
                .set(CONVERSATION.CANCELLED_BY, officer.value())
                .set(CONVERSATION.CANCELLED_BECAUSE, how.reason())
                .set(CONVERSATION.CANCELLED_NEW_MOMENT, how.newMoment())
                .set(CONVERSATION.CANCELLED_FREES, how.frees())
                .where(CONVERSATION.ID.eq(conversation.value()))
                .and(CONVERSATION.OFFICER_ID.eq(officer.value()))
                .execute();
    }
}
