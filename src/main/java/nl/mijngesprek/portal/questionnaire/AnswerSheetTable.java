package nl.mijngesprek.portal.questionnaire;

import static nl.mijngesprek.database.Tables.ANSWER;
import static nl.mijngesprek.database.Tables.ANSWER_SHEET;
import static nl.mijngesprek.database.Tables.CONVERSATION;
import static nl.mijngesprek.database.Tables.INVITATION;
import static nl.mijngesprek.database.Tables.QUESTION;
import static nl.mijngesprek.database.Tables.QUESTIONNAIRE;
import static nl.mijngesprek.database.Tables.QUESTION_OPTION;
import static nl.mijngesprek.database.Tables.RECORDING;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.identity.Viewer;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.recording.Recording;
import nl.mijngesprek.portal.recording.RecordingSpot;
import nl.mijngesprek.portal.shared.JsonText;
import nl.mijngesprek.portal.shared.KeptWords;
import nl.mijngesprek.portal.shared.Words;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class AnswerSheetTable {

    private final DSLContext database;

    AnswerSheetTable(DSLContext database) {
        this.database = database;
    }

    /** One select, however many questions, options and answers. */
    Optional<AnswerSheet> find(ConversationId conversation, Viewer viewer) {
        return database.select(
                        ANSWER_SHEET.CONVERSATION_ID.convertFrom(ConversationId::new),
                        QUESTIONNAIRE.TITLE,
                        multiset(select(
                                                row(
                                                                QUESTION.ID.convertFrom(QuestionId::new),
                                                                QUESTION.POSITION.convertFrom(Short::intValue),
                                                                QUESTION.KIND.convertFrom(
                                                                        code -> QuestionKind.ofCode(code)
                                                                                .orElseThrow()),
                                                                QUESTION.WORDING,
                                                                QUESTION.WHY,
                                                                QUESTION.USED_FOR,
                                                                QUESTION.EXAMPLES.convertFrom(
                                                                        json -> JsonText.readAll(json.data())),
                                                                multiset(select(
                                                                                        QUESTION_OPTION.CODE,
                                                                                        QUESTION_OPTION.WORDING,
                                                                                        QUESTION_OPTION.PICTOGRAM
                                                                                                .convertFrom(
                                                                                                        Optional
                                                                                                                ::ofNullable))
                                                                                .from(QUESTION_OPTION)
                                                                                .where(QUESTION_OPTION.QUESTION_ID.eq(
                                                                                        QUESTION.ID))
                                                                                .orderBy(QUESTION_OPTION.POSITION))
                                                                        .convertFrom(options -> options.map(
                                                                                Records.mapping(Option::new))))
                                                        .mapping(Question::new),
                                                row(
                                                                ANSWER.CHOICE,
                                                                ANSWER.WORDS,
                                                                ANSWER.VERSION,
                                                                ANSWER.SAVED_AT,
                                                                row(
                                                                                RECORDING.ID,
                                                                                RECORDING.MILLISECONDS,
                                                                                RECORDING.CREATED_AT,
                                                                                RECORDING.SENT_AT)
                                                                        .mapping(Recording::of))
                                                        .mapping(AnswerSheetTable::answer))
                                        .from(QUESTION)
                                        .leftJoin(ANSWER)
                                        .on(ANSWER.QUESTION_ID.eq(QUESTION.ID))
                                        .and(ANSWER.SHEET_ID.eq(ANSWER_SHEET.ID))
                                        .and(ANSWER.CLIENT_ID.eq(viewer.client().value()))
                                        .leftJoin(RECORDING)
                                        .on(spoken(viewer))
                                        .where(QUESTION.QUESTIONNAIRE_ID.eq(ANSWER_SHEET.QUESTIONNAIRE_ID))
                                        .orderBy(QUESTION.POSITION))
                                .convertFrom(questions -> questions.map(Records.mapping(AnsweredQuestion::new))),
                        ANSWER_SHEET.HANDED_OVER_AT.convertFrom(Optional::ofNullable))
                .from(ANSWER_SHEET)
                .join(QUESTIONNAIRE)
                .on(QUESTIONNAIRE.ID.eq(ANSWER_SHEET.QUESTIONNAIRE_ID))
                .where(own(conversation, viewer))
                .fetchOptional(Records.mapping(AnswerSheet::new));
    }

    private static Answer answer(
            @Nullable String choice,
            @Nullable String words,
            @Nullable Integer version,
            @Nullable Instant savedAt,
            Optional<Recording> recording) {
        return new Answer(
                Optional.ofNullable(choice),
                words == null || version == null ? Words.NONE : new Words(words, version, savedAt),
                recording);
    }

    /** What this client said aloud to a question of a sheet. */
    private static Condition spoken(Viewer viewer) {
        return RECORDING
                .PLACE
                .eq(RecordingSpot.Place.ANSWER.code())
                .and(RECORDING.ABOUT.eq(QUESTION.ID))
                .and(RECORDING.CONVERSATION_ID.eq(ANSWER_SHEET.CONVERSATION_ID))
                .and(RECORDING.CLIENT_ID.eq(viewer.client().value()))
                .and(RECORDING.DELETED_AT.isNull());
    }

    /** Of conversations that begin at this time or later. */
    List<SheetSummary> summaries(Viewer viewer, Instant from) {
        var client = viewer.client().value();
        return database.select(
                        ANSWER_SHEET.CONVERSATION_ID.convertFrom(ConversationId::new),
                        CONVERSATION.STARTS_AT,
                        field(select(count())
                                .from(QUESTION)
                                .where(QUESTION.QUESTIONNAIRE_ID.eq(ANSWER_SHEET.QUESTIONNAIRE_ID))),
                        field(select(count())
                                .from(QUESTION)
                                .leftJoin(ANSWER)
                                .on(ANSWER.QUESTION_ID.eq(QUESTION.ID))
                                .and(ANSWER.SHEET_ID.eq(ANSWER_SHEET.ID))
                                .and(ANSWER.CLIENT_ID.eq(client))
                                .where(QUESTION.QUESTIONNAIRE_ID.eq(ANSWER_SHEET.QUESTIONNAIRE_ID))
                                // As Answer.isEmpty says it: white space alone answers nothing.
                                .and(ANSWER.CHOICE
                                        .isNotNull()
                                        .or(ANSWER.WORDS.likeRegex("[^[:space:]]"))
                                        .or(exists(selectOne().from(RECORDING).where(spoken(viewer)))))),
                        ANSWER_SHEET.HANDED_OVER_AT.convertFrom(Optional::ofNullable))
                .from(ANSWER_SHEET)
                .join(CONVERSATION)
                .on(CONVERSATION.ID.eq(ANSWER_SHEET.CONVERSATION_ID))
                .where(ANSWER_SHEET.CLIENT_ID.eq(client))
                .and(exists(selectOne()
                        .from(INVITATION)
                        .where(INVITATION.CONVERSATION_ID.eq(CONVERSATION.ID))
                        .and(INVITATION.CLIENT_ID.eq(client))))
                .and(CONVERSATION.STARTS_AT.ge(from))
                .orderBy(CONVERSATION.STARTS_AT, CONVERSATION.ID)
                .fetch(Records.mapping(SheetSummary::new));
    }

    /** The answer as it is now; empty when there is no such question or option. */
    Optional<Answer> storeChoice(
            ConversationId conversation, QuestionId question, Viewer viewer, Optional<String> choice, Instant now) {
        var offered = choice.<Condition>map(code -> exists(selectOne()
                        .from(QUESTION_OPTION)
                        .where(QUESTION_OPTION.QUESTION_ID.eq(QUESTION.ID))
                        .and(QUESTION_OPTION.CODE.eq(code))))
                .orElseGet(DSL::noCondition);
        return database.insertInto(
                        ANSWER,
                        ANSWER.SHEET_ID,
                        ANSWER.QUESTION_ID,
                        ANSWER.CLIENT_ID,
                        ANSWER.QUESTIONNAIRE_ID,
                        ANSWER.CHOICE,
                        ANSWER.VERSION,
                        ANSWER.SAVED_AT)
                .select(select(
                                ANSWER_SHEET.ID,
                                QUESTION.ID,
                                ANSWER_SHEET.CLIENT_ID,
                                ANSWER_SHEET.QUESTIONNAIRE_ID,
                                val(choice.orElse(null), ANSWER.CHOICE),
                                val(1),
                                val(now, ANSWER.SAVED_AT))
                        .from(ANSWER_SHEET)
                        .join(QUESTION)
                        .on(QUESTION.QUESTIONNAIRE_ID.eq(ANSWER_SHEET.QUESTIONNAIRE_ID))
                        .where(own(conversation, viewer))
                        .and(QUESTION.ID.eq(question.value()))
                        .and(offered))
                .onConflict(ANSWER.SHEET_ID, ANSWER.QUESTION_ID)
                .doUpdate()
                .set(ANSWER.CHOICE, excluded(ANSWER.CHOICE))
                .returningResult(ANSWER.CHOICE, ANSWER.WORDS, ANSWER.VERSION, ANSWER.SAVED_AT)
                .fetchOptional(Records.mapping((chosen, words, version, savedAt) ->
                        // A choice says nothing about what was spoken.
                        answer(chosen, words, version, savedAt, Optional.empty())));
    }

    KeptWords words(ConversationId conversation, QuestionId question, Viewer viewer) {
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
                        .where(own(conversation, viewer))
                        .and(QUESTION.ID.eq(question.value()))
                        .fetchOptional(Records.mapping(Words::new));
            }

            @Override
            public boolean store(Words next) {
                return next.version() == 1
                        ? insertWords(conversation, question, viewer, next)
                        : updateWords(conversation, question, viewer, next);
            }
        };
    }

    private boolean insertWords(ConversationId conversation, QuestionId question, Viewer viewer, Words words) {
        return database.insertInto(
                                ANSWER,
                                ANSWER.SHEET_ID,
                                ANSWER.QUESTION_ID,
                                ANSWER.CLIENT_ID,
                                ANSWER.QUESTIONNAIRE_ID,
                                ANSWER.WORDS,
                                ANSWER.VERSION,
                                ANSWER.SAVED_AT)
                        .select(select(
                                        ANSWER_SHEET.ID,
                                        QUESTION.ID,
                                        ANSWER_SHEET.CLIENT_ID,
                                        ANSWER_SHEET.QUESTIONNAIRE_ID,
                                        val(words.text()),
                                        val(words.version()),
                                        val(words.savedAt(), ANSWER.SAVED_AT))
                                .from(ANSWER_SHEET)
                                .join(QUESTION)
                                .on(QUESTION.QUESTIONNAIRE_ID.eq(ANSWER_SHEET.QUESTIONNAIRE_ID))
                                .where(own(conversation, viewer))
                                .and(QUESTION.ID.eq(question.value())))
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    private boolean updateWords(ConversationId conversation, QuestionId question, Viewer viewer, Words words) {
        return database.update(ANSWER)
                        .set(ANSWER.WORDS, words.text())
                        .set(ANSWER.VERSION, words.version())
                        .set(ANSWER.SAVED_AT, words.savedAt())
                        .from(ANSWER_SHEET)
                        .where(ANSWER_SHEET.ID.eq(ANSWER.SHEET_ID))
                        .and(own(conversation, viewer))
                        .and(ANSWER.QUESTION_ID.eq(question.value()))
                        .and(ANSWER.CLIENT_ID.eq(viewer.client().value()))
                        .and(ANSWER.VERSION.eq(words.version() - 1))
                        .execute()
                == 1;
    }

    /** Since when it is handed over: now, or since the first time; empty when there is no such sheet. */
    Optional<Instant> handOver(ConversationId conversation, Viewer viewer, Instant now) {
        return database.update(ANSWER_SHEET)
                .set(
                        ANSWER_SHEET.HANDED_OVER_AT,
                        coalesce(ANSWER_SHEET.HANDED_OVER_AT, val(now, ANSWER_SHEET.HANDED_OVER_AT)))
                .where(own(conversation, viewer))
                .returningResult(ANSWER_SHEET.HANDED_OVER_AT)
                .fetchOptional(Records.mapping(since -> since));
    }

    boolean takeBack(ConversationId conversation, Viewer viewer) {
        return database.update(ANSWER_SHEET)
                        .setNull(ANSWER_SHEET.HANDED_OVER_AT)
                        .where(own(conversation, viewer))
                        .execute()
                == 1;
    }

    /** Gives the client this list; false when there is another one for the conversation. */
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
        return isNew
                || database.fetchExists(
                        ANSWER_SHEET,
                        ANSWER_SHEET.CONVERSATION_ID.eq(conversation.value()),
                        ANSWER_SHEET.CLIENT_ID.eq(client.value()),
                        ANSWER_SHEET.QUESTIONNAIRE_ID.eq(questionnaire.value()));
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

    private static Condition own(ConversationId conversation, Viewer viewer) {
        return ANSWER_SHEET
                .CONVERSATION_ID
                .eq(conversation.value())
                .and(ANSWER_SHEET.CLIENT_ID.eq(viewer.client().value()));
    }
}
