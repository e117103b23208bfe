package nl.mijngesprek.portal.questionnaire;

import static nl.mijngesprek.database.Tables.ALREADY_DOING;
import static nl.mijngesprek.database.Tables.ANSWER;
import static nl.mijngesprek.database.Tables.ANSWER_SHEET;
import static nl.mijngesprek.database.Tables.CONVERSATION;
import static nl.mijngesprek.database.Tables.INVITATION;
import static nl.mijngesprek.database.Tables.MANDATE;
import static nl.mijngesprek.database.Tables.OWN_TOPIC;
import static nl.mijngesprek.database.Tables.QUESTION;
import static nl.mijngesprek.database.Tables.QUESTIONNAIRE;
import static nl.mijngesprek.database.Tables.RECORDING;
import static nl.mijngesprek.database.Tables.TOPIC_WISH;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mijngesprek.portal.identity.Viewer;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.recording.Recording;
import nl.mijngesprek.portal.recording.RecordingSpot;
import nl.mijngesprek.portal.shared.TypedDate;
import nl.mijngesprek.portal.shared.Words;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a client's lists. */
@Component
class AnswerSheetTable {

    private final DSLContext database;

    AnswerSheetTable(DSLContext database) {
        this.database = database;
    }

    /** One select, however many questions, options, answers and topics. */
    Optional<AnswerSheet> find(ConversationId conversation, Viewer viewer) {
        return database.select(
                        ANSWER_SHEET.CONVERSATION_ID.convertFrom(ConversationId::new),
                        QUESTIONNAIRE.TITLE,
                        QuestionTable.topics(),
                        answeredQuestions(viewer),
                        wishes(viewer),
                        ownTopics(viewer),
                        alreadyDoing(viewer),
                        ANSWER_SHEET.WENT_ON_AT.convertFrom(
                                id -> Optional.ofNullable(id).map(QuestionId::new)),
                        ANSWER_SHEET.HANDED_OVER_AT.convertFrom(Optional::ofNullable),
                        keeping())
                .from(ANSWER_SHEET)
                .join(CONVERSATION)
                .on(CONVERSATION.ID.eq(ANSWER_SHEET.CONVERSATION_ID))
                .join(QUESTIONNAIRE)
                .on(QUESTIONNAIRE.ID.eq(ANSWER_SHEET.QUESTIONNAIRE_ID))
                .where(own(conversation, viewer))
                .fetchOptional(Records.mapping(AnswerSheet::new));
    }

    private static SelectField<Keeping> keeping() {
        return row(
                        CONVERSATION.OVER_AT,
                        keptUntil("private"),
                        keptUntil("shared"),
                        ANSWER_SHEET.PRIVATE_REMOVED_AT.convertFrom(Optional::ofNullable),
                        ANSWER_SHEET.SHARED_REMOVED_AT.convertFrom(Optional::ofNullable))
                .mapping(Keeping::new);
    }

    private static Field<Optional<Instant>> keptUntil(String kind) {
        return function("kept_until", CONVERSATION.OVER_AT.getDataType(), CONVERSATION.OVER_AT, inline(kind))
                .convertFrom(Optional::ofNullable);
    }

    private static Field<List<AnsweredQuestion>> answeredQuestions(Viewer viewer) {
        return multiset(select(QuestionTable.question(), answer(), recording(), helper())
                        .from(QUESTION)
                        .leftJoin(ANSWER)
                        .on(isAnswer(viewer))
                        .leftJoin(RECORDING)
                        .on(isSpoken(viewer))
                        .where(QUESTION.QUESTIONNAIRE_ID.eq(ANSWER_SHEET.QUESTIONNAIRE_ID))
                        .orderBy(QUESTION.POSITION))
                .convertFrom(questions ->
                        questions.map(Records.mapping((question, answer, recording, helper) -> new AnsweredQuestion(
                                question, answer.withRecording(recording).writtenBy(helper)))));
    }

