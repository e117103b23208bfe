package nl.mijngesprek.portal.questionnaire;

import static nl.mijngesprek.database.Tables.ANSWER;
import static nl.mijngesprek.database.Tables.ANSWER_SHEET;
import static nl.mijngesprek.database.Tables.CONVERSATION;
import static nl.mijngesprek.database.Tables.QUESTION;
import static nl.mijngesprek.database.Tables.QUESTIONNAIRE;
import static nl.mijngesprek.database.Tables.QUESTION_OPTION;
import static nl.mijngesprek.database.Tables.RECORDING;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.array;
import static org.jooq.impl.DSL.cardinality;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.mijngesprek.portal.identity.Viewer;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.recording.RecordingSpot;
import nl.mijngesprek.portal.shared.Language;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jooq.Table;
import org.springframework.stereotype.Component;

/** Finds what a client answered to the same questions before. */
@Component
class EarlierAnswerTable {

    private static final nl.mijngesprek.database.tables.AnswerSheet SHEET_THEN = ANSWER_SHEET.as("sheet_then");
    private static final nl.mijngesprek.database.tables.Questionnaire LIST_THEN = QUESTIONNAIRE.as("list_then");
    private static final nl.mijngesprek.database.tables.Question QUESTION_THEN = QUESTION.as("question_then");
    private static final nl.mijngesprek.database.tables.Answer ANSWER_THEN = ANSWER.as("answer_then");
    private static final nl.mijngesprek.database.tables.Conversation CONVERSATION_THEN =
            CONVERSATION.as("conversation_then");

    private final DSLContext database;

    EarlierAnswerTable(DSLContext database) {
        this.database = database;
    }

    List<EarlierAnswer> offered(ConversationId conversation, Viewer viewer) {
        return database
                .select(
                        QUESTION.ID.convertFrom(QuestionId::new),
                        QUESTION.POSITION.convertFrom(Short::intValue),
                        QUESTION.WORDING,
                        QUESTION_THEN.WORDING,
                        multiset(select(
                                                QUESTION_OPTION.CODE,
                                                QUESTION_OPTION.WORDING,
                                                QUESTION_OPTION.PICTOGRAM.convertFrom(Optional::ofNullable))
                                        .from(QUESTION_OPTION)
                                        .where(QUESTION_OPTION.QUESTION_ID.eq(QUESTION_THEN.ID))
                                        .orderBy(QUESTION_OPTION.POSITION))
                                .convertFrom(options -> options.map(Records.mapping(Option::new))),
                        row(
                                        ANSWER_THEN.CHOICES,
                                        ANSWER_THEN.DAY_TYPED,
                                        ANSWER_THEN.MONTH_TYPED,
                                        ANSWER_THEN.YEAR_TYPED,
                                        ANSWER_THEN.WORDS,
                                        ANSWER_THEN.VERSION,
                                        ANSWER_THEN.SAVED_AT,
                                        ANSWER_THEN.LANGUAGE)
                                .mapping(AnswerSheetTable::answer),
                        AnswerSheetTable.recording(),
                        CONVERSATION_THEN.STARTS_AT)
                .distinctOn(QUESTION.ID)
                .from(earlier(viewer)
                        .leftJoin(RECORDING)
                        .on(RECORDING.PLACE.eq(RecordingSpot.Place.ANSWER.code()))
                        .and(RECORDING.ABOUT.eq(QUESTION_THEN.ID))
                        .and(RECORDING.CONVERSATION_ID.eq(CONVERSATION_THEN.ID))
                        .and(RECORDING.CLIENT_ID.eq(viewer.client().value()))
                        .and(RECORDING.DELETED_AT.isNull()))
                .where(unanswered(conversation, viewer))
                .orderBy(QUESTION.ID, CONVERSATION_THEN.STARTS_AT.desc(), SHEET_THEN.ID)
                .fetch(Records.mapping((question, position, now, then, options, answer, recording, at) ->
                        new EarlierAnswer(question, position, now, then, options, answer.withRecording(recording), at)))
                .stream()
                .sorted(Comparator.comparingInt(EarlierAnswer::position))
                .toList();
    }

