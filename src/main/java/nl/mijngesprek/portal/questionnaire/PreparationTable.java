package nl.mijngesprek.portal.questionnaire;

import static nl.mijngesprek.database.Tables.ALREADY_DOING;
import static nl.mijngesprek.database.Tables.ANSWER;
import static nl.mijngesprek.database.Tables.ANSWER_SHEET;
import static nl.mijngesprek.database.Tables.CLIENT;
import static nl.mijngesprek.database.Tables.CONVERSATION;
import static nl.mijngesprek.database.Tables.OWN_TOPIC;
import static nl.mijngesprek.database.Tables.QUESTION;
import static nl.mijngesprek.database.Tables.RECORDING;
import static nl.mijngesprek.database.Tables.TOPIC_WISH;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.identity.OfficerId;
import nl.mijngesprek.portal.identity.Viewer;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.shared.Words;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.springframework.stereotype.Component;

/** Reads what was handed over to an officer. The only place where officers read answers: the database shows no others. */
@Component
class PreparationTable {

    private final DSLContext database;
    private final TranslationTable translations;

    PreparationTable(DSLContext database, TranslationTable translations) {
        this.database = database;
        this.translations = translations;
    }

    /** Of a conversation that this officer holds; also when there is no list. */
    Optional<Preparation> find(ConversationId conversation, OfficerId officer) {
        return viewer(conversation, officer)
                .map(viewer -> find(conversation, viewer, translations.of(conversation, viewer)));
    }

    /** Whose conversation it is, for the officer who holds it. */
    Optional<Viewer> viewer(ConversationId conversation, OfficerId officer) {
        return database.select(CONVERSATION.CLIENT_ID.convertFrom(ClientId::new))
                .from(CONVERSATION)
                .where(CONVERSATION.ID.eq(conversation.value()))
                .and(CONVERSATION.OFFICER_ID.eq(officer.value()))
                .fetchOptional(Records.mapping(Viewer::new));
    }

    private Preparation find(ConversationId conversation, Viewer viewer, Map<Part, Translation> translated) {
        return database.select(
                        CLIENT.NAME,
                        CONVERSATION.STARTS_AT,
                        QuestionTable.topics(),
                        answers(viewer),
                        ownTopics(viewer),
                        wishes(viewer),
                        alreadyDoing(viewer),
                        ANSWER_SHEET.PRIVATE_REMOVED_AT.convertFrom(Optional::ofNullable),
                        ANSWER_SHEET.SHARED_REMOVED_AT.convertFrom(Optional::ofNullable))
                .from(CONVERSATION)
                .join(CLIENT)
                .on(CLIENT.ID.eq(CONVERSATION.CLIENT_ID))
                .leftJoin(ANSWER_SHEET)
                .on(ANSWER_SHEET.CONVERSATION_ID.eq(CONVERSATION.ID))
                .and(ANSWER_SHEET.CLIENT_ID.eq(viewer.client().value()))
                .where(CONVERSATION.ID.eq(conversation.value()))
                .and(CONVERSATION.CLIENT_ID.eq(viewer.client().value()))
                .fetchSingle(Records.mapping(
                        (name, startsAt, topics, answers, ownTopics, wishes, alreadyDoing, shortTerm, longTerm) ->
                                new Preparation(
                                        conversation,
                                        viewer.client(),
                                        name,
                                        startsAt,
                                        topics,
                                        answers,
                                        ownTopics,
                                        wishes,
                                        alreadyDoing,
                                        translated,
                                        shortTerm,
                                        longTerm)));
    }

    private static Field<List<AnsweredQuestion>> answers(Viewer viewer) {
        return multiset(select(QuestionTable.question(), AnswerSheetTable.answer(), AnswerSheetTable.recording())
                        .from(ANSWER)
                        .join(QUESTION)
                        .on(QUESTION.ID.eq(ANSWER.QUESTION_ID))
                        .leftJoin(RECORDING)
                        .on(AnswerSheetTable.isSpoken(viewer))
                        .where(ANSWER.SHEET_ID.eq(ANSWER_SHEET.ID))
                        .and(ANSWER.CLIENT_ID.eq(viewer.client().value()))
                        .and(ANSWER.HANDED_OVER_AT.isNotNull())
                        .orderBy(QUESTION.POSITION))
                .convertFrom(answers -> answers.map(Records.mapping((question, answer, recording) ->
                        new AnsweredQuestion(question, answer.withRecording(recording)))));
    }

    private static Field<List<OwnTopic>> ownTopics(Viewer viewer) {
        return multiset(select(
                                OWN_TOPIC.ID.convertFrom(OwnTopicId::new),
                                row(OWN_TOPIC.WORDS, OWN_TOPIC.VERSION, OWN_TOPIC.SAVED_AT)
                                        .mapping(Words::new))
                        .from(OWN_TOPIC)
                        .where(OWN_TOPIC.SHEET_ID.eq(ANSWER_SHEET.ID))
                        .and(OWN_TOPIC.CLIENT_ID.eq(viewer.client().value()))
                        .and(OWN_TOPIC.HANDED_OVER_AT.isNotNull())
                        .orderBy(OWN_TOPIC.POSITION))
                .convertFrom(topics -> topics.map(Records.mapping((id, words) -> new OwnTopic(id, words, false))));
    }

    private static Field<Map<TopicId, TopicWish>> wishes(Viewer viewer) {
        return multiset(select(
                                TOPIC_WISH.TOPIC_ID.convertFrom(TopicId::new),
                                TOPIC_WISH.WISH.convertFrom(
                                        code -> TopicWish.ofCode(code).orElseThrow()))
                        .from(TOPIC_WISH)
                        .where(TOPIC_WISH.SHEET_ID.eq(ANSWER_SHEET.ID))
                        .and(TOPIC_WISH.CLIENT_ID.eq(viewer.client().value()))
                        .and(TOPIC_WISH.HANDED_OVER_AT.isNotNull()))
                .convertFrom(wishes ->
                        wishes.stream().collect(Collectors.toMap(wish -> wish.value1(), wish -> wish.value2())));
    }

    private static Field<AlreadyDoing> alreadyDoing(Viewer viewer) {
        return multiset(select(
                                ALREADY_DOING.ACTIVITIES,
                                row(ALREADY_DOING.WORDS, ALREADY_DOING.VERSION, ALREADY_DOING.SAVED_AT)
                                        .mapping(Words::new))
                        .from(ALREADY_DOING)
                        .where(ALREADY_DOING.SHEET_ID.eq(ANSWER_SHEET.ID))
                        .and(ALREADY_DOING.CLIENT_ID.eq(viewer.client().value()))
                        .and(ALREADY_DOING.HANDED_OVER_AT.isNotNull()))
                .convertFrom(said -> said.stream()
                        .map(line -> new AlreadyDoing(activities(line.value1()), line.value2()))
                        .findFirst()
                        .orElse(AlreadyDoing.NOTHING_SAID));
    }

    private static Set<Activity> activities(String[] codes) {
        return Stream.of(codes).map(code -> Activity.ofCode(code).orElseThrow()).collect(Collectors.toSet());
    }
}
