package nl.mijngesprek.portal.staff;

import static nl.mijngesprek.database.Tables.CLIENT;
import static nl.mijngesprek.database.Tables.CONVERSATION;
import static nl.mijngesprek.database.Tables.MESSAGE;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.identity.OfficerId;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.outbox.Channel;
import nl.mijngesprek.portal.outbox.MessageId;
import nl.mijngesprek.portal.outbox.Problem;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Messages that failed, of an officer's own conversations that are still to come. */
@Component
class FailedTable {

    private final DSLContext database;

    FailedTable(DSLContext database) {
        this.database = database;
    }

    private static Condition failed(OfficerId officer, Instant now) {
        return MESSAGE.STATE
                .eq("failed")
                .and(CONVERSATION.OFFICER_ID.eq(officer.value()))
                .and(CONVERSATION.STARTS_AT.gt(now))
                .and(CONVERSATION.CANCELLED_AT.isNull())
                .and(MESSAGE.REVISION.isNull().or(MESSAGE.REVISION.eq(CONVERSATION.REVISION)));
    }

    int count(OfficerId officer, Instant now) {
        return database.select(DSL.count())
                .from(MESSAGE)
                .join(CONVERSATION)
                .on(CONVERSATION.ID.eq(MESSAGE.CONVERSATION_ID))
                .where(failed(officer, now))
                .fetchSingle(Records.mapping(number -> number));
    }

    /** Whose conversation is soonest first. */
    List<FailedMessage> page(OfficerId officer, int page, Instant now) {
        return select(officer, now, noCondition(), page);
    }

    Optional<FailedMessage> find(MessageId message, OfficerId officer, Instant now) {
        return select(officer, now, MESSAGE.ID.eq(message.value()), 1).stream().findFirst();
    }

    private List<FailedMessage> select(OfficerId officer, Instant now, Condition which, int page) {
        return database.select(
                        MESSAGE.ID.convertFrom(MessageId::new),
                        CONVERSATION.ID.convertFrom(ConversationId::new),
                        CLIENT.ID.convertFrom(ClientId::new),
                        CLIENT.NAME,
                        CONVERSATION.STARTS_AT,
                        MESSAGE.CHANNEL.convertFrom(code -> Channel.ofCode(code).orElseThrow()),
                        field(MESSAGE.REVISION.isNotNull()),
                        MESSAGE.RECIPIENT,
                        MESSAGE.PROBLEM.convertFrom(Problem::of),
                        MESSAGE.CREATED_AT)
                .from(MESSAGE)
                .join(CONVERSATION)
                .on(CONVERSATION.ID.eq(MESSAGE.CONVERSATION_ID))
                .join(CLIENT)
                .on(CLIENT.ID.eq(CONVERSATION.CLIENT_ID))
                .where(failed(officer, now))
                .and(which)
                .orderBy(CONVERSATION.STARTS_AT, MESSAGE.ID)
                .limit(Rows.SIZE)
                .offset(Rows.offset(page))
                .fetch(Records.mapping(FailedMessage::new));
    }
}
