package nl.mijngesprek.portal.questionnaire;

import static nl.mijngesprek.database.Tables.QUESTION;
import static nl.mijngesprek.database.Tables.QUESTIONNAIRE;
import static nl.mijngesprek.database.Tables.QUESTION_OPTION;

import java.util.Arrays;
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
                .fetchOptional(Records.mapping(id -> id));
    }

    QuestionnaireOutcome store(QuestionnaireDelivery delivery) {
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
        delivery.questions().forEach(question -> storeQuestion(id, question));
        return new QuestionnaireOutcome.Delivered(id);
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

    private void storeQuestion(QuestionnaireId questionnaire, Question question) {
        database.insertInto(QUESTION)
                .set(QUESTION.ID, question.id().value())
                .set(QUESTION.QUESTIONNAIRE_ID, questionnaire.value())
                .set(QUESTION.POSITION, (short) question.position())
                .set(QUESTION.KIND, question.kind().code())
                .set(QUESTION.WORDING, question.wording())
                .set(QUESTION.WHY, question.why())
                .set(QUESTION.USED_FOR, question.usedFor())
                .set(QUESTION.EXAMPLES, JSONB.valueOf(JsonText.writeAll(question.examples())))
                .execute();
        var position = (short) 0;
        for (var option : question.options()) {
            position++;
            database.insertInto(QUESTION_OPTION)
                    .set(QUESTION_OPTION.QUESTION_ID, question.id().value())
                    .set(QUESTION_OPTION.POSITION, position)
                    .set(QUESTION_OPTION.CODE, option.code())
                    .set(QUESTION_OPTION.WORDING, option.wording())
                    .set(QUESTION_OPTION.PICTOGRAM, option.pictogram().orElse(null))
                    .execute();
        }
    }
}
