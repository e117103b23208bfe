package nl.mijngesprek.portal.authoring;

import static nl.mijngesprek.database.Tables.OFFICER;
import static nl.mijngesprek.database.Tables.QUESTIONNAIRE_DRAFT;
import static nl.mijngesprek.database.Tables.QUESTIONNAIRE_DRAFT_TEXT;
import static nl.mijngesprek.database.Tables.QUESTIONNAIRE_DRAFT_WRITER;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.mijngesprek.portal.authoring.Draft.By;
import nl.mijngesprek.portal.authoring.Draft.Remark;
import nl.mijngesprek.portal.identity.OfficerId;
import nl.mijngesprek.portal.invitation.Aim;
import nl.mijngesprek.portal.shared.Words;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Records;
import org.jooq.Row3;
import org.jooq.SelectField;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Drafts, which only editors find: the database holds that (V023). */
@Component
class DraftTable {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final DSLContext database;

    DraftTable(DSLContext database) {
        this.database = database;
    }

    boolean isEditor(OfficerId officer) {
        return database.fetchExists(select(OFFICER.ID)
                .from(OFFICER)
                .where(OFFICER.ID.eq(officer.value()))
                .and(OFFICER.EDITS_QUESTIONS)
                .and(OFFICER.LEFT_ON.isNull()));
    }

    /** Neither published nor discarded; the one that changed last comes first. */
    List<Draft> open() {
        return drafts(noCondition());
    }

    Optional<Draft> find(DraftId draft) {
        return drafts(QUESTIONNAIRE_DRAFT.ID.eq(draft.value())).stream().findFirst();
    }

    /** The same, and nobody else changes it until this transaction ends. */
    Optional<Draft> lock(DraftId draft) {
        return database.select(QUESTIONNAIRE_DRAFT.ID)
                .from(QUESTIONNAIRE_DRAFT)
                .where(QUESTIONNAIRE_DRAFT.ID.eq(draft.value()))
                .and(QUESTIONNAIRE_DRAFT.CLOSED_AT.isNull())
                .forUpdate()
                .fetchOptional()
                .flatMap(_ -> find(draft));
    }

    Optional<DraftId> openOf(String reference) {
        return database.select(QUESTIONNAIRE_DRAFT.ID.convertFrom(DraftId::new))
                .from(QUESTIONNAIRE_DRAFT)
                .where(QUESTIONNAIRE_DRAFT.REFERENCE.eq(reference))
                .and(QUESTIONNAIRE_DRAFT.CLOSED_AT.isNull())
                .fetchOptional(Records.mapping(id -> id));
    }

    private List<Draft> drafts(Condition which) {
        return database.select(
                        QUESTIONNAIRE_DRAFT.ID.convertFrom(DraftId::new),
                        QUESTIONNAIRE_DRAFT.REFERENCE,
                        QUESTIONNAIRE_DRAFT.AIM.convertFrom(
                                code -> Aim.ofCode(code).orElseThrow()),
                        QUESTIONNAIRE_DRAFT.SHAPE.convertFrom(json -> MAPPER.readValue(json.data(), DraftShape.class)),
                        texts(),
                        by(QUESTIONNAIRE_DRAFT.BEGUN_BY, QUESTIONNAIRE_DRAFT.BEGUN_AT)
                                .mapping(DraftTable::did),
                        by(QUESTIONNAIRE_DRAFT.CHANGED_BY, QUESTIONNAIRE_DRAFT.CHANGED_AT)
                                .mapping(DraftTable::did),
                        by(QUESTIONNAIRE_DRAFT.SUBMITTED_BY, QUESTIONNAIRE_DRAFT.SUBMITTED_AT)
                                .mapping(DraftTable::mayHaveDone),
                        remark(),
                        writers())
                .from(QUESTIONNAIRE_DRAFT)
                .where(QUESTIONNAIRE_DRAFT.CLOSED_AT.isNull())
                .and(which)
                .orderBy(QUESTIONNAIRE_DRAFT.CHANGED_AT.desc(), QUESTIONNAIRE_DRAFT.ID)
                .fetch(Records.mapping(Draft::new));
    }

    private static Field<DraftTexts> texts() {
        return multiset(select(
                                row(
                                                QUESTIONNAIRE_DRAFT_TEXT.ITEM,
                                                QUESTIONNAIRE_DRAFT_TEXT.PART.convertFrom(TextKey.Part::ofCode),
                                                QUESTIONNAIRE_DRAFT_TEXT.LANGUAGE)
                                        .mapping(TextKey::new),
                                words())
                        .from(QUESTIONNAIRE_DRAFT_TEXT)
                        .where(QUESTIONNAIRE_DRAFT_TEXT.DRAFT_ID.eq(QUESTIONNAIRE_DRAFT.ID)))
                .convertFrom(texts -> new DraftTexts(texts.intoMap(one -> one.value1(), one -> one.value2())));
    }

    private static SelectField<Words> words() {
        return row(QUESTIONNAIRE_DRAFT_TEXT.WORDS, QUESTIONNAIRE_DRAFT_TEXT.VERSION, QUESTIONNAIRE_DRAFT_TEXT.SAVED_AT)
                .mapping(Words::new);
    }

    private static Row3<UUID, String, Instant> by(TableField<?, UUID> officer, TableField<?, Instant> at) {
        return row(officer, field(select(OFFICER.NAME).from(OFFICER).where(OFFICER.ID.eq(officer))), at);
    }

    private static By did(UUID officer, String name, Instant at) {
        return new By(new OfficerId(officer), name, at);
    }

