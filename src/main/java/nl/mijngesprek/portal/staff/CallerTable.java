package nl.mijngesprek.portal.staff;

import static nl.mijngesprek.database.Tables.ANSWER_SHEET;
import static nl.mijngesprek.database.Tables.CLIENT;
import static nl.mijngesprek.database.Tables.CONVERSATION;
import static nl.mijngesprek.database.Tables.INVITATION;
import static nl.mijngesprek.database.Tables.PAPER_CODE;
import static nl.mijngesprek.database.Tables.REPLY_CODE;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.identity.OfficerId;
import nl.mijngesprek.portal.invitation.ConversationId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Component;

/** One client at a time, by what they have in their hand; nobody searches by name or BSN. */
@Component
class CallerTable {

    /** Who a client is to an officer before anything else is read. */
    record Known(String name, String languageCode) {}

    private final DSLContext database;

    CallerTable(DSLContext database) {
        this.database = database;
    }

    /** By the municipality's own reference of the client or of a conversation. */
    Optional<ClientId> findByReference(String reference) {
        return find(CLIENT.REFERENCE
                .eq(reference)
                .or(CLIENT.ID.in(select(CONVERSATION.CLIENT_ID)
                        .from(CONVERSATION)
                        .where(CONVERSATION.REFERENCE.eq(reference)))));
    }

    /** By the code on a letter, or on a list of questions on paper. */
    Optional<ClientId> findByCode(byte[] letter, byte[] paper) {
        return find(CLIENT.ID
                .in(select(REPLY_CODE.CLIENT_ID).from(REPLY_CODE).where(REPLY_CODE.CODE_HASH.eq(letter)))
                .or(CLIENT.ID.in(select(PAPER_CODE.CLIENT_ID).from(PAPER_CODE).where(PAPER_CODE.CODE_HASH.eq(paper)))));
    }

    /** What is of two clients, be it by chance, finds nobody. */
    private Optional<ClientId> find(Condition which) {
        var found = database.select(CLIENT.ID.convertFrom(ClientId::new))
                .from(CLIENT)
                .where(which)
                .limit(2)
                .fetch(Records.mapping(client -> client));
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    Optional<Known> known(ClientId client) {
        return database.select(CLIENT.NAME, CLIENT.LANGUAGE)
                .from(CLIENT)
                .where(CLIENT.ID.eq(client.value()))
                .fetchOptional(Records.mapping(Known::new));
    }

    List<Caller.Coming> coming(ClientId client, OfficerId officer, Instant now) {
        return database.select(
                        CONVERSATION.ID.convertFrom(ConversationId::new),
                        CONVERSATION.STARTS_AT,
                        field(CONVERSATION.OFFICER_ID.eq(officer.value())),
                        field(exists(selectOne()
                                .from(ANSWER_SHEET)
                                .where(ANSWER_SHEET.CONVERSATION_ID.eq(CONVERSATION.ID)))))
                .from(CONVERSATION)
                .where(CONVERSATION.CLIENT_ID.eq(client.value()))
                .and(CONVERSATION.STARTS_AT.gt(now))
                .and(CONVERSATION.CANCELLED_AT.isNull())
                .and(exists(selectOne().from(INVITATION).where(INVITATION.CONVERSATION_ID.eq(CONVERSATION.ID))))
                .orderBy(CONVERSATION.STARTS_AT, CONVERSATION.ID)
                .fetch(Records.mapping(Caller.Coming::new));
    }
}
