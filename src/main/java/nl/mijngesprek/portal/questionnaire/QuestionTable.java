package nl.mijngesprek.portal.questionnaire;

import static nl.mijngesprek.database.Tables.ANSWER_SHEET;
import static nl.mijngesprek.database.Tables.FOLLOW_UP;
import static nl.mijngesprek.database.Tables.QUESTION;
import static nl.mijngesprek.database.Tables.QUESTION_OPTION;
import static nl.mijngesprek.database.Tables.TOPIC;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.mijngesprek.portal.shared.JsonText;
import org.jooq.Field;
import org.jooq.Records;
import org.jooq.SelectField;

/** What every reader of questions selects of them: the topics of a list, and a question with its options and what it follows. */
final class QuestionTable {

    private QuestionTable() {}

    static Field<List<Topic>> topics() {
        return topics(ANSWER_SHEET.QUESTIONNAIRE_ID);
    }

    static Field<List<Topic>> topics(Field<UUID> questionnaire) {
        return multiset(select(
                                TOPIC.ID.convertFrom(TopicId::new),
                                TOPIC.POSITION.convertFrom(Short::intValue),
                                TOPIC.TITLE,
                                TOPIC.PICTOGRAM.convertFrom(Optional::ofNullable),
                                TOPIC.WHY.convertFrom(Optional::ofNullable),
                                TOPIC.USED_FOR.convertFrom(Optional::ofNullable))
                        .from(TOPIC)
                        .where(TOPIC.QUESTIONNAIRE_ID.eq(questionnaire))
                        .orderBy(TOPIC.POSITION))
                .convertFrom(topics -> topics.map(Records.mapping(Topic::new)));
    }

    static SelectField<Question> question() {
        return row(
                        QUESTION.ID.convertFrom(QuestionId::new),
                        QUESTION.CODE,
                        topicId(),
                        QUESTION.POSITION.convertFrom(Short::intValue),
                        QUESTION.KIND.convertFrom(
                                code -> QuestionKind.ofCode(code).orElseThrow()),
                        QUESTION.WORDING,
                        QUESTION.WHY,
                        QUESTION.READ_BY.convertFrom(Optional::ofNullable),
                        QUESTION.USED_FOR,
                        QUESTION.EXAMPLES.convertFrom(json -> JsonText.readAll(json.data())),
                        QUESTION.PICTOGRAM.convertFrom(Optional::ofNullable),
                        multiset(select(
                                                QUESTION_OPTION.CODE,
                                                QUESTION_OPTION.WORDING,
                                                QUESTION_OPTION.PICTOGRAM.convertFrom(Optional::ofNullable))
                                        .from(QUESTION_OPTION)
                                        .where(QUESTION_OPTION.QUESTION_ID.eq(QUESTION.ID))
                                        .orderBy(QUESTION_OPTION.POSITION))
                                .convertFrom(options -> options.map(Records.mapping(Option::new))),
                        followUp())
                .mapping(Question::new);
    }

    static Field<Optional<TopicId>> topicId() {
        return QUESTION.TOPIC_ID.convertFrom(id -> Optional.ofNullable(id).map(TopicId::new));
    }

    static SelectField<Optional<FollowUp>> followUp() {
        return row(
                        QUESTION.FOLLOWS_ID,
                        multiset(select(FOLLOW_UP.OPTION_CODE)
                                        .from(FOLLOW_UP)
                                        .where(FOLLOW_UP.QUESTION_ID.eq(QUESTION.ID)))
                                .convertFrom(options -> options.map(Records.mapping(code -> code))))
                .mapping((on, options) ->
                        Optional.ofNullable(on).map(id -> new FollowUp(new QuestionId(id), Set.copyOf(options))));
    }
}
