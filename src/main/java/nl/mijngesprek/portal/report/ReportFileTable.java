package nl.mijngesprek.portal.report;

import static nl.mijngesprek.database.Tables.CLIENT;
import static nl.mijngesprek.database.Tables.CONVERSATION;
import static nl.mijngesprek.database.Tables.PASSAGE;
import static nl.mijngesprek.database.Tables.RECORDING;
import static nl.mijngesprek.database.Tables.REPORT;
import static nl.mijngesprek.database.Tables.SENTENCE;
import static nl.mijngesprek.database.Tables.SENTENCE_CHANGE;
import static nl.mijngesprek.database.Tables.SENT_REMARK;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.mijngesprek.portal.identity.Viewer;
import nl.mijngesprek.portal.recording.RecordingId;
import nl.mijngesprek.portal.recording.SoundKind;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.springframework.stereotype.Component;

/** Reads a whole report, for the client who takes it along or as the portal that delivers it to the case system. */
@Component
class ReportFileTable {

    private final DSLContext database;

    ReportFileTable(DSLContext database) {
        this.database = database;
    }

    /** Of the report that this is a version of; empty for one of somebody else. */
    Optional<ReportFile> find(ReportId report, Viewer viewer) {
        return find(report, REPORT.CLIENT_ID.eq(viewer.client().value()));
    }

    /** The same for the case system; its role sees what waits to be delivered and nothing else (V031). */
    Optional<ReportFile> findToDeliver(ReportId report) {
        return find(report, noCondition());
    }

    private Optional<ReportFile> find(ReportId report, Condition mine) {
        var any = REPORT.as("any_version");
        return database.select(
                        REPORT.ROOT_ID.convertFrom(ReportId::new),
                        REPORT.REFERENCE,
                        CLIENT.REFERENCE,
                        CONVERSATION.REFERENCE,
                        REPORT.CONTACT_KIND.convertFrom(ReportTable::contactKind),
                        REPORT.CONTACT_AT,
                        ReportTable.closedAt(),
                        versions(),
                        said(),
                        sounds())
                .from(REPORT)
                .join(CONVERSATION)
                .on(CONVERSATION.ID.eq(REPORT.CONVERSATION_ID))
                .join(CLIENT)
                .on(CLIENT.ID.eq(REPORT.CLIENT_ID))
                .where(REPORT.ID.eq(select(any.ROOT_ID).from(any).where(any.ID.eq(report.value()))))
                .and(mine)
                .fetchOptional(Records.mapping(ReportFile::new));
    }

    private static Field<List<ReportFile.FiledVersion>> versions() {
        var version = REPORT.as("one_version");
        return multiset(select(
                                version.ID.convertFrom(ReportId::new),
                                version.VERSION,
                                version.OFFICER_NAME,
                                version.PUBLISHED_AT,
                                sentences(version.ID),
                                changes(version.ID))
                        .from(version)
                        .where(version.ROOT_ID.eq(REPORT.ROOT_ID))
                        .orderBy(version.VERSION))
                .convertFrom(versions -> versions.map(Records.mapping(ReportFile.FiledVersion::new)));
    }

    private static Field<List<ReportFile.FiledSentence>> sentences(Field<UUID> version) {
        return multiset(select(
                                SENTENCE.PASSAGE_ID.convertFrom(PassageId::new),
                                SENTENCE.TOPIC.convertFrom(Optional::ofNullable),
                                SENTENCE.WORDING,
                                row(SENTENCE.AGREEMENT_BY, SENTENCE.AGREEMENT_ON)
                                        .mapping(ReportTable::agreement))
                        .from(SENTENCE)
                        .where(SENTENCE.REPORT_ID.eq(version))
                        .orderBy(SENTENCE.POSITION))
                .convertFrom(sentences -> sentences.map(Records.mapping(ReportFile.FiledSentence::new)));
    }

    private static Field<List<NewVersion.NewChange>> changes(Field<UUID> version) {
        return multiset(select(
                                SENTENCE_CHANGE.PASSAGE_ID.convertFrom(PassageId::new),
                                SENTENCE_CHANGE.KIND.convertFrom(
                                        code -> Change.Kind.ofCode(code).orElseThrow()),
                                SENTENCE_CHANGE.WHY,
                                SENTENCE_CHANGE.REMARK_ID.convertFrom(
                                        remark -> Optional.ofNullable(remark).map(RemarkId::new)))
                        .from(SENTENCE_CHANGE)
                        .where(SENTENCE_CHANGE.REPORT_ID.eq(version))
                        .orderBy(SENTENCE_CHANGE.PASSAGE_ID))
                .convertFrom(changes -> changes.map(Records.mapping(NewVersion.NewChange::new)));
    }

    private static Field<List<ReportFile.Said>> said() {
        return multiset(select(PASSAGE.ID.convertFrom(PassageId::new), PASSAGE.WHOLE, ExchangeTable.sent(PASSAGE.ID))
                        .from(PASSAGE)
                        .where(PASSAGE.ROOT_ID.eq(REPORT.ROOT_ID))
                        .and(exists(selectOne().from(SENT_REMARK).where(SENT_REMARK.PASSAGE_ID.eq(PASSAGE.ID))))
                        .orderBy(PASSAGE.ID))
                .convertFrom(said -> said.map(Records.mapping(ReportFile.Said::new)));
    }

    private static Field<Map<RecordingId, SoundKind>> sounds() {
        return multiset(select(
                                RECORDING.ID.convertFrom(RecordingId::new),
                                RECORDING.KIND.convertFrom(
                                        code -> SoundKind.ofCode(code).orElseThrow()))
                        .from(RECORDING)
                        .join(PASSAGE)
                        .on(PASSAGE.ID.eq(RECORDING.PASSAGE_ID))
                        .where(PASSAGE.ROOT_ID.eq(REPORT.ROOT_ID))
                        .and(RECORDING.DELETED_AT.isNull()))
                .convertFrom(sounds -> sounds.stream().collect(Records.intoMap()));
    }
}
