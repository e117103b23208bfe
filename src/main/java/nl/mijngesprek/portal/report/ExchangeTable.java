package nl.mijngesprek.portal.report;

import static nl.mijngesprek.database.Tables.OFFICER;
import static nl.mijngesprek.database.Tables.PASSAGE;
import static nl.mijngesprek.database.Tables.RECORDING;
import static nl.mijngesprek.database.Tables.REMARK;
import static nl.mijngesprek.database.Tables.REMARK_ANSWER;
import static nl.mijngesprek.database.Tables.REMARK_REACTION;
import static nl.mijngesprek.database.Tables.REMARK_WITHDRAWAL;
import static nl.mijngesprek.database.Tables.REPORT;
import static nl.mijngesprek.database.Tables.SENT_REMARK;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.recording.Recording;
import nl.mijngesprek.portal.report.RemarkTable.Purpose;
import nl.mijngesprek.portal.shared.Words;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Records;
import org.jooq.SelectField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/**
 * The columns of an exchange, within whatever is selected.
 *
 * @param writer the client whose unsent words are read along; empty for an officer, who never reads those
 * @param root the first version of the report it is about
 */
record ExchangeTable(Optional<ClientId> writer, Field<UUID> root) {

    SelectField<Exchange> at(Field<UUID> passage) {
        return row(
                        passage.convertFrom(PassageId::new),
                        draft(passage),
                        reaction(passage),
                        spoken(passage),
                        sent(passage))
                .mapping(Exchange::new);
    }

    /** Of the report as a whole. */
    Field<Exchange> ofWhole() {
        return multiset(select(at(PASSAGE.ID))
                        .from(PASSAGE)
                        .where(PASSAGE.ROOT_ID.eq(root))
                        .and(PASSAGE.WHOLE))
                .convertFrom(one -> one.getFirst().value1());
    }

    /** Whether anything was sent there, or is being written. */
    Condition isBegunAt(Field<UUID> passage) {
        var sent = exists(selectOne().from(SENT_REMARK).where(SENT_REMARK.PASSAGE_ID.eq(passage)));
        return writer.map(_ -> sent.or(exists(selectOne()
                        .from(REMARK)
                        .where(REMARK.PASSAGE_ID.eq(passage))
                        .and(REMARK.PURPOSE.ne(Purpose.AGREEMENT.code))
                        .and(REMARK.VERDICT.isNotNull().or(REMARK.WORDS.likeRegex("[^[:space:]]"))))))
                .orElse(sent);
    }

    private Field<Optional<Remark>> draft(Field<UUID> passage) {
        return written(passage, "remark").convertFrom(drafts -> drafts.stream()
                .findFirst()
                .flatMap(draft -> RemarkTable.remark(draft.value1(), draft.value2(), draft.value3(), draft.value4())));
    }

    private Field<Words> reaction(Field<UUID> passage) {
        return written(passage, "reaction").convertFrom(drafts -> drafts.stream()
                .findFirst()
                .map(draft -> new Words(draft.value2(), draft.value3(), draft.value4()))
                .orElse(Words.NONE));
    }

    private Field<org.jooq.Result<org.jooq.Record4<String, String, Integer, Instant>>> written(
            Field<UUID> passage, String purpose) {
        // An officer may not even name the table.
        return writer.isEmpty()
                ? multiset(select(
                                val((String) null, SQLDataType.CLOB),
                                val("", SQLDataType.CLOB),
                                val(0),
                                val((Instant) null, SQLDataType.INSTANT))
                        .where(DSL.falseCondition()))
                : multiset(select(REMARK.VERDICT, REMARK.WORDS, REMARK.VERSION, REMARK.SAVED_AT)
                        .from(REMARK)
                        .where(REMARK.PASSAGE_ID.eq(passage))
                        .and(REMARK.PURPOSE.eq(purpose))
                        .and(REMARK.CLIENT_ID.eq(writer.get().value())));
    }