    private static Optional<By> mayHaveDone(@Nullable UUID officer, @Nullable String name, @Nullable Instant at) {
        return officer == null || name == null || at == null ? Optional.empty() : Optional.of(did(officer, name, at));
    }

    private static SelectField<Optional<Remark>> remark() {
        return row(
                        QUESTIONNAIRE_DRAFT.REMARK,
                        QUESTIONNAIRE_DRAFT.REMARK_BY,
                        field(select(OFFICER.NAME).from(OFFICER).where(OFFICER.ID.eq(QUESTIONNAIRE_DRAFT.REMARK_BY))),
                        QUESTIONNAIRE_DRAFT.REMARK_AT)
                .mapping((words, officer, name, at) ->
                        mayHaveDone(officer, name, at).map(by -> new Remark(by, words)));
    }

    private static Field<Set<OfficerId>> writers() {
        return multiset(select(QUESTIONNAIRE_DRAFT_WRITER.OFFICER_ID.convertFrom(OfficerId::new))
                        .from(QUESTIONNAIRE_DRAFT_WRITER)
                        .where(QUESTIONNAIRE_DRAFT_WRITER.DRAFT_ID.eq(QUESTIONNAIRE_DRAFT.ID)))
                .convertFrom(writers -> Set.copyOf(writers.map(Records.mapping(officer -> officer))));
    }

    /** False when there is an open draft of this list already. */
    boolean insert(DraftId draft, String reference, Aim aim, DraftShape shape, OfficerId officer, Instant now) {
        return database.insertInto(QUESTIONNAIRE_DRAFT)
                        .set(QUESTIONNAIRE_DRAFT.ID, draft.value())
                        .set(QUESTIONNAIRE_DRAFT.REFERENCE, reference)
                        .set(QUESTIONNAIRE_DRAFT.AIM, aim.code())
                        .set(QUESTIONNAIRE_DRAFT.SHAPE, json(shape))
                        .set(QUESTIONNAIRE_DRAFT.BEGUN_BY, officer.value())
                        .set(QUESTIONNAIRE_DRAFT.BEGUN_AT, now)
                        .set(QUESTIONNAIRE_DRAFT.CHANGED_BY, officer.value())
                        .set(QUESTIONNAIRE_DRAFT.CHANGED_AT, now)
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    void insertTexts(DraftId draft, Map<TextKey, String> words, Instant now) {
        words.forEach((key, text) -> text(draft, key).store(new Words(text, 1, now)));
    }

    DraftTextTable text(DraftId draft, TextKey key) {
        return new DraftTextTable(database, draft, key);
    }

    /** Notes who changes it; false when it is submitted or closed. First of all that a change does, so that two wait for each other. */
    boolean touch(DraftId draft, OfficerId officer, Instant now) {
        return database.update(QUESTIONNAIRE_DRAFT)
                        .set(QUESTIONNAIRE_DRAFT.CHANGED_BY, officer.value())
                        .set(QUESTIONNAIRE_DRAFT.CHANGED_AT, now)
                        .where(QUESTIONNAIRE_DRAFT.ID.eq(draft.value()))
                        .and(QUESTIONNAIRE_DRAFT.SUBMITTED_AT.isNull())
                        .and(QUESTIONNAIRE_DRAFT.CLOSED_AT.isNull())
                        .execute()
                == 1;
    }

    void storeShape(DraftId draft, Aim aim, DraftShape shape) {
        database.update(QUESTIONNAIRE_DRAFT)
                .set(QUESTIONNAIRE_DRAFT.AIM, aim.code())
                .set(QUESTIONNAIRE_DRAFT.SHAPE, json(shape))
                .where(QUESTIONNAIRE_DRAFT.ID.eq(draft.value()))
                .execute();
    }

    void storeSubmission(DraftId draft, OfficerId officer, Instant now) {
        database.update(QUESTIONNAIRE_DRAFT)
                .set(QUESTIONNAIRE_DRAFT.SUBMITTED_BY, officer.value())
                .set(QUESTIONNAIRE_DRAFT.SUBMITTED_AT, now)
                .where(QUESTIONNAIRE_DRAFT.ID.eq(draft.value()))
                .execute();
    }

    /** It is written again, with what the second editor said about it if they gave it back. */
    void storeReturn(DraftId draft) {
        database.update(QUESTIONNAIRE_DRAFT)
                .setNull(QUESTIONNAIRE_DRAFT.SUBMITTED_BY)
                .setNull(QUESTIONNAIRE_DRAFT.SUBMITTED_AT)
                .where(QUESTIONNAIRE_DRAFT.ID.eq(draft.value()))
                .execute();
    }

    void storeRemark(DraftId draft, String remark, OfficerId officer, Instant now) {
        database.update(QUESTIONNAIRE_DRAFT)
                .set(QUESTIONNAIRE_DRAFT.REMARK, remark)
                .set(QUESTIONNAIRE_DRAFT.REMARK_BY, officer.value())
                .set(QUESTIONNAIRE_DRAFT.REMARK_AT, now)
                .where(QUESTIONNAIRE_DRAFT.ID.eq(draft.value()))
                .execute();
    }

    void close(DraftId draft, Instant now) {
        database.update(QUESTIONNAIRE_DRAFT)
                .set(QUESTIONNAIRE_DRAFT.CLOSED_AT, now)
                .where(QUESTIONNAIRE_DRAFT.ID.eq(draft.value()))
                .execute();
    }

    private static JSONB json(DraftShape shape) {
        return JSONB.valueOf(MAPPER.writeValueAsString(shape));
    }
}