    /** For the client and whoever acts for the client alone. */
    private static SelectField<Optional<String>> helper() {
        return field(
                        "helper_name({0})",
                        String.class,
                        field(select(MANDATE.HELPER_ID).from(MANDATE).where(MANDATE.ID.eq(ANSWER.HELPED_BY))))
                .convertFrom(Optional::ofNullable);
    }

    static SelectField<Answer> answer() {
        return row(
                        ANSWER.CHOICES,
                        ANSWER.DAY_TYPED,
                        ANSWER.MONTH_TYPED,
                        ANSWER.YEAR_TYPED,
                        ANSWER.WORDS,
                        ANSWER.VERSION,
                        ANSWER.SAVED_AT,
                        ANSWER.LANGUAGE)
                .mapping(AnswerSheetTable::answer);
    }

    static SelectField<Optional<Recording>> recording() {
        return row(RECORDING.ID, RECORDING.MILLISECONDS, RECORDING.CREATED_AT, RECORDING.SENT_AT)
                .mapping(Recording::of);
    }

    /** What this client said aloud to a question of a sheet. */
    static Condition isSpoken(Viewer viewer) {
        return RECORDING
                .PLACE
                .eq(RecordingSpot.Place.ANSWER.code())
                .and(RECORDING.ABOUT.eq(QUESTION.ID))
                .and(RECORDING.CONVERSATION_ID.eq(ANSWER_SHEET.CONVERSATION_ID))
                .and(RECORDING.CLIENT_ID.eq(viewer.client().value()))
                .and(RECORDING.DELETED_AT.isNull());
    }

    static Answer answer(
            String @Nullable [] choices,
            @Nullable String day,
            @Nullable String month,
            @Nullable String year,
            @Nullable String words,
            @Nullable Integer version,
            @Nullable Instant savedAt,
            @Nullable String language) {
        return choices == null || day == null || month == null || year == null || words == null || version == null
                ? Answer.NONE
                : new Answer(
                        Arrays.asList(choices),
                        new TypedDate(day, month, year),
                        new Words(words, version, savedAt),
                        Optional.empty(),
                        Optional.ofNullable(language),
                        Optional.empty());
    }

    private static Condition isAnswer(Viewer viewer) {
        return ANSWER.QUESTION_ID
                .eq(QUESTION.ID)
                .and(ANSWER.SHEET_ID.eq(ANSWER_SHEET.ID))
                .and(ANSWER.CLIENT_ID.eq(viewer.client().value()));
    }

    private static Field<Map<TopicId, TopicWish>> wishes(Viewer viewer) {
        return multiset(select(
                                TOPIC_WISH.TOPIC_ID.convertFrom(TopicId::new),
                                TOPIC_WISH.WISH.convertFrom(
                                        code -> TopicWish.ofCode(code).orElseThrow()))
                        .from(TOPIC_WISH)
                        .where(TOPIC_WISH.SHEET_ID.eq(ANSWER_SHEET.ID))
                        .and(TOPIC_WISH.CLIENT_ID.eq(viewer.client().value())))
                .convertFrom(wishes ->
                        wishes.stream().collect(Collectors.toMap(wish -> wish.value1(), wish -> wish.value2())));
    }

    private static Field<List<OwnTopic>> ownTopics(Viewer viewer) {
        return multiset(select(
                                OWN_TOPIC.ID.convertFrom(OwnTopicId::new),
                                row(OWN_TOPIC.WORDS, OWN_TOPIC.VERSION, OWN_TOPIC.SAVED_AT)
                                        .mapping(Words::new),
                                field(OWN_TOPIC.REMOVED_AT.isNotNull()))
                        .from(OWN_TOPIC)
                        .where(OWN_TOPIC.SHEET_ID.eq(ANSWER_SHEET.ID))
                        .and(OWN_TOPIC.CLIENT_ID.eq(viewer.client().value()))
                        .orderBy(OWN_TOPIC.REMOVED_AT.asc().nullsFirst(), OWN_TOPIC.POSITION))
                .convertFrom(topics -> topics.map(Records.mapping(OwnTopic::new)));
    }

