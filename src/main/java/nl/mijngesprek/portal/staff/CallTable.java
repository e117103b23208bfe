package nl.mijngesprek.portal.staff;

import static nl.mijngesprek.database.Tables.ARRANGEMENT;
import static nl.mijngesprek.database.Tables.CLIENT;
import static nl.mijngesprek.database.Tables.CONTACT_DETAILS;
import static nl.mijngesprek.database.Tables.CONTACT_WISH;
import static nl.mijngesprek.database.Tables.CONVERSATION;
import static nl.mijngesprek.database.Tables.INVITATION;
import static nl.mijngesprek.database.Tables.INVITATION_ANSWER;
import static nl.mijngesprek.database.Tables.MESSAGE;
import static nl.mijngesprek.database.Tables.OFFICER;
import static nl.mijngesprek.database.Tables.REMINDER_CALL;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.mijngesprek.portal.contact.ReminderChannel;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.identity.OfficerId;
import nl.mijngesprek.portal.invitation.Arrangement;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.outbox.Settled;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.springframework.stereotype.Component;

@Component
class CallTable {

    private final DSLContext database;

    CallTable(DSLContext database) {
        this.database = database;
    }

    private static Condition aboutThisMoment() {
        return REMINDER_CALL.CONVERSATION_ID.eq(CONVERSATION.ID).and(REMINDER_CALL.REVISION.eq(CONVERSATION.REVISION));
    }

    private static Condition wished() {
        return CONTACT_WISH
                .CHANNEL
                .eq(ReminderChannel.CALL.code())
                .and(exists(selectOne().from(INVITATION).where(INVITATION.CONVERSATION_ID.eq(CONVERSATION.ID))));
    }

    /** An officer chose to call about this moment, or about the invitation, which has none. */
    private static Condition instead() {
        return exists(selectOne()
                .from(MESSAGE)
                .where(MESSAGE.CONVERSATION_ID.eq(CONVERSATION.ID))
                .and(MESSAGE.SETTLED_AS.eq(Settled.CALL.code()))
                .and(MESSAGE.REVISION.isNull().or(MESSAGE.REVISION.eq(CONVERSATION.REVISION))));
    }

    /** Whom this officer is to call about conversations that begin between these moments, soonest first. */
    List<Call> wanted(OfficerId officer, Instant after, Instant until) {
        return database.select(
                        CONVERSATION.ID.convertFrom(ConversationId::new),
                        CONVERSATION.CLIENT_ID.convertFrom(ClientId::new),
                        CONVERSATION.REVISION,
                        CLIENT.NAME,
                        CONTACT_DETAILS.PHONE.convertFrom(
                                phone -> Optional.ofNullable(phone).filter(number -> !number.isEmpty())),
                        coalesce(CONTACT_WISH.LANGUAGE, CLIENT.LANGUAGE),
                        CONVERSATION.STARTS_AT,
                        field(select(max(INVITATION.SENT_ON))
                                        .from(INVITATION)
                                        .where(INVITATION.CONVERSATION_ID.eq(CONVERSATION.ID)))
                                .convertFrom(Optional::ofNullable),
                        row(
                                        ARRANGEMENT.COMPANION,
                                        ARRANGEMENT.INTERPRETER,
                                        ARRANGEMENT.NEEDS,
                                        ARRANGEMENT.PLACE_KIND,
                                        ARRANGEMENT.PLACE_REFUSED)
                                .mapping(Arrangement::ofCodes),
                        field(instead()),
                        tries())
                .from(CONVERSATION)
                .join(CLIENT)
                .on(CLIENT.ID.eq(CONVERSATION.CLIENT_ID))
                .leftJoin(CONTACT_DETAILS)
                .on(CONTACT_DETAILS.CLIENT_ID.eq(CONVERSATION.CLIENT_ID))
                .leftJoin(CONTACT_WISH)
                .on(CONTACT_WISH.CLIENT_ID.eq(CONVERSATION.CLIENT_ID))
                .leftJoin(ARRANGEMENT)
                .on(ARRANGEMENT.CONVERSATION_ID.eq(CONVERSATION.ID))
                .leftJoin(INVITATION_ANSWER)
                .on(INVITATION_ANSWER.CONVERSATION_ID.eq(CONVERSATION.ID))
                .where(CONVERSATION.OFFICER_ID.eq(officer.value()))
                .and(CONVERSATION.STARTS_AT.gt(after))
                .and(CONVERSATION.STARTS_AT.lt(until).or(instead()))
                .and(CONVERSATION.CANCELLED_AT.isNull())
                .and(INVITATION_ANSWER.CHOICE.isDistinctFrom("not-wanted"))
                .and(wished().or(instead()))
                .and(notExists(selectOne()
                        .from(REMINDER_CALL)
                        .where(aboutThisMoment())
                        .and(REMINDER_CALL.RESULT.ne(CallResult.NO_ANSWER.code()))))
                .orderBy(CONVERSATION.STARTS_AT, CONVERSATION.ID)
                .fetch(Records.mapping(Call::new));
    }

    private static Field<List<Call.Try>> tries() {
        return multiset(select(REMINDER_CALL.CALLED_AT, OFFICER.NAME)
                        .from(REMINDER_CALL)
                        .join(OFFICER)
                        .on(OFFICER.ID.eq(REMINDER_CALL.OFFICER_ID))
                        .where(aboutThisMoment())
                        .orderBy(REMINDER_CALL.CALLED_AT))
                .convertFrom(made -> made.map(Records.mapping(Call.Try::new)));
    }

    /** False when somebody noted such a call already. */
    boolean store(Call call, CallResult result, OfficerId officer, Instant now) {
        return database.insertInto(REMINDER_CALL)
                        .set(REMINDER_CALL.ID, UUID.randomUUID())
                        .set(REMINDER_CALL.CONVERSATION_ID, call.conversation().value())
                        .set(REMINDER_CALL.CLIENT_ID, call.client().value())
                        .set(REMINDER_CALL.REVISION, call.revision())
                        .set(REMINDER_CALL.OFFICER_ID, officer.value())
                        .set(REMINDER_CALL.RESULT, result.code())
                        .set(REMINDER_CALL.CALLED_AT, now)
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }
}