    boolean storeKept(ConversationId conversation, QuestionId question, Viewer viewer, Language shown, Instant now) {
        var takesSeveral = QUESTION.KIND.eq(QuestionKind.SEVERAL_OF.code());
        var offered = array(select(QUESTION_OPTION.CODE)
                .from(QUESTION_OPTION)
                .where(QUESTION_OPTION.QUESTION_ID.eq(QUESTION.ID))
                .and(QUESTION_OPTION.CODE.eq(any(ANSWER_THEN.CHOICES)))
                .orderBy(QUESTION_OPTION.POSITION));
        // Of several answers to a question that takes one by now, the portal does not pick.
        var choices = when(takesSeveral.or(cardinality(offered).le(1)), offered)
                .otherwise(val(new String[0], ANSWER.CHOICES));
        return database.insertInto(
                                ANSWER,
                                ANSWER.SHEET_ID,
                                ANSWER.QUESTION_ID,
                                ANSWER.CLIENT_ID,
                                ANSWER.QUESTIONNAIRE_ID,
                                ANSWER.CHOICES,
                                ANSWER.DAY_TYPED,
                                ANSWER.MONTH_TYPED,
                                ANSWER.YEAR_TYPED,
                                ANSWER.WORDS,
                                ANSWER.LANGUAGE,
                                ANSWER.VERSION,
                                ANSWER.SAVED_AT,
                                ANSWER.REUSED_FROM)
                        .select(select(
                                        ANSWER_SHEET.ID,
                                        QUESTION.ID,
                                        ANSWER_SHEET.CLIENT_ID,
                                        ANSWER_SHEET.QUESTIONNAIRE_ID,
                                        choices,
                                        ANSWER_THEN.DAY_TYPED,
                                        ANSWER_THEN.MONTH_TYPED,
                                        ANSWER_THEN.YEAR_TYPED,
                                        ANSWER_THEN.WORDS,
                                        val(shown.code()),
                                        inline(1),
                                        val(now, ANSWER.SAVED_AT),
                                        SHEET_THEN.ID)
                                .from(earlier(viewer))
                                .where(unanswered(conversation, viewer))
                                .and(QUESTION.ID.eq(question.value()))
                                .orderBy(CONVERSATION_THEN.STARTS_AT.desc(), SHEET_THEN.ID)
                                .limit(inline(1)))
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /** Each question of each list of this client, beside each answer to the same question of an earlier list. */
    private static Table<?> earlier(Viewer viewer) {
        var client = viewer.client().value();
        return ANSWER_SHEET
                .join(CONVERSATION)
                .on(CONVERSATION.ID.eq(ANSWER_SHEET.CONVERSATION_ID))
                .join(QUESTIONNAIRE)
                .on(QUESTIONNAIRE.ID.eq(ANSWER_SHEET.QUESTIONNAIRE_ID))
                .join(QUESTION)
                .on(QUESTION.QUESTIONNAIRE_ID.eq(QUESTIONNAIRE.ID))
                .join(LIST_THEN)
                .on(LIST_THEN.REFERENCE.eq(QUESTIONNAIRE.REFERENCE))
                .join(QUESTION_THEN)
                .on(QUESTION_THEN.QUESTIONNAIRE_ID.eq(LIST_THEN.ID))
                .and(QUESTION_THEN.CODE.eq(QUESTION.CODE))
                .join(SHEET_THEN)
                .on(SHEET_THEN.QUESTIONNAIRE_ID.eq(LIST_THEN.ID))
                .and(SHEET_THEN.CLIENT_ID.eq(client))
                .join(CONVERSATION_THEN)
                .on(CONVERSATION_THEN.ID.eq(SHEET_THEN.CONVERSATION_ID))
                .and(CONVERSATION_THEN.STARTS_AT.lt(CONVERSATION.STARTS_AT))
                .join(ANSWER_THEN)
                .on(ANSWER_THEN.SHEET_ID.eq(SHEET_THEN.ID))
                .and(ANSWER_THEN.QUESTION_ID.eq(QUESTION_THEN.ID))
                .and(ANSWER_THEN.CLIENT_ID.eq(client))
                .and(AnswerSheetTable.isAnswered(ANSWER_THEN).or(ANSWER_THEN.SPOKEN));
    }

    private static Condition unanswered(ConversationId conversation, Viewer viewer) {
        return AnswerSheetTable.own(conversation, viewer)
                .and(notExists(selectOne()
                        .from(ANSWER)
                        .where(ANSWER.SHEET_ID.eq(ANSWER_SHEET.ID))
                        .and(ANSWER.QUESTION_ID.eq(QUESTION.ID))
                        .and(ANSWER.CLIENT_ID.eq(viewer.client().value()))));
    }
}
