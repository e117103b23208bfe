package nl.mijngesprek.portal.report;

import static nl.mijngesprek.database.Tables.CONVERSATION;
import static nl.mijngesprek.database.Tables.REMARK;
import static nl.mijngesprek.database.Tables.REPORT;
import static nl.mijngesprek.database.Tables.SENTENCE;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.mijngesprek.portal.identity.Viewer;
import nl.mijngesprek.portal.invitation.ConversationId;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Component;

@Component
class ReportTable {

    private final DSLContext database;

    ReportTable(DSLContext database) {
        this.database = database;
    }

    List<ReportLine> all(Viewer viewer) {
        var client = viewer.client().value();
        var newer = REPORT.as("newer");
        return database.select(
                        REPORT.ID.convertFrom(ReportId::new),
                        CONVERSATION.STARTS_AT,
                        REPORT.OFFICER_NAME,
                        field(select(count())
                                .from(SENTENCE)
                                .where(SENTENCE.REPORT_ID.eq(REPORT.ID))
                                .and(SENTENCE.CLIENT_ID.eq(client))),
                        field(select(count())
                                .from(SENTENCE)
                                .join(REMARK)
                                .on(REMARK.SENTENCE_ID.eq(SENTENCE.ID))
                                .where(SENTENCE.REPORT_ID.eq(REPORT.ID))
                                .and(REMARK.CLIENT_ID.eq(client))
                                // As Remark.isEmpty says it: white space alone says nothing.
                                .and(REMARK.VERDICT.isNotNull().or(REMARK.WORDS.likeRegex("[^[:space:]]")))))
                .from(REPORT)
                .join(CONVERSATION)
                .on(CONVERSATION.ID.eq(REPORT.CONVERSATION_ID))
                .where(REPORT.CLIENT_ID.eq(client))
                .and(notExists(selectOne()
                        .from(newer)
                        .where(newer.REFERENCE.eq(REPORT.REFERENCE))
                        .and(newer.VERSION.gt(REPORT.VERSION))
                        .and(newer.CLIENT_ID.eq(client))))
                .orderBy(CONVERSATION.STARTS_AT.desc(), REPORT.ID)
                .fetch(Records.mapping(ReportLine::new));
    }

    /** One select, however many sentences and remarks. */
    Optional<Report> find(ReportId report, Viewer viewer) {
        var client = viewer.client().value();
        return database.select(
                        REPORT.ID.convertFrom(ReportId::new),
                        REPORT.VERSION,
                        REPORT.CONVERSATION_ID.convertFrom(ConversationId::new),
                        CONVERSATION.STARTS_AT,
                        REPORT.OFFICER_NAME,
                        REPORT.PUBLISHED_AT,
                        multiset(select(
                                                SENTENCE.ID.convertFrom(SentenceId::new),
                                                SENTENCE.POSITION.convertFrom(Short::intValue),
                                                SENTENCE.TOPIC.convertFrom(Optional::ofNullable),
                                                SENTENCE.WORDING,
                                                row(REMARK.VERDICT, REMARK.WORDS, REMARK.VERSION, REMARK.SAVED_AT)
                                                        .mapping(RemarkTable::remark))
                                        .from(SENTENCE)
                                        .leftJoin(REMARK)
                                        .on(REMARK.SENTENCE_ID.eq(SENTENCE.ID))
                                        .and(REMARK.CLIENT_ID.eq(client))
                                        .where(SENTENCE.REPORT_ID.eq(REPORT.ID))
                                        .and(SENTENCE.CLIENT_ID.eq(client))
                                        .orderBy(SENTENCE.POSITION))
                                .convertFrom(sentences -> sentences.map(Records.mapping(Sentence::new))))
                .from(REPORT)
                .join(CONVERSATION)
                .on(CONVERSATION.ID.eq(REPORT.CONVERSATION_ID))
                .where(REPORT.ID.eq(report.value()))
                .and(REPORT.CLIENT_ID.eq(client))
                .fetchOptional(Records.mapping(Report::new));
    }

    ReportOutcome store(ReportDelivery delivery) {
        var id = new ReportId(UUID.randomUUID());
        var isNew = database.insertInto(REPORT)
                        .set(REPORT.ID, id.value())
                        .set(REPORT.REFERENCE, delivery.reference())
                        .set(REPORT.VERSION, delivery.version())
                        .set(REPORT.CLIENT_ID, delivery.client().value())
                        .set(REPORT.CONVERSATION_ID, delivery.conversation().value())
                        .set(REPORT.OFFICER_NAME, delivery.officerName())
                        .set(REPORT.PUBLISHED_AT, delivery.publishedAt())
                        .set(REPORT.CONTENT_HASH, delivery.contentHash())
                        .onConflict(REPORT.REFERENCE, REPORT.VERSION)
                        .doNothing()
                        .execute()
                == 1;
        if (!isNew) {
            return known(delivery);
        }
        var position = (short) 0;
        for (var sentence : delivery.sentences()) {
            position++;
            database.insertInto(SENTENCE)
                    .set(SENTENCE.ID, UUID.randomUUID())
                    .set(SENTENCE.REPORT_ID, id.value())
                    .set(SENTENCE.CLIENT_ID, delivery.client().value())
                    .set(SENTENCE.POSITION, position)
                    .set(SENTENCE.TOPIC, sentence.topic().orElse(null))
                    .set(SENTENCE.WORDING, sentence.wording())
                    .execute();
        }
        return new ReportOutcome.Delivered(id);
    }

    private ReportOutcome known(ReportDelivery delivery) {
        return database.select(REPORT.ID.convertFrom(ReportId::new), REPORT.CONTENT_HASH)
                .from(REPORT)
                .where(REPORT.REFERENCE.eq(delivery.reference()))
                .and(REPORT.VERSION.eq(delivery.version()))
                .fetchSingle(Records.mapping((id, hash) -> Arrays.equals(hash, delivery.contentHash())
                        ? new ReportOutcome.Delivered(id)
                        : new ReportOutcome.OtherContent(delivery.reference(), delivery.version())));
    }
}
