package nl.mijngesprek.portal.report;

import static nl.mijngesprek.database.Tables.REPORT;
import static nl.mijngesprek.database.Tables.SENTENCE;
import static nl.mijngesprek.database.Tables.SENTENCE_CHANGE;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Records;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;

/** The sentences of a version of a report, as columns of a select of that version. */
final class VersionSentenceTable {

    private VersionSentenceTable() {}

    /** The sentences of this version, in their order. */
    static Field<List<Sentence>> sentences(ExchangeTable exchanges) {
        return multiset(select(
                                SENTENCE.ID.convertFrom(SentenceId::new),
                                SENTENCE.POSITION.convertFrom(Short::intValue),
                                SENTENCE.TOPIC.convertFrom(Optional::ofNullable),
                                SENTENCE.WORDING,
                                row(SENTENCE.AGREEMENT_BY, SENTENCE.AGREEMENT_ON)
                                        .mapping(ReportTable::agreement),
                                exchanges.at(SENTENCE.PASSAGE_ID),
                                change(SENTENCE.PASSAGE_ID))
                        .from(SENTENCE)
                        .leftJoin(SENTENCE_CHANGE)
                        .on(SENTENCE_CHANGE.REPORT_ID.eq(SENTENCE.REPORT_ID))
                        .and(SENTENCE_CHANGE.PASSAGE_ID.eq(SENTENCE.PASSAGE_ID))
                        .where(SENTENCE.REPORT_ID.eq(REPORT.ID))
                        .orderBy(SENTENCE.POSITION))
                .convertFrom(sentences -> sentences.map(Records.mapping(Sentence::new)));
    }

    /** Those of earlier versions that it has no more, where something was said of them or it tells why. */
    static Field<List<GoneSentence>> gone(ExchangeTable exchanges) {
        var earlier = REPORT.as("earlier");
        var still = SENTENCE.as("still");
        var later = SENTENCE.as("later_sentence");
        var between = REPORT.as("between_versions");
        return multiset(select(
                                earlier.VERSION,
                                SENTENCE.WORDING,
                                exchanges.at(SENTENCE.PASSAGE_ID),
                                change(SENTENCE.PASSAGE_ID))
                        .from(SENTENCE)
                        .join(earlier)
                        .on(earlier.ID.eq(SENTENCE.REPORT_ID))
                        .leftJoin(SENTENCE_CHANGE)
                        .on(SENTENCE_CHANGE.REPORT_ID.eq(REPORT.ID))
                        .and(SENTENCE_CHANGE.PASSAGE_ID.eq(SENTENCE.PASSAGE_ID))
                        .where(earlier.ROOT_ID.eq(REPORT.ROOT_ID))
                        .and(earlier.VERSION.lt(REPORT.VERSION))
                        .and(notExists(selectOne()
                                .from(still)
                                .where(still.REPORT_ID.eq(REPORT.ID))
                                .and(still.PASSAGE_ID.eq(SENTENCE.PASSAGE_ID))))
                        .and(notExists(selectOne()
                                .from(later)
                                .join(between)
                                .on(between.ID.eq(later.REPORT_ID))
                                .where(later.PASSAGE_ID.eq(SENTENCE.PASSAGE_ID))
                                .and(between.VERSION.gt(earlier.VERSION))
                                .and(between.VERSION.lt(REPORT.VERSION))))
                        .and(SENTENCE_CHANGE.PASSAGE_ID.isNotNull().or(exchanges.isBegunAt(SENTENCE.PASSAGE_ID)))
                        .orderBy(earlier.VERSION, SENTENCE.POSITION))
                .convertFrom(sentences -> sentences.map(Records.mapping(GoneSentence::new)));
    }

    private static SelectField<Optional<Change>> change(Field<UUID> passage) {
        var previous = REPORT.as("previous");
        var before = SENTENCE.as("before");
        return row(
                        SENTENCE_CHANGE.KIND,
                        SENTENCE_CHANGE.WHY,
                        field(select(before.WORDING)
                                .from(before)
                                .join(previous)
                                .on(previous.ID.eq(before.REPORT_ID))
                                .where(before.PASSAGE_ID.eq(passage))
                                .and(previous.VERSION.eq(REPORT.VERSION.minus(1)))),
                        SENTENCE_CHANGE.REMARK_ID)
                .mapping(VersionSentenceTable::change);
    }

    private static Optional<Change> change(
            @Nullable String kind, @Nullable String why, @Nullable String before, @Nullable UUID remark) {
        return kind == null || why == null
                ? Optional.empty()
                : Optional.of(new Change(
                        Change.Kind.ofCode(kind).orElseThrow(),
                        why,
                        Optional.ofNullable(before),
                        Optional.ofNullable(remark).map(RemarkId::new)));
    }
}
