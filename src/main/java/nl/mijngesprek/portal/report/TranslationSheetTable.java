package nl.mijngesprek.portal.report;

import static nl.mijngesprek.database.Tables.CLIENT;
import static nl.mijngesprek.database.Tables.OFFICER;
import static nl.mijngesprek.database.Tables.REPORT;
import static nl.mijngesprek.database.Tables.REPORT_TRANSLATOR;
import static nl.mijngesprek.database.Tables.SENTENCE;
import static nl.mijngesprek.database.Tables.SENTENCE_TRANSLATION;
import static nl.mijngesprek.database.Tables.SENTENCE_TRANSLATION_DRAFT;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.identity.OfficerId;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.report.TranslationSheet.Line;
import nl.mijngesprek.portal.shared.KeptWords;
import nl.mijngesprek.portal.shared.Words;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Translations that are being typed; an officer finds those of the reports that {@code may_see_report} says. */
@Component
class TranslationSheetTable {

    /** Who typed in what stands there now. */
    record Writers(Optional<OfficerId> translator, Map<SentenceId, OfficerId> bySentence) {}

    private final DSLContext database;

    TranslationSheetTable(DSLContext database) {
        this.database = database;
    }

    /** One select, however many sentences. */
    Optional<TranslationSheet> sheet(ReportId report, String language) {
        var same = SENTENCE.as("same");
        var latest = select(
                        same.PASSAGE_ID,
                        same.WORDING.as("dutch"),
                        SENTENCE_TRANSLATION.WORDING,
                        SENTENCE_TRANSLATION.TRANSLATOR,
                        SentenceTranslationTable.CHECKED_BY.as("approver"),
                        SENTENCE_TRANSLATION.APPROVED_AT)
                .distinctOn(same.PASSAGE_ID, same.WORDING)
                .from(SENTENCE_TRANSLATION)
                .join(same)
                .on(same.ID.eq(SENTENCE_TRANSLATION.SENTENCE_ID))
                .leftJoin(OFFICER)
                .on(OFFICER.ID.eq(SENTENCE_TRANSLATION.APPROVED_BY))
                .where(SENTENCE_TRANSLATION.LANGUAGE.eq(language))
                .orderBy(same.PASSAGE_ID, same.WORDING, SENTENCE_TRANSLATION.APPROVED_AT.desc())
                .asTable("latest");
        return database.select(
                        REPORT.ID.convertFrom(ReportId::new),
                        REPORT.CONVERSATION_ID.convertFrom(ConversationId::new),
                        CLIENT.ID.convertFrom(ClientId::new),
                        CLIENT.NAME,
                        CLIENT.LANGUAGE,
                        coalesce(REPORT_TRANSLATOR.NAME, val("")),
                        multiset(select(
                                                SENTENCE.ID.convertFrom(SentenceId::new),
                                                SENTENCE.POSITION.convertFrom(Short::intValue),
                                                SENTENCE.WORDING,
                                                row(
                                                                coalesce(SENTENCE_TRANSLATION_DRAFT.WORDS, val("")),
                                                                coalesce(SENTENCE_TRANSLATION_DRAFT.VERSION, val(0)),
                                                                SENTENCE_TRANSLATION_DRAFT.SAVED_AT)
                                                        .mapping(Words::new),
                                                row(
                                                                latest.field(SENTENCE_TRANSLATION.WORDING),
                                                                latest.field(SENTENCE_TRANSLATION.TRANSLATOR),
                                                                latest.field("approver", String.class),
                                                                latest.field(SENTENCE_TRANSLATION.APPROVED_AT))
                                                        .mapping(TranslationSheetTable::shown))
                                        .from(SENTENCE)
                                        .leftJoin(SENTENCE_TRANSLATION_DRAFT)
                                        .on(SENTENCE_TRANSLATION_DRAFT.SENTENCE_ID.eq(SENTENCE.ID))
                                        .and(SENTENCE_TRANSLATION_DRAFT.LANGUAGE.eq(language))
                                        .leftJoin(latest)
                                        .on(SENTENCE.PASSAGE_ID.eq(latest.field(SENTENCE.PASSAGE_ID)))
                                        .and(SENTENCE.WORDING.eq(latest.field("dutch", String.class)))
                                        .where(SENTENCE.REPORT_ID.eq(REPORT.ID))
                                        .orderBy(SENTENCE.POSITION))
                                .convertFrom(lines -> lines.map(Records.mapping(Line::new))))
                .from(REPORT)
                .join(CLIENT)
                .on(CLIENT.ID.eq(REPORT.CLIENT_ID))
                .leftJoin(REPORT_TRANSLATOR)
                .on(REPORT_TRANSLATOR.REPORT_ID.eq(REPORT.ID))
                .and(REPORT_TRANSLATOR.LANGUAGE.eq(language))
                .where(REPORT.ID.eq(report.value()))
                .and(maySee(REPORT.ID))
                .fetchOptional(Records.mapping(TranslationSheet::new));
    }

    private static Optional<SentenceTranslation> shown(
            @Nullable String wording,
            @Nullable String translator,
            @Nullable String approvedBy,
            @Nullable Instant approvedAt) {
        return wording == null || translator == null || approvedBy == null || approvedAt == null
                ? Optional.empty()
                : Optional.of(new SentenceTranslation(wording, translator, approvedBy, approvedAt));
    }

    /** Whether the officer who acts has a reason to see it; the same function holds the wall of the database. */
    private static Condition maySee(Field<UUID> report) {
        return function("may_see_report", SQLDataType.BOOLEAN, report).isTrue();
    }

