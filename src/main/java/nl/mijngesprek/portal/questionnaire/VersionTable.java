package nl.mijngesprek.portal.questionnaire;

import static nl.mijngesprek.database.Tables.ANSWER_SHEET;
import static nl.mijngesprek.database.Tables.OFFICER;
import static nl.mijngesprek.database.Tables.QUESTION;
import static nl.mijngesprek.database.Tables.QUESTIONNAIRE;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.val;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.mijngesprek.portal.identity.OfficerId;
import nl.mijngesprek.portal.invitation.Aim;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.jooq.TableField;
import org.springframework.stereotype.Component;

/** Versions of lists as editors see and make them. */
@Component
class VersionTable {

    private final DSLContext database;
    private final QuestionnaireTable questionnaires;

    VersionTable(DSLContext database, QuestionnaireTable questionnaires) {
        this.database = database;
        this.questionnaires = questionnaires;
    }

    List<PublishedVersion> published() {
        return database.select(
                        QUESTIONNAIRE.ID.convertFrom(QuestionnaireId::new),
                        QUESTIONNAIRE.REFERENCE,
                        QUESTIONNAIRE.VERSION,
                        QUESTIONNAIRE.TITLE,
                        aim(),
                        QUESTIONNAIRE.PUBLISHED_AT,
                        nameOf(QUESTIONNAIRE.WRITTEN_BY),
                        nameOf(QUESTIONNAIRE.APPROVED_BY),
                        field(selectCount()
                                .from(ANSWER_SHEET)
                                .where(ANSWER_SHEET.QUESTIONNAIRE_ID.eq(QUESTIONNAIRE.ID))))
                .from(QUESTIONNAIRE)
                .where(QUESTIONNAIRE.PUBLISHED_AT.isNotNull())
                .orderBy(QUESTIONNAIRE.REFERENCE, QUESTIONNAIRE.VERSION.desc())
                .fetch(Records.mapping(PublishedVersion::new));
    }

    private static Field<Optional<String>> nameOf(TableField<?, UUID> officer) {
        return field(select(OFFICER.NAME).from(OFFICER).where(OFFICER.ID.eq(officer)))
                .convertFrom(Optional::ofNullable);
    }

    private static Field<Aim> aim() {
        return QUESTIONNAIRE.AIM.convertFrom(code -> Aim.ofCode(code).orElseThrow());
    }

    Optional<QuestionnaireContent> content(QuestionnaireId version) {
        return database.select(
                        QUESTIONNAIRE.TITLE,
                        aim(),
                        QuestionTable.topics(QUESTIONNAIRE.ID),
                        multiset(select(QuestionTable.question())
                                        .from(QUESTION)
                                        .where(QUESTION.QUESTIONNAIRE_ID.eq(QUESTIONNAIRE.ID))
                                        .orderBy(QUESTION.POSITION))
                                .convertFrom(questions -> questions.map(Records.mapping(question -> question))))
                .from(QUESTIONNAIRE)
                .where(QUESTIONNAIRE.ID.eq(version.value()))
                .and(QUESTIONNAIRE.PUBLISHED_AT.isNotNull())
                .fetchOptional(Records.mapping(QuestionnaireContent::new));
    }

    void submit(QuestionnaireId id, String reference, QuestionnaireContent content, OfficerId writer) {
        var before = QUESTIONNAIRE.as("before");
        database.insertInto(QUESTIONNAIRE)
                .set(QUESTIONNAIRE.ID, id.value())
                .set(QUESTIONNAIRE.REFERENCE, reference)
                .set(
                        QUESTIONNAIRE.VERSION,
                        field(select(coalesce(max(before.VERSION), inline(0)).plus(1))
                                .from(before)
                                .where(before.REFERENCE.eq(reference))))
                .set(QUESTIONNAIRE.AIM, content.aim().code())
                .set(QUESTIONNAIRE.TITLE, content.title())
                .set(QUESTIONNAIRE.WRITTEN_BY, writer.value())
                .execute();
        questionnaires.storeContent(id, content.topics(), content.questions());
    }

    void withdraw(QuestionnaireId id) {
        database.execute("select withdraw_version({0})", val(id.value()));
    }

    boolean publish(QuestionnaireId id, OfficerId approver, Instant now) {
        return database.update(QUESTIONNAIRE)
                        .set(QUESTIONNAIRE.PUBLISHED_AT, now)
                        .set(QUESTIONNAIRE.APPROVED_BY, approver.value())
                        .where(QUESTIONNAIRE.ID.eq(id.value()))
                        .and(QUESTIONNAIRE.PUBLISHED_AT.isNull())
                        .execute()
                == 1;
    }
}
