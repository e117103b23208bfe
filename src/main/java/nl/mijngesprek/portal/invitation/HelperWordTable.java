package nl.mijngesprek.portal.invitation;

import static nl.mijngesprek.database.Tables.HELPER_WORD;

import java.util.UUID;
import nl.mijngesprek.portal.identity.Viewer;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

@Component
class HelperWordTable {

    private final DSLContext database;

    HelperWordTable(DSLContext database) {
        this.database = database;
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
