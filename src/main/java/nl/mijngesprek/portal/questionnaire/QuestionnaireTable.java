package nl.mijngesprek.portal.questionnaire;

import static nl.mijngesprek.database.Tables.FOLLOW_UP;
import static nl.mijngesprek.database.Tables.QUESTION;
import static nl.mijngesprek.database.Tables.QUESTIONNAIRE;
import static nl.mijngesprek.database.Tables.QUESTION_OPTION;
import static nl.mijngesprek.database.Tables.TOPIC;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.mijngesprek.portal.shared.JsonText;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Records;
import org.springframework.stereotype.Component;

@Component
class QuestionnaireTable {

    private final DSLContext database;

    QuestionnaireTable(DSLContext database) {
        this.database = database;
    }

    Optional<QuestionnaireId> find(String reference, int version) {
        return database.select(QUESTIONNAIRE.ID.convertFrom(QuestionnaireId::new))
                .from(QUESTIONNAIRE)
                .where(QUESTIONNAIRE.REFERENCE.eq(reference))
                .and(QUESTIONNAIRE.VERSION.eq(version))
                .and(QUESTIONNAIRE.PUBLISHED_AT.isNotNull())
                .fetchOptional(Records.mapping(id -> id));
    }

    /** Writes the version with these questions, which are those delivered with what all of them offer, and publishes it. */
    QuestionnaireOutcome store(QuestionnaireDelivery delivery, List<Question> questions, Instant now) {
        var id = new QuestionnaireId(UUID.randomUUID());
        var isNew = database.insertInto(QUESTIONNAIRE)
                        .set(QUESTIONNAIRE.ID, id.value())
                        .set(QUESTIONNAIRE.REFERENCE, delivery.reference())
                        .set(QUESTIONNAIRE.VERSION, delivery.version())
                        .set(QUESTIONNAIRE.AIM, delivery.aim().code())
                        .set(QUESTIONNAIRE.TITLE, delivery.title())
                        .set(QUESTIONNAIRE.CONTENT_HASH, delivery.contentHash())
                        .onConflict(QUESTIONNAIRE.REFERENCE, QUESTIONNAIRE.VERSION)
                        .doNothing()
                        .execute()
                == 1;
        if (!isNew) {
            return known(delivery);
        }
        storeContent(id, delivery.topics(), questions);
        database.update(QUESTIONNAIRE)
                .set(QUESTIONNAIRE.PUBLISHED_AT, now)
                .where(QUESTIONNAIRE.ID.eq(id.value()))
                .execute();
        return new QuestionnaireOutcome.Delivered(id);
    }

    void storeContent(QuestionnaireId id, List<Topic> topics, List<Question> questions) {
        topics.forEach(topic -> storeTopic(id, topic));
        questions.forEach(question -> storeQuestion(id, question));
    }

    private QuestionnaireOutcome known(QuestionnaireDelivery delivery) {
        return database.select(QUESTIONNAIRE.ID.convertFrom(QuestionnaireId::new), QUESTIONNAIRE.CONTENT_HASH)
                .from(QUESTIONNAIRE)
                .where(QUESTIONNAIRE.REFERENCE.eq(delivery.reference()))
                .and(QUESTIONNAIRE.VERSION.eq(delivery.version()))
                .fetchSingle(Records.mapping((id, hash) -> Arrays.equals(hash, delivery.contentHash())
                        ? new QuestionnaireOutcome.Delivered(id)
                        : new QuestionnaireOutcome.OtherContent(delivery.reference(), delivery.version())));
    }

    private void storeTopic(QuestionnaireId questionnaire, Topic topic) {
        database.insertInto(TOPIC)
                .set(TOPIC.ID, topic.id().value())
                .set(TOPIC.QUESTIONNAIRE_ID, questionnaire.value())
                .set(TOPIC.POSITION, (short) topic.position())
                .set(TOPIC.TITLE, topic.title())
                .set(TOPIC.PICTOGRAM, topic.pictogram().orElse(null))
                .set(TOPIC.WHY, topic.why().orElse(null))
                .set(TOPIC.USED_FOR, topic.usedFor().orElse(null))
                .execute();
    }

    private void storeQuestion(QuestionnaireId questionnaire, Question question) {
        database.insertInto(QUESTION)
                .set(QUESTION.ID, question.id().value())
                .set(QUESTION.QUESTIONNAIRE_ID, questionnaire.value())
                .set(QUESTION.CODE, question.code())
                .set(QUESTION.TOPIC_ID, question.topic().map(TopicId::value).orElse(null))
                .set(QUESTION.POSITION, (short) question.position())
                .set(QUESTION.KIND, question.kind().code())
                .set(QUESTION.WORDING, question.wording())
                .set(QUESTION.WHY, question.why())
                .set(QUESTION.READ_BY, question.readBy().orElse(null))
                .set(QUESTION.USED_FOR, question.usedFor())
                .set(QUESTION.EXAMPLES, JSONB.valueOf(JsonText.writeAll(question.examples())))
                .set(QUESTION.PICTOGRAM, question.pictogram().orElse(null))
                .set(
                        QUESTION.FOLLOWS_ID,
                        question.followUp().map(when -> when.on().value()).orElse(null))
                .execute();
        var position = (short) 0;
        for (var option : question.options()) {
            position++;
            database.insertInto(QUESTION_OPTION)
                    .set(QUESTION_OPTION.QUESTION_ID, question.id().value())
                    .set(QUESTION_OPTION.QUESTIONNAIRE_ID, questionnaire.value())
                    .set(QUESTION_OPTION.POSITION, position)
                    .set(QUESTION_OPTION.CODE, option.code())
                    .set(QUESTION_OPTION.WORDING, option.wording())
                    .set(QUESTION_OPTION.PICTOGRAM, option.pictogram().orElse(null))
                    .execute();
        }
        question.followUp().ifPresent(when -> when.options().forEach(code -> database.insertInto(FOLLOW_UP)
                .set(FOLLOW_UP.QUESTION_ID, question.id().value())
                .set(FOLLOW_UP.QUESTIONNAIRE_ID, questionnaire.value())
                .set(FOLLOW_UP.FOLLOWS_ID, when.on().value())
                .set(FOLLOW_UP.OPTION_CODE, code)
                .execute()));
    }
}
