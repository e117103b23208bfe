package nl.mijngesprek.portal.questionnaire;

import static java.util.Objects.requireNonNull;
import static nl.mijngesprek.database.Tables.ANSWER;
import static nl.mijngesprek.database.Tables.ANSWER_SHEET;
import static nl.mijngesprek.database.Tables.QUESTION;
import static nl.mijngesprek.database.Tables.QUESTION_OPTION;
import static org.jooq.impl.DSL.array;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.mijngesprek.database.tables.records.AnswerRecord;
import nl.mijngesprek.portal.identity.Viewer;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.shared.KeptWords;
import nl.mijngesprek.portal.shared.Language;
import nl.mijngesprek.portal.shared.TypedDate;
import nl.mijngesprek.portal.shared.Words;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.InsertOnDuplicateStep;
import org.jooq.Records;
import org.springframework.stereotype.Component;

/** Keeps answers, a statement each. */
@Component
class AnswerTable {

    private final DSLContext database;

    AnswerTable(DSLContext database) {
        this.database = database;
    }

    /** The answer as it is now; empty when there is no such question, or not all of these options. */
    Optional<Answer> storeChoices(
            ConversationId conversation,
            QuestionId question,
            Viewer viewer,
            Set<String> choices,
            Language shown,
            Instant now) {
        var offered = QUESTION_OPTION.QUESTION_ID.eq(QUESTION.ID).and(QUESTION_OPTION.CODE.in(choices));
        var chosen = array(select(QUESTION_OPTION.CODE)
                .from(QUESTION_OPTION)
                .where(offered)
                .orderBy(QUESTION_OPTION.POSITION));
        var fits = val(choices.size())
                .eq(field(select(count()).from(QUESTION_OPTION).where(offered)))
                .and(val(choices.size() <= 1).isTrue().or(QUESTION.KIND.eq(QuestionKind.SEVERAL_OF.code())));
        return insert(conversation, question, viewer, shown, now, Map.of(ANSWER.CHOICES, chosen), fits)
                .onConflict(ANSWER.SHEET_ID, ANSWER.QUESTION_ID)
                .doUpdate()
                .set(ANSWER.CHOICES, excluded(ANSWER.CHOICES))
                .set(ANSWER.LANGUAGE, excluded(ANSWER.LANGUAGE))
                .returningResult(
                        ANSWER.CHOICES,
                        ANSWER.DAY_TYPED,
                        ANSWER.MONTH_TYPED,
                        ANSWER.YEAR_TYPED,
                        ANSWER.WORDS,
                        ANSWER.VERSION,
                        ANSWER.SAVED_AT,
                        ANSWER.LANGUAGE)
                .fetchOptional(Records.mapping(AnswerSheetTable::answer));
    }

    /** Whether there is such a question, which asks for a date. */
    boolean storeDate(
            ConversationId conversation,
            QuestionId question,
            Viewer viewer,
            TypedDate date,
            Language shown,
            Instant now) {
        var typed = Map.<Field<?>, Field<?>>of(
                ANSWER.DAY_TYPED,
                val(date.day()),
                ANSWER.MONTH_TYPED,
                val(date.month()),
                ANSWER.YEAR_TYPED,
                val(date.year()));
        return insert(conversation, question, viewer, shown, now, typed, QUESTION.KIND.eq(QuestionKind.DATE.code()))
                        .onConflict(ANSWER.SHEET_ID, ANSWER.QUESTION_ID)
                        .doUpdate()
                        .set(ANSWER.DAY_TYPED, excluded(ANSWER.DAY_TYPED))
                        .set(ANSWER.MONTH_TYPED, excluded(ANSWER.MONTH_TYPED))
                        .set(ANSWER.YEAR_TYPED, excluded(ANSWER.YEAR_TYPED))
                        .set(ANSWER.LANGUAGE, excluded(ANSWER.LANGUAGE))
                        .execute()
                == 1;
    }

