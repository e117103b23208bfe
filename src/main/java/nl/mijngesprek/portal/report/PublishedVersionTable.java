package nl.mijngesprek.portal.report;

import static nl.mijngesprek.database.Tables.CONVERSATION;
import static nl.mijngesprek.database.Tables.PASSAGE;
import static nl.mijngesprek.database.Tables.REPORT;
import static nl.mijngesprek.database.Tables.SENTENCE;
import static nl.mijngesprek.database.Tables.SENTENCE_CHANGE;

import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.mijngesprek.portal.invitation.ConversationId;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Component;

/** Publishes versions of reports; what is published never changes (V006). */
@Component
class PublishedVersionTable {

    private final DSLContext database;

    PublishedVersionTable(DSLContext database) {
        this.database = database;
    }

    /** A version that was published, as it is known again. */
    record Known(ReportId id, ReportId root, String contentHash) {}

    Optional<Known> find(String reference, int version) {
        return database.select(
                        REPORT.ID.convertFrom(ReportId::new),
                        REPORT.ROOT_ID.convertFrom(ReportId::new),
                        REPORT.CONTENT_HASH.convertFrom(HexFormat.of()::formatHex))
                .from(REPORT)
                .where(REPORT.REFERENCE.eq(reference))
                .and(REPORT.VERSION.eq(version))
                .fetchOptional(Records.mapping(Known::new));
    }

    /** The version before this one, whose passages it may continue. */
    Optional<Known> before(String reference, int version) {
        return database.select(
                        REPORT.ID.convertFrom(ReportId::new),
                        REPORT.ROOT_ID.convertFrom(ReportId::new),
                        REPORT.CONTENT_HASH.convertFrom(HexFormat.of()::formatHex))
                .from(REPORT)
                .where(REPORT.REFERENCE.eq(reference))
                .and(REPORT.VERSION.lt(version))
                .orderBy(REPORT.VERSION.desc())
                .limit(1)
                .fetchOptional(Records.mapping(Known::new));
    }

    /** The passages of a version by their wording; of the same words said twice the first. */
    Map<String, PassageId> passages(ReportId report) {
        var passages = new HashMap<String, PassageId>();
        database.select(SENTENCE.WORDING, SENTENCE.PASSAGE_ID.convertFrom(PassageId::new))
                .from(SENTENCE)
                .where(SENTENCE.REPORT_ID.eq(report.value()))
                .orderBy(SENTENCE.POSITION)
                .forEach(sentence -> passages.putIfAbsent(sentence.value1(), sentence.value2()));
        return passages;
    }

    Instant startOf(ConversationId conversation) {
        return database.select(CONVERSATION.STARTS_AT)
                .from(CONVERSATION)
                .where(CONVERSATION.ID.eq(conversation.value()))
                .fetchSingle(Records.mapping(startsAt -> startsAt));
    }

    /** Publishes it; empty, and nothing published, when this version is there already. */
    Optional<ReportId> publish(NewVersion version) {
        var id = new ReportId(UUID.randomUUID());
        var root = version.root().orElse(id);
        var isNew = database.insertInto(REPORT)
                        .set(REPORT.ID, id.value())
                        .set(REPORT.ROOT_ID, root.value())
                        .set(REPORT.REFERENCE, version.reference())
                        .set(REPORT.VERSION, version.version())
                        .set(REPORT.CLIENT_ID, version.client().value())
                        .set(REPORT.CONVERSATION_ID, version.conversation().value())
                        .set(REPORT.CONTACT_KIND, version.contact().code())
                        .set(REPORT.CONTACT_AT, version.contactAt())
                        .set(REPORT.OFFICER_NAME, version.officerName())
                        .set(
                                REPORT.OFFICER_ID,
                                version.officer()
                                        .map(officer -> officer.value())
                                        .orElse(null))
                        .set(REPORT.PUBLISHED_AT, version.publishedAt())
                        .set(REPORT.CONTENT_HASH, HexFormat.of().parseHex(version.contentHash()))
                        .onConflict(REPORT.REFERENCE, REPORT.VERSION)
                        .doNothing()
                        .execute()
                == 1;
        if (!isNew) {
            return Optional.empty();
        }
        if (version.root().isEmpty()) {
            store(new PassageId(UUID.randomUUID()), root, version, true);
        }
        var position = (short) 0;
        for (var sentence : version.sentences()) {
            position++;
            if (sentence.isNew()) {
                store(sentence.passage(), root, version, false);
            }
            store(id, version, sentence, position);
        }
        version.changes().forEach(change -> store(id, version, change));
        return Optional.of(id);
    }

    private void store(PassageId passage, ReportId root, NewVersion version, boolean whole) {
        database.insertInto(PASSAGE)
                .set(PASSAGE.ID, passage.value())
                .set(PASSAGE.ROOT_ID, root.value())
                .set(PASSAGE.CLIENT_ID, version.client().value())
                .set(PASSAGE.WHOLE, whole)
                .execute();
    }

    private void store(ReportId report, NewVersion version, NewVersion.NewSentence sentence, short position) {
        database.insertInto(SENTENCE)
                .set(SENTENCE.ID, UUID.randomUUID())
                .set(SENTENCE.REPORT_ID, report.value())
                .set(SENTENCE.CLIENT_ID, version.client().value())
                .set(SENTENCE.PASSAGE_ID, sentence.passage().value())
                .set(SENTENCE.POSITION, position)
                .set(SENTENCE.TOPIC, sentence.topic().orElse(null))
                .set(SENTENCE.WORDING, sentence.wording())
                .set(
                        SENTENCE.AGREEMENT_BY,
                        sentence.agreement().map(agreed -> agreed.by().code()).orElse(null))
                .set(
                        SENTENCE.AGREEMENT_ON,
                        sentence.agreement().map(Agreement::on).orElse(null))
                .execute();
    }

    private void store(ReportId report, NewVersion version, NewVersion.NewChange change) {
        database.insertInto(SENTENCE_CHANGE)
                .set(SENTENCE_CHANGE.REPORT_ID, report.value())
                .set(SENTENCE_CHANGE.PASSAGE_ID, change.passage().value())
                .set(SENTENCE_CHANGE.CLIENT_ID, version.client().value())
                .set(SENTENCE_CHANGE.KIND, change.kind().code())
                .set(SENTENCE_CHANGE.WHY, change.why())
                .set(
                        SENTENCE_CHANGE.REMARK_ID,
                        change.remark().map(RemarkId::value).orElse(null))
                .execute();
    }
}
