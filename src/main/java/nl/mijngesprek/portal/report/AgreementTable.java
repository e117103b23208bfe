package nl.mijngesprek.portal.report;

import static nl.mijngesprek.database.Tables.AGREEMENT_WORD;
import static nl.mijngesprek.database.Tables.CLIENT;
import static nl.mijngesprek.database.Tables.CONVERSATION;
import static nl.mijngesprek.database.Tables.OFFICER;
import static nl.mijngesprek.database.Tables.REMARK;
import static nl.mijngesprek.database.Tables.REPORT;
import static nl.mijngesprek.database.Tables.SENTENCE;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.identity.OfficerId;
import nl.mijngesprek.portal.identity.Viewer;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.report.AgreementWord.Kind;
import nl.mijngesprek.portal.report.RemarkTable.Purpose;
import nl.mijngesprek.portal.shared.Words;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.jooq.SelectField;
import org.springframework.stereotype.Component;

/** What was agreed in reports, and what is said of it: rows are only ever added (V028, V033). */
@Component
class AgreementTable {

    private final DSLContext database;

    AgreementTable(DSLContext database) {
        this.database = database;
    }

    /** Whether this client has any agreement, within whatever is selected. */
    static Field<Boolean> isThere(Viewer viewer) {
        return field(exists(selectOne()
                .from(SENTENCE)
                .join(REPORT)
                .on(REPORT.ID.eq(SENTENCE.REPORT_ID))
                .where(SENTENCE.CLIENT_ID.eq(viewer.client().value()))
                .and(SENTENCE.AGREEMENT_BY.isNotNull())
                .and(ReportTable.isNewest())));
    }

    /** First by its day. */
    List<AgreedSentence> all(Viewer viewer) {
        return from(database.select(agreed()))
                .where(isAgreed())
                .and(REPORT.CLIENT_ID.eq(viewer.client().value()))
                .orderBy(SENTENCE.AGREEMENT_ON, SENTENCE.POSITION, SENTENCE.PASSAGE_ID)
                .fetch(Records.mapping(agreed -> agreed));
    }

    Optional<MyAgreement> find(PassageId passage, Viewer viewer) {
        return from(database.select(agreed(), draft(viewer)))
                .where(isAgreed())
                .and(REPORT.CLIENT_ID.eq(viewer.client().value()))
                .and(SENTENCE.PASSAGE_ID.eq(passage.value()))
                .fetchOptional(Records.mapping(MyAgreement::new));
    }

    Optional<AgreedSentence> find(PassageId passage, OfficerId officer) {
        return from(database.select(agreed()))
                .where(isAgreed())
                .and(CONVERSATION.OFFICER_ID.eq(officer.value()))
                .and(SENTENCE.PASSAGE_ID.eq(passage.value()))
                .fetchOptional(Records.mapping(agreed -> agreed));
    }

    /** First what waits for an answer, then what is overdue, then by day; what is done comes last. */
    AgreementPage page(OfficerId officer, LocalDate today, int page) {
        var mine = isAgreed().and(CONVERSATION.OFFICER_ID.eq(officer.value()));
        var isDone = last(List.of(Kind.DONE, Kind.NOT_DONE)).eq(Kind.DONE.code());
        var waits = last(List.of(Kind.QUESTION, Kind.OTHERWISE, Kind.ANSWER))
                .in(Kind.QUESTION.code(), Kind.OTHERWISE.code());
        var agreements = from(database.select(agreed()))
                .where(mine)
                .orderBy(
                        when(waits, 0)
                                .when(isDone, 3)
                                .when(SENTENCE.AGREEMENT_ON.lt(today), 1)
                                .otherwise(2),
                        SENTENCE.AGREEMENT_ON,
                        CLIENT.NAME,
                        SENTENCE.POSITION,
                        SENTENCE.PASSAGE_ID)
                .limit(AgreementPage.SIZE)
                .offset((Math.max(1, page) - 1) * AgreementPage.SIZE)
                .fetch(Records.mapping(agreed -> agreed));
        return new AgreementPage(
                agreements, database.fetchCount(from(database.selectOne()).where(mine)));
    }

    void add(AgreedSentence agreed, Kind kind, String words) {
        database.insertInto(AGREEMENT_WORD)
                .set(AGREEMENT_WORD.ID, UUID.randomUUID())
                .set(AGREEMENT_WORD.PASSAGE_ID, agreed.passage().value())
                .set(AGREEMENT_WORD.CLIENT_ID, agreed.client().value())
                .set(AGREEMENT_WORD.KIND, kind.code())
                .set(AGREEMENT_WORD.WORDS, words)
                .execute();
    }

