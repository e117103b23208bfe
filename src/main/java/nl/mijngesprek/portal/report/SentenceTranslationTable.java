package nl.mijngesprek.portal.report;

import static nl.mijngesprek.database.Tables.OFFICER;
import static nl.mijngesprek.database.Tables.SENTENCE;
import static nl.mijngesprek.database.Tables.SENTENCE_TRANSLATION;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;

import java.util.Map;
import java.util.UUID;
import nl.mijngesprek.portal.identity.OfficerId;
import nl.mijngesprek.portal.identity.Viewer;
import nl.mijngesprek.portal.report.TranslationSheet.Line;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Component;

/** Translations of sentences that hold: approved here by a second person, or delivered by the case system. */
@Component
class SentenceTranslationTable {

    /** By name, be it an officer here or whoever the case system says. */
    static final Field<String> CHECKED_BY = coalesce(OFFICER.NAME, SENTENCE_TRANSLATION.CHECKED_BY);

    private final DSLContext database;

    SentenceTranslationTable(DSLContext database) {
        this.database = database;
    }

    /** The last of each sentence; a sentence that a later version has in the same words keeps its translation. */
    Map<SentenceId, SentenceTranslation> approved(ReportId report, String language, Viewer viewer) {
        var same = SENTENCE.as("same");
        return database.select(
                        SENTENCE.ID.convertFrom(SentenceId::new),
                        row(
                                        SENTENCE_TRANSLATION.WORDING,
                                        SENTENCE_TRANSLATION.TRANSLATOR,
                                        CHECKED_BY,
                                        SENTENCE_TRANSLATION.APPROVED_AT)
                                .mapping(SentenceTranslation::new))
                .distinctOn(SENTENCE.ID)
                .from(SENTENCE)
                .join(same)
                .on(same.PASSAGE_ID.eq(SENTENCE.PASSAGE_ID))
                .and(same.WORDING.eq(SENTENCE.WORDING))
                .and(same.CLIENT_ID.eq(SENTENCE.CLIENT_ID))
                .join(SENTENCE_TRANSLATION)
                .on(SENTENCE_TRANSLATION.SENTENCE_ID.eq(same.ID))
                .and(SENTENCE_TRANSLATION.LANGUAGE.eq(language))
                .and(SENTENCE_TRANSLATION.CLIENT_ID.eq(viewer.client().value()))
                .leftJoin(OFFICER)
                .on(OFFICER.ID.eq(SENTENCE_TRANSLATION.APPROVED_BY))
                .where(SENTENCE.REPORT_ID.eq(report.value()))
                .and(SENTENCE.CLIENT_ID.eq(viewer.client().value()))
                .orderBy(SENTENCE.ID, SENTENCE_TRANSLATION.APPROVED_AT.desc())
                .fetchMap(line -> line.value1(), line -> line.value2());
    }

    /** The database holds by itself that it is what was typed in, and by whom. */
    void approve(Line line, String language, TranslationSheet sheet, OfficerId officer) {
        database.insertInto(SENTENCE_TRANSLATION)
                .set(SENTENCE_TRANSLATION.ID, UUID.randomUUID())
                .set(SENTENCE_TRANSLATION.SENTENCE_ID, line.sentence().value())
                .set(SENTENCE_TRANSLATION.CLIENT_ID, sheet.client().value())
                .set(SENTENCE_TRANSLATION.LANGUAGE, language)
                .set(SENTENCE_TRANSLATION.WORDING, line.typed().text())
                .set(SENTENCE_TRANSLATION.TRANSLATOR, sheet.translator())
                .set(SENTENCE_TRANSLATION.WRITTEN_BY, officer.value())
                .set(SENTENCE_TRANSLATION.APPROVED_BY, officer.value())
                .execute();
    }

    /** Adds what the case system delivered, unless it did so before. */
    void store(ReportId report, TranslationDelivery delivery) {
        var before = SENTENCE_TRANSLATION.as("before");
        database.insertInto(
                        SENTENCE_TRANSLATION,
                        SENTENCE_TRANSLATION.ID,
                        SENTENCE_TRANSLATION.SENTENCE_ID,
                        SENTENCE_TRANSLATION.CLIENT_ID,
                        SENTENCE_TRANSLATION.LANGUAGE,
                        SENTENCE_TRANSLATION.WORDING,
                        SENTENCE_TRANSLATION.TRANSLATOR,
                        SENTENCE_TRANSLATION.CHECKED_BY)
                .select(select(
                                val(UUID.randomUUID()),
                                SENTENCE.ID,
                                SENTENCE.CLIENT_ID,
                                val(delivery.language()),
                                val(delivery.wording()),
                                val(delivery.translator()),
                                val(delivery.checkedBy()))
                        .from(SENTENCE)
                        .where(SENTENCE.REPORT_ID.eq(report.value()))
                        .and(SENTENCE.POSITION.eq((short) delivery.position()))
                        .andNotExists(selectOne()
                                .from(before)
                                .where(before.SENTENCE_ID.eq(SENTENCE.ID))
                                .and(before.LANGUAGE.eq(delivery.language()))
                                .and(before.WORDING.eq(delivery.wording()))
                                .and(before.TRANSLATOR.eq(delivery.translator()))
                                .and(before.CHECKED_BY.eq(delivery.checkedBy()))))
                .execute();
    }
}