    KeptWords words(ConversationId conversation, QuestionId question, Viewer viewer, Language shown) {
        return new KeptWords() {
            @Override
            public Optional<Words> find() {
                return database.select(
                                coalesce(ANSWER.WORDS, val("")), coalesce(ANSWER.VERSION, val(0)), ANSWER.SAVED_AT)
                        .from(ANSWER_SHEET)
                        .join(QUESTION)
                        .on(QUESTION.QUESTIONNAIRE_ID.eq(ANSWER_SHEET.QUESTIONNAIRE_ID))
                        .leftJoin(ANSWER)
                        .on(ANSWER.SHEET_ID.eq(ANSWER_SHEET.ID))
                        .and(ANSWER.QUESTION_ID.eq(QUESTION.ID))
                        .and(ANSWER.CLIENT_ID.eq(viewer.client().value()))
                        .where(AnswerSheetTable.own(conversation, viewer))
                        .and(QUESTION.ID.eq(question.value()))
                        .fetchOptional(Records.mapping(Words::new));
            }

            @Override
            public boolean store(Words next) {
                return next.version() == 1
                        ? insertWords(conversation, question, viewer, next, shown)
                        : updateWords(conversation, question, viewer, next, shown);
            }
        };
    }

    private boolean insertWords(
            ConversationId conversation, QuestionId question, Viewer viewer, Words words, Language shown) {
        return insert(
                                conversation,
                                question,
                                viewer,
                                shown,
                                requireNonNull(words.savedAt()),
                                Map.of(ANSWER.WORDS, val(words.text())),
                                noCondition())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /** An answer with nothing in it, which says that the question was seen; false when there is an answer already, or no such question. */
    boolean storeNothing(ConversationId conversation, QuestionId question, Viewer viewer, Language shown, Instant now) {
        return insert(conversation, question, viewer, shown, now, Map.of(), noCondition())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /** The first version of an answer on this client's own sheet, for the caller to say what becomes of one that is there. */
    private InsertOnDuplicateStep<AnswerRecord> insert(
            ConversationId conversation,
            QuestionId question,
            Viewer viewer,
            Language shown,
            Instant now,
            Map<? extends Field<?>, ? extends Field<?>> said,
            Condition fits) {
        var row = new LinkedHashMap<Field<?>, Field<?>>();
        row.put(ANSWER.SHEET_ID, ANSWER_SHEET.ID);
        row.put(ANSWER.QUESTION_ID, QUESTION.ID);
        row.put(ANSWER.CLIENT_ID, ANSWER_SHEET.CLIENT_ID);
        row.put(ANSWER.QUESTIONNAIRE_ID, ANSWER_SHEET.QUESTIONNAIRE_ID);
        row.put(ANSWER.LANGUAGE, val(shown.code()));
        row.put(ANSWER.VERSION, val(1));
        row.put(ANSWER.SAVED_AT, val(now, ANSWER.SAVED_AT));
        row.putAll(said);
        return database.insertInto(ANSWER, row.keySet())
                .select(select(row.values())
                        .from(ANSWER_SHEET)
                        .join(QUESTION)
                        .on(QUESTION.QUESTIONNAIRE_ID.eq(ANSWER_SHEET.QUESTIONNAIRE_ID))
                        .where(AnswerSheetTable.own(conversation, viewer))
                        .and(QUESTION.ID.eq(question.value()))
                        .and(fits));
    }

    private boolean updateWords(
            ConversationId conversation, QuestionId question, Viewer viewer, Words words, Language shown) {
        return database.update(ANSWER)
                        .set(ANSWER.WORDS, words.text())
                        .set(ANSWER.LANGUAGE, shown.code())
                        .set(ANSWER.VERSION, words.version())
                        .set(ANSWER.SAVED_AT, words.savedAt())
                        .from(ANSWER_SHEET)
                        .where(ANSWER_SHEET.ID.eq(ANSWER.SHEET_ID))
                        .and(AnswerSheetTable.own(conversation, viewer))
                        .and(ANSWER.QUESTION_ID.eq(question.value()))
                        .and(ANSWER.CLIENT_ID.eq(viewer.client().value()))
                        .and(ANSWER.VERSION.eq(words.version() - 1))
                        .execute()
                == 1;
    }

    /** Remembers that the client is at this question now, to go on there. */
    void storePlace(ConversationId conversation, QuestionId question, Viewer viewer) {
        database.update(ANSWER_SHEET)
                .set(ANSWER_SHEET.WENT_ON_AT, question.value())
                .where(AnswerSheetTable.own(conversation, viewer))
                .and(ANSWER_SHEET.WENT_ON_AT.isDistinctFrom(question.value()))
                .execute();
    }
}