    private static Field<AlreadyDoing> alreadyDoing(Viewer viewer) {
        return multiset(select(
                                ALREADY_DOING.ACTIVITIES,
                                row(ALREADY_DOING.WORDS, ALREADY_DOING.VERSION, ALREADY_DOING.SAVED_AT)
                                        .mapping(Words::new))
                        .from(ALREADY_DOING)
                        .where(ALREADY_DOING.SHEET_ID.eq(ANSWER_SHEET.ID))
                        .and(ALREADY_DOING.CLIENT_ID.eq(viewer.client().value())))
                .convertFrom(said -> said.stream()
                        .map(row -> new AlreadyDoing(
                                Stream.of(row.value1())
                                        .map(code -> Activity.ofCode(code).orElseThrow())
                                        .collect(Collectors.toSet()),
                                row.value2()))
                        .findFirst()
                        .orElse(AlreadyDoing.NOTHING_SAID));
    }

    /** Of conversations that begin at this time or later. */
    List<SheetSummary> summaries(Viewer viewer, Instant from) {
        var client = viewer.client().value();
        return database.select(
                        ANSWER_SHEET.CONVERSATION_ID.convertFrom(ConversationId::new),
                        CONVERSATION.STARTS_AT,
                        multiset(select(
                                                QUESTION.ID.convertFrom(QuestionId::new),
                                                QuestionTable.topicId(),
                                                QuestionTable.followUp(),
                                                ANSWER.CHOICES.convertFrom(AnswerSheetTable::choices),
                                                isUnanswered(viewer))
                                        .from(QUESTION)
                                        .leftJoin(ANSWER)
                                        .on(isAnswer(viewer))
                                        .where(QUESTION.QUESTIONNAIRE_ID.eq(ANSWER_SHEET.QUESTIONNAIRE_ID))
                                        .orderBy(QUESTION.POSITION))
                                .convertFrom(steps -> steps.map(Records.mapping(Step::new))),
                        wishes(viewer),
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
                .fetch(Records.mapping(AnswerSheetTable::summary));
    }

    private static Field<Boolean> isUnanswered(Viewer viewer) {
        var nothingWritten = condition(coalesce(field(isAnswered(ANSWER).not()), inline(true)));
        return field(nothingWritten.andNotExists(selectOne().from(RECORDING).where(isSpoken(viewer))));
    }

    /** As Answer.isEmpty says it of what is written: white space alone answers nothing. */
    static Condition isAnswered(nl.mijngesprek.database.tables.Answer answer) {
        return answer.CHOICES
                .ne(new String[0])
                .or(answer.DAY_TYPED.ne(""))
                .or(answer.MONTH_TYPED.ne(""))
                .or(answer.YEAR_TYPED.ne(""))
                .or(answer.WORDS.likeRegex("[^[:space:]]"));
    }

    private static Set<String> choices(String @Nullable [] codes) {
        return codes == null ? Set.of() : Set.of(codes);
    }

    private static SheetSummary summary(
            ConversationId conversation,
            Instant conversationAt,
            List<Step> steps,
            Map<TopicId, TopicWish> wishes,
            Optional<Instant> handedOverAt) {
        var asked = Step.asked(steps, wishes);
        var answered = steps.stream()
                .filter(step -> asked.contains(step.id()) && !step.unanswered())
                .count();
        return new SheetSummary(conversation, conversationAt, asked.size(), (int) answered, handedOverAt);
    }

    static Condition own(ConversationId conversation, Viewer viewer) {
        return ANSWER_SHEET
                .CONVERSATION_ID
                .eq(conversation.value())
                .and(ANSWER_SHEET.CLIENT_ID.eq(viewer.client().value()));
    }
}