    private Field<Optional<Recording>> spoken(Field<UUID> passage) {
        return multiset(select(recording())
                        .from(RECORDING)
                        .where(RECORDING.PASSAGE_ID.eq(passage))
                        .and(RECORDING.DELETED_AT.isNull())
                        .and(writer.map(client -> RECORDING.CLIENT_ID.eq(client.value()))
                                .orElse(noCondition())))
                .convertFrom(one -> one.stream().findFirst().flatMap(found -> found.value1()));
    }

    private static SelectField<Optional<Recording>> recording() {
        return row(RECORDING.ID, RECORDING.MILLISECONDS, RECORDING.CREATED_AT, RECORDING.SENT_AT)
                .mapping(Recording::of);
    }

    /** What was sent there, for whoever may see it. */
    static Field<List<SentRemark>> sent(Field<UUID> passage) {
        var seen = REPORT.as("seen");
        return multiset(select(
                                SENT_REMARK.ID.convertFrom(RemarkId::new),
                                SENT_REMARK.NUMBER,
                                field(select(seen.VERSION).from(seen).where(seen.ID.eq(SENT_REMARK.REPORT_ID))),
                                SENT_REMARK.VERDICT.convertFrom(
                                        code -> Optional.ofNullable(code).flatMap(Verdict::ofCode)),
                                SENT_REMARK.WORDS,
                                recording(),
                                officerName(SENT_REMARK.TAKEN_DOWN_BY),
                                SENT_REMARK.SENT_AT,
                                REMARK_WITHDRAWAL.WITHDRAWN_AT.convertFrom(Optional::ofNullable),
                                answer())
                        .from(SENT_REMARK)
                        .leftJoin(RECORDING)
                        .on(RECORDING.ID.eq(SENT_REMARK.RECORDING_ID))
                        .and(RECORDING.DELETED_AT.isNull())
                        .leftJoin(REMARK_WITHDRAWAL)
                        .on(REMARK_WITHDRAWAL.REMARK_ID.eq(SENT_REMARK.ID))
                        .leftJoin(REMARK_ANSWER)
                        .on(REMARK_ANSWER.REMARK_ID.eq(SENT_REMARK.ID))
                        .leftJoin(REMARK_REACTION)
                        .on(REMARK_REACTION.REMARK_ID.eq(SENT_REMARK.ID))
                        .where(SENT_REMARK.PASSAGE_ID.eq(passage))
                        .orderBy(SENT_REMARK.NUMBER))
                .convertFrom(sent -> sent.map(Records.mapping(SentRemark::new)));
    }

    private static Field<Optional<String>> officerName(Field<UUID> officer) {
        return field(select(OFFICER.NAME).from(OFFICER).where(OFFICER.ID.eq(officer)))
                .convertFrom(Optional::ofNullable);
    }

    private static SelectField<Optional<RemarkAnswer>> answer() {
        var adopting = REPORT.as("adopting");
        return row(
                        row(REMARK_ANSWER.KIND, REMARK_ANSWER.WORDS, REMARK_ANSWER.ANSWERED_AT),
                        officerName(REMARK_ANSWER.OFFICER_ID),
                        field(select(adopting.VERSION).from(adopting).where(adopting.ID.eq(REMARK_ANSWER.REPORT_ID)))
                                .convertFrom(Optional::ofNullable),
                        row(REMARK_REACTION.WORDS, REMARK_REACTION.REACTED_AT).mapping(ExchangeTable::reaction))
                .mapping(ExchangeTable::answer);
    }

    private static Optional<RemarkAnswer.Reaction> reaction(@Nullable String words, @Nullable Instant at) {
        return words == null || at == null ? Optional.empty() : Optional.of(new RemarkAnswer.Reaction(words, at));
    }

    private static Optional<RemarkAnswer> answer(
            org.jooq.Record3<String, String, Instant> said,
            Optional<String> officer,
            Optional<Integer> adoptedIn,
            Optional<RemarkAnswer.Reaction> reaction) {
        return Optional.ofNullable(said.value1())
                .map(kind -> new RemarkAnswer(
                        RemarkAnswer.Kind.ofCode(kind).orElseThrow(),
                        said.value2(),
                        officer.orElseThrow(),
                        said.value3(),
                        adoptedIn,
                        reaction));
    }
}