    void add(AgreedSentence agreed, Kind kind, String words, OfficerId officer) {
        database.insertInto(AGREEMENT_WORD)
                .set(AGREEMENT_WORD.ID, UUID.randomUUID())
                .set(AGREEMENT_WORD.PASSAGE_ID, agreed.passage().value())
                .set(AGREEMENT_WORD.CLIENT_ID, agreed.client().value())
                .set(AGREEMENT_WORD.OFFICER_ID, officer.value())
                .set(AGREEMENT_WORD.KIND, kind.code())
                .set(AGREEMENT_WORD.WORDS, words)
                .execute();
    }

    private static <R extends org.jooq.Record> org.jooq.SelectOnConditionStep<R> from(
            org.jooq.SelectSelectStep<R> selected) {
        return selected.from(SENTENCE)
                .join(REPORT)
                .on(REPORT.ID.eq(SENTENCE.REPORT_ID))
                .join(CONVERSATION)
                .on(CONVERSATION.ID.eq(REPORT.CONVERSATION_ID))
                .join(CLIENT)
                .on(CLIENT.ID.eq(REPORT.CLIENT_ID));
    }

    private static Condition isAgreed() {
        return SENTENCE.AGREEMENT_BY.isNotNull().and(ReportTable.isNewest());
    }

    /** What was said last of these kinds. */
    private static Field<String> last(List<Kind> kinds) {
        return field(select(AGREEMENT_WORD.KIND)
                .from(AGREEMENT_WORD)
                .where(AGREEMENT_WORD.PASSAGE_ID.eq(SENTENCE.PASSAGE_ID))
                .and(AGREEMENT_WORD.KIND.in(kinds.stream().map(Kind::code).toList()))
                .orderBy(AGREEMENT_WORD.SAID_AT.desc())
                .limit(1));
    }

    private static SelectField<AgreedSentence> agreed() {
        return row(
                        SENTENCE.PASSAGE_ID.convertFrom(PassageId::new),
                        REPORT.ID.convertFrom(ReportId::new),
                        SENTENCE.POSITION.convertFrom(Short::intValue),
                        SENTENCE.WORDING,
                        row(SENTENCE.AGREEMENT_BY, SENTENCE.AGREEMENT_ON)
                                .mapping((by, on) ->
                                        new Agreement(Agreement.By.ofCode(by).orElseThrow(), on)),
                        REPORT.CLIENT_ID.convertFrom(ClientId::new),
                        CLIENT.NAME,
                        REPORT.CONVERSATION_ID.convertFrom(ConversationId::new),
                        REPORT.CONTACT_AT,
                        REPORT.OFFICER_NAME,
                        words())
                .mapping(AgreedSentence::new);
    }

    private static Field<List<AgreementWord>> words() {
        return multiset(select(
                                AGREEMENT_WORD.KIND.convertFrom(
                                        code -> Kind.ofCode(code).orElseThrow()),
                                AGREEMENT_WORD.WORDS,
                                OFFICER.NAME.convertFrom(Optional::ofNullable),
                                AGREEMENT_WORD.SAID_AT)
                        .from(AGREEMENT_WORD)
                        .leftJoin(OFFICER)
                        .on(OFFICER.ID.eq(AGREEMENT_WORD.OFFICER_ID))
                        .where(AGREEMENT_WORD.PASSAGE_ID.eq(SENTENCE.PASSAGE_ID))
                        .orderBy(AGREEMENT_WORD.SAID_AT))
                .convertFrom(words -> words.map(Records.mapping(AgreementWord::new)));
    }

    private static Field<Words> draft(Viewer viewer) {
        return multiset(select(REMARK.WORDS, REMARK.VERSION, REMARK.SAVED_AT)
                        .from(REMARK)
                        .where(REMARK.PASSAGE_ID.eq(SENTENCE.PASSAGE_ID))
                        .and(REMARK.PURPOSE.eq(Purpose.AGREEMENT.code))
                        .and(REMARK.CLIENT_ID.eq(viewer.client().value())))
                .convertFrom(drafts -> drafts.map(Records.mapping(Words::new)).stream()
                        .findFirst()
                        .orElse(Words.NONE));
    }
}
