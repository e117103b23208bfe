package nl.mijngesprek.portal.paper;

import static nl.mijngesprek.database.Tables.ANSWER_SHEET;
import static nl.mijngesprek.database.Tables.CLIENT;
import static nl.mijngesprek.database.Tables.CONTACT_WISH;
import static nl.mijngesprek.database.Tables.CONVERSATION;
import static nl.mijngesprek.database.Tables.DESK_OPENING;
import static nl.mijngesprek.database.Tables.OFFICER;
import static nl.mijngesprek.database.Tables.PAPER_CODE;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.identity.OfficerId;
import nl.mijngesprek.portal.invitation.ConversationId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Component;

/** Which lists were printed, for whom and how. */
@Component
class PaperTable {

    /**
     * For whom a list is, and how they are written to.
     *
     * @param over when the conversation ends, or was called off
     */
    record Reader(String name, String languageCode, boolean largePrint, boolean printed, Instant over) {}

    /** A list that was printed. */
    record Printed(UUID sheet, ClientId client, ConversationId conversation, boolean own) {}

    private final DSLContext database;

    PaperTable(DSLContext database) {
        this.database = database;
    }

    /** Lets the list be found by its code from now on; printed again, it keeps the moment of the first time. */
    void storePrint(UUID sheet, ClientId client, byte[] codeHash, Instant now) {
        database.insertInto(
                        PAPER_CODE,
                        PAPER_CODE.SHEET_ID,
                        PAPER_CODE.CLIENT_ID,
                        PAPER_CODE.CODE_HASH,
                        PAPER_CODE.PRINTED_AT)
                .select(select(ANSWER_SHEET.ID, ANSWER_SHEET.CLIENT_ID, val(codeHash), val(now, PAPER_CODE.PRINTED_AT))
                        .from(ANSWER_SHEET)
                        .where(ANSWER_SHEET.ID.eq(sheet))
                        .and(ANSWER_SHEET.CLIENT_ID.eq(client.value())))
                .onConflict(PAPER_CODE.SHEET_ID)
                .doNothing()
                .execute();
    }

    /** Of this officer's own conversation, or for who serves at the desk of any. */
    Optional<Printed> find(byte[] codeHash, OfficerId officer) {
        return database.select(
                        ANSWER_SHEET.ID,
                        ANSWER_SHEET.CLIENT_ID.convertFrom(ClientId::new),
                        ANSWER_SHEET.CONVERSATION_ID.convertFrom(ConversationId::new),
                        field(CONVERSATION.OFFICER_ID.eq(officer.value())))
                .from(PAPER_CODE)
                .join(ANSWER_SHEET)
                .on(ANSWER_SHEET.ID.eq(PAPER_CODE.SHEET_ID))
                .join(CONVERSATION)
                .on(CONVERSATION.ID.eq(ANSWER_SHEET.CONVERSATION_ID))
                .join(OFFICER)
                .on(OFFICER.ID.eq(officer.value()))
                .where(PAPER_CODE.CODE_HASH.eq(codeHash))
                .and(CONVERSATION.OFFICER_ID.eq(OFFICER.ID).or(OFFICER.AT_DESK))
                .fetchOptional(Records.mapping(Printed::new));
    }

    /** Lets this officer type the list in, for as long as the database says. */
    void storeOpening(Printed printed, OfficerId officer) {
        database.insertInto(DESK_OPENING)
                .set(DESK_OPENING.SHEET_ID, printed.sheet())
                .set(DESK_OPENING.CLIENT_ID, printed.client().value())
                .set(DESK_OPENING.OFFICER_ID, officer.value())
                .execute();
    }

    /** Whose list of this conversation the officer opened at the desk, not long ago. */
    Optional<ClientId> openedAtDesk(ConversationId conversation, OfficerId officer) {
        return database.selectDistinct(DESK_OPENING.CLIENT_ID.convertFrom(ClientId::new))
                .from(DESK_OPENING)
                .join(ANSWER_SHEET)
                .on(ANSWER_SHEET.ID.eq(DESK_OPENING.SHEET_ID))
                .where(ANSWER_SHEET.CONVERSATION_ID.eq(conversation.value()))
                .and(DESK_OPENING.OFFICER_ID.eq(officer.value()))
                .fetchOptional(Records.mapping(client -> client));
    }

    /**
     * Whether this officer types in a list: that of an own conversation, one that was opened at the desk, or one of a
     * client whom the officer is sure of, as the database has it.
     */
    static Condition typesIn(OfficerId officer) {
        return exists(selectOne()
                        .from(CONVERSATION)
                        .where(CONVERSATION.ID.eq(ANSWER_SHEET.CONVERSATION_ID))
                        .and(CONVERSATION.OFFICER_ID.eq(officer.value())))
                .or(exists(selectOne()
                        .from(DESK_OPENING)
                        .where(DESK_OPENING.SHEET_ID.eq(ANSWER_SHEET.ID))
                        .and(DESK_OPENING.OFFICER_ID.eq(officer.value()))))
                .or(condition("is_sure_of({0})", ANSWER_SHEET.CLIENT_ID));
    }

    Reader reader(UUID sheet, ClientId client) {
        return database.select(
                        CLIENT.NAME,
                        coalesce(CONTACT_WISH.LANGUAGE, CLIENT.LANGUAGE),
                        coalesce(CONTACT_WISH.LARGE_PRINT, val(false)),
                        field(exists(selectOne().from(PAPER_CODE).where(PAPER_CODE.SHEET_ID.eq(sheet)))),
                        CONVERSATION.OVER_AT)
                .from(ANSWER_SHEET)
                .join(CONVERSATION)
                .on(CONVERSATION.ID.eq(ANSWER_SHEET.CONVERSATION_ID))
                .join(CLIENT)
                .on(CLIENT.ID.eq(ANSWER_SHEET.CLIENT_ID))
                .leftJoin(CONTACT_WISH)
                .on(CONTACT_WISH.CLIENT_ID.eq(CLIENT.ID))
                .where(ANSWER_SHEET.ID.eq(sheet))
                .and(ANSWER_SHEET.CLIENT_ID.eq(client.value()))
                .fetchSingle(Records.mapping(Reader::new));
    }
}
