package nl.mijngesprek.portal.invitation;

import static nl.mijngesprek.database.Tables.CONVERSATION;
import static nl.mijngesprek.database.Tables.HELPER_WORD;
import static nl.mijngesprek.database.Tables.MANDATE;
import static org.jooq.impl.DSL.currentInstant;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.isnull;

import java.util.List;
import java.util.UUID;
import nl.mijngesprek.portal.identity.Viewer;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Component;

@Component
class HelperWordTable {

    private final DSLContext database;

    HelperWordTable(DSLContext database) {
        this.database = database;
    }

    /** What waits for the client's own word, of conversations that did not begin. */
    List<HelperWord> waiting(Viewer viewer) {
        return database.select(
                        HELPER_WORD.CONVERSATION_ID.convertFrom(ConversationId::new),
                        isnull(field("helper_name({0})", String.class, MANDATE.HELPER_ID), ""),
                        HELPER_WORD.SAID_AT)
                .from(HELPER_WORD)
                .join(MANDATE)
                .on(MANDATE.ID.eq(HELPER_WORD.MANDATE_ID))
                .join(CONVERSATION)
                .on(CONVERSATION.ID.eq(HELPER_WORD.CONVERSATION_ID))
                .and(CONVERSATION.STARTS_AT.gt(currentInstant()))
                .and(CONVERSATION.CANCELLED_AT.isNull())
                .where(HELPER_WORD.CLIENT_ID.eq(viewer.client().value()))
                .and(HELPER_WORD.SETTLED_AT.isNull())
                .orderBy(HELPER_WORD.SAID_AT)
                .fetch(Records.mapping(HelperWord::new));
    }

    /** Said by the helper who acts; said twice it waits once. */
    void say(ConversationId conversation, Viewer viewer, UUID mandate) {
        database.insertInto(HELPER_WORD)
                .columns(HELPER_WORD.ID, HELPER_WORD.CLIENT_ID, HELPER_WORD.CONVERSATION_ID, HELPER_WORD.MANDATE_ID)
                .values(UUID.randomUUID(), viewer.client().value(), conversation.value(), mandate)
                .onConflictDoNothing()
                .execute();
    }

    void drop(ConversationId conversation, Viewer viewer) {
        database.update(HELPER_WORD)
                .set(HELPER_WORD.SETTLED, "dropped")
                .where(HELPER_WORD.CONVERSATION_ID.eq(conversation.value()))
                .and(HELPER_WORD.CLIENT_ID.eq(viewer.client().value()))
                .and(HELPER_WORD.SETTLED_AT.isNull())
                .execute();
    }
}