    /** Until the end of this transaction nobody changes what is typed in. */
    Writers writers(ReportId report, String language) {
        var translator = database.select(REPORT_TRANSLATOR.WRITTEN_BY.convertFrom(OfficerId::new))
                .from(REPORT_TRANSLATOR)
                .where(REPORT_TRANSLATOR.REPORT_ID.eq(report.value()))
                .and(REPORT_TRANSLATOR.LANGUAGE.eq(language))
                .forShare()
                .fetchOptional(line -> line.value1());
        return new Writers(
                translator,
                database
                        .select(
                                SENTENCE_TRANSLATION_DRAFT.SENTENCE_ID.convertFrom(SentenceId::new),
                                SENTENCE_TRANSLATION_DRAFT.WRITTEN_BY.convertFrom(OfficerId::new))
                        .from(SENTENCE_TRANSLATION_DRAFT)
                        .join(SENTENCE)
                        .on(SENTENCE.ID.eq(SENTENCE_TRANSLATION_DRAFT.SENTENCE_ID))
                        .where(SENTENCE.REPORT_ID.eq(report.value()))
                        .and(SENTENCE_TRANSLATION_DRAFT.LANGUAGE.eq(language))
                        .orderBy(SENTENCE_TRANSLATION_DRAFT.SENTENCE_ID)
                        .forShare()
                        .of(SENTENCE_TRANSLATION_DRAFT)
                        .fetch()
                        .stream()
                        .collect(Collectors.toMap(line -> line.value1(), line -> line.value2())));
    }

    void storeTranslator(ReportId report, String language, String name, OfficerId officer) {
        database.insertInto(
                        REPORT_TRANSLATOR,
                        REPORT_TRANSLATOR.REPORT_ID,
                        REPORT_TRANSLATOR.CLIENT_ID,
                        REPORT_TRANSLATOR.LANGUAGE,
                        REPORT_TRANSLATOR.NAME,
                        REPORT_TRANSLATOR.WRITTEN_BY)
                .select(select(REPORT.ID, REPORT.CLIENT_ID, val(language), val(name), val(officer.value()))
                        .from(REPORT)
                        .where(REPORT.ID.eq(report.value()))
                        .and(maySee(REPORT.ID)))
                .onConflict(REPORT_TRANSLATOR.REPORT_ID, REPORT_TRANSLATOR.LANGUAGE)
                .doUpdate()
                .set(REPORT_TRANSLATOR.NAME, excluded(REPORT_TRANSLATOR.NAME))
                .set(REPORT_TRANSLATOR.WRITTEN_BY, excluded(REPORT_TRANSLATOR.WRITTEN_BY))
                .where(REPORT_TRANSLATOR.NAME.ne(excluded(REPORT_TRANSLATOR.NAME)))
                .execute();
    }

    KeptWords words(SentenceId sentence, String language, OfficerId officer) {
        var here = SENTENCE_TRANSLATION_DRAFT
                .SENTENCE_ID
                .eq(sentence.value())
                .and(SENTENCE_TRANSLATION_DRAFT.LANGUAGE.eq(language));
        return new KeptWords() {
            @Override
            public Optional<Words> find() {
                return database.select(
                                coalesce(SENTENCE_TRANSLATION_DRAFT.WORDS, val("")),
                                coalesce(SENTENCE_TRANSLATION_DRAFT.VERSION, val(0)),
                                SENTENCE_TRANSLATION_DRAFT.SAVED_AT)
                        .from(SENTENCE)
                        .leftJoin(SENTENCE_TRANSLATION_DRAFT)
                        .on(SENTENCE_TRANSLATION_DRAFT.SENTENCE_ID.eq(SENTENCE.ID))
                        .and(here)
                        .where(SENTENCE.ID.eq(sentence.value()))
                        .and(maySee(SENTENCE.REPORT_ID))
                        .fetchOptional(Records.mapping(Words::new));
            }

            @Override
            public boolean store(Words next) {
                return next.version() == 1
                        ? insertWords(sentence, language, next, officer)
                        : database.update(SENTENCE_TRANSLATION_DRAFT)
                                        .set(SENTENCE_TRANSLATION_DRAFT.WORDS, next.text())
                                        .set(SENTENCE_TRANSLATION_DRAFT.VERSION, next.version())
                                        .set(SENTENCE_TRANSLATION_DRAFT.SAVED_AT, next.savedAt())
                                        .set(SENTENCE_TRANSLATION_DRAFT.WRITTEN_BY, officer.value())
                                        .where(here)
                                        .and(SENTENCE_TRANSLATION_DRAFT.VERSION.eq(next.version() - 1))
                                        .execute()
                                == 1;
            }
        };
    }

    private boolean insertWords(SentenceId sentence, String language, Words words, OfficerId officer) {
        return database.insertInto(
                                SENTENCE_TRANSLATION_DRAFT,
                                SENTENCE_TRANSLATION_DRAFT.SENTENCE_ID,
                                SENTENCE_TRANSLATION_DRAFT.CLIENT_ID,
                                SENTENCE_TRANSLATION_DRAFT.LANGUAGE,
                                SENTENCE_TRANSLATION_DRAFT.WORDS,
                                SENTENCE_TRANSLATION_DRAFT.VERSION,
                                SENTENCE_TRANSLATION_DRAFT.SAVED_AT,
                                SENTENCE_TRANSLATION_DRAFT.WRITTEN_BY)
                        .select(select(
                                        SENTENCE.ID,
                                        SENTENCE.CLIENT_ID,
                                        val(language),
                                        val(words.text()),
                                        val(words.version()),
                                        val(words.savedAt(), SENTENCE_TRANSLATION_DRAFT.SAVED_AT),
                                        val(officer.value()))
                                .from(SENTENCE)
                                .where(SENTENCE.ID.eq(sentence.value()))
                                .and(maySee(SENTENCE.REPORT_ID)))
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }
}
