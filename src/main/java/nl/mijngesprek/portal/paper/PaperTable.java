package nl.mijngesprek.portal.paper;

import static nl.mijngesprek.database.Tables.ANSWER_SHEET;
import static nl.mijngesprek.database.Tables.CLIENT;
import static nl.mijngesprek.database.Tables.CONTACT_WISH;
import static nl.mijngesprek.database.Tables.CONVERSATION;
import static nl.mijngesprek.database.Tables.PAPER_CODE;
import static org.jooq.impl.DSL.coalesce;
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
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Component;

/** Which lists were printed, for whom and how. */
@Component
class PaperTable {

    /** How a client is written to. */
    record Reader(String name, String languageCode, boolean largePrint, boolean printed) {}

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

    Optional<ConversationId> find(byte[] codeHash, OfficerId officer) {
        return database.select(ANSWER_SHEET.CONVERSATION_ID.convertFrom(ConversationId::new))
                .from(PAPER_CODE)
                .join(ANSWER_SHEET)
                .on(ANSWER_SHEET.ID.eq(PAPER_CODE.SHEET_ID))
                .join(CONVERSATION)
                .on(CONVERSATION.ID.eq(ANSWER_SHEET.CONVERSATION_ID))
                .where(PAPER_CODE.CODE_HASH.eq(codeHash))
                .and(CONVERSATION.OFFICER_ID.eq(officer.value()))
                .fetchOptional(Records.mapping(id -> id));
    }

    /** For whom this list is. */
    Reader reader(UUID sheet, ClientId client) {
        return database.select(
                        CLIENT.NAME,
                        coalesce(CONTACT_WISH.LANGUAGE, CLIENT.LANGUAGE),
                        coalesce(CONTACT_WISH.LARGE_PRINT, val(false)),
                        field(exists(selectOne().from(PAPER_CODE).where(PAPER_CODE.SHEET_ID.eq(sheet)))))
                .from(CLIENT)
                .leftJoin(CONTACT_WISH)
                .on(CONTACT_WISH.CLIENT_ID.eq(CLIENT.ID))
                .where(CLIENT.ID.eq(client.value()))
                .fetchSingle(Records.mapping(Reader::new));
    }
}
