package nl.mijngesprek.portal.questionnaire;

import static nl.mijngesprek.database.Tables.ANSWER_SHEET;
import static nl.mijngesprek.database.Tables.CONVERSATION;
import static nl.mijngesprek.database.Tables.QUESTIONNAIRE;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import java.util.UUID;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.invitation.ConversationId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Gives clients the lists for their conversations. */
@Component
class SheetDeliveryTable {

    private final DSLContext database;

    SheetDeliveryTable(DSLContext database) {
        this.database = database;
    }

    /**
     * Gives the client this version of a list, unless they have a version of the same list already: what they began to
     * answer stays what it is. False when there is another list for the conversation.
     */
    boolean store(ConversationId conversation, ClientId client, QuestionnaireId questionnaire) {
        var isNew = database.insertInto(
                                ANSWER_SHEET,
                                ANSWER_SHEET.ID,
                                ANSWER_SHEET.CLIENT_ID,
                                ANSWER_SHEET.CONVERSATION_ID,
                                ANSWER_SHEET.QUESTIONNAIRE_ID,
                                ANSWER_SHEET.AIM)
                        .select(select(
                                        val(UUID.randomUUID()),
                                        val(client.value()),
                                        val(conversation.value()),
                                        QUESTIONNAIRE.ID,
                                        QUESTIONNAIRE.AIM)
                                .from(QUESTIONNAIRE)
                                .where(QUESTIONNAIRE.ID.eq(questionnaire.value())))
                        .onConflict(ANSWER_SHEET.CONVERSATION_ID)
                        .doNothing()
                        .execute()
                == 1;
        var asked = QUESTIONNAIRE.as("asked");
        return isNew
                || database.fetchExists(select(ANSWER_SHEET.ID)
                        .from(ANSWER_SHEET)
                        .join(QUESTIONNAIRE)
                        .on(QUESTIONNAIRE.ID.eq(ANSWER_SHEET.QUESTIONNAIRE_ID))
                        .join(asked)
                        .on(asked.REFERENCE.eq(QUESTIONNAIRE.REFERENCE))
                        .and(asked.VERSION.ge(QUESTIONNAIRE.VERSION))
                        .where(ANSWER_SHEET.CONVERSATION_ID.eq(conversation.value()))
                        .and(ANSWER_SHEET.CLIENT_ID.eq(client.value()))
                        .and(asked.ID.eq(questionnaire.value())));
    }

    /** Whether these questions have the aim of this conversation. */
    boolean haveOneAim(ConversationId conversation, QuestionnaireId questionnaire) {
        return database.fetchExists(select(CONVERSATION.ID)
                .from(CONVERSATION)
                .join(QUESTIONNAIRE)
                .on(QUESTIONNAIRE.AIM.eq(CONVERSATION.AIM))
                .where(CONVERSATION.ID.eq(conversation.value()))
                .and(QUESTIONNAIRE.ID.eq(questionnaire.value())));
    }
}
