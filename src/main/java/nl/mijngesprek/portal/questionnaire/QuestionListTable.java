package nl.mijngesprek.portal.questionnaire;

import static nl.mijngesprek.database.Tables.ANSWER_SHEET;
import static nl.mijngesprek.database.Tables.CONVERSATION;
import static nl.mijngesprek.database.Tables.QUESTION;
import static nl.mijngesprek.database.Tables.QUESTIONNAIRE;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import java.util.Optional;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.identity.OfficerId;
import nl.mijngesprek.portal.identity.Viewer;
import nl.mijngesprek.portal.invitation.ConversationId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Component;

/** Reads the questions of clients' lists, and none of the answers. */
@Component
class QuestionListTable {

    private final DSLContext database;

    QuestionListTable(DSLContext database) {
        this.database = database;
    }

    Optional<QuestionList> find(ConversationId conversation, Viewer viewer) {
        return find(conversation, ANSWER_SHEET.CLIENT_ID.eq(viewer.client().value()));
    }

    Optional<QuestionList> find(ConversationId conversation, OfficerId officer) {
        return find(conversation, CONVERSATION.OFFICER_ID.eq(officer.value()));
    }

    private Optional<QuestionList> find(ConversationId conversation, Condition own) {
        return database.select(
                        ANSWER_SHEET.ID,
                        ANSWER_SHEET.CLIENT_ID.convertFrom(ClientId::new),
                        ANSWER_SHEET.CONVERSATION_ID.convertFrom(ConversationId::new),
                        QUESTIONNAIRE.REFERENCE,
                        QUESTIONNAIRE.VERSION,
                        QUESTIONNAIRE.TITLE,
                        QuestionTable.topics(),
                        multiset(select(QuestionTable.question())
                                        .from(QUESTION)
                                        .where(QUESTION.QUESTIONNAIRE_ID.eq(ANSWER_SHEET.QUESTIONNAIRE_ID))
                                        .orderBy(QUESTION.POSITION))
                                .convertFrom(questions -> questions.map(Records.mapping(question -> question))))
                .from(ANSWER_SHEET)
                .join(CONVERSATION)
                .on(CONVERSATION.ID.eq(ANSWER_SHEET.CONVERSATION_ID))
                .join(QUESTIONNAIRE)
                .on(QUESTIONNAIRE.ID.eq(ANSWER_SHEET.QUESTIONNAIRE_ID))
                .where(ANSWER_SHEET.CONVERSATION_ID.eq(conversation.value()))
                .and(own)
                .fetchOptional(Records.mapping(QuestionList::new));
    }
}
