package nl.mijngesprek.portal.report;

import static nl.mijngesprek.database.Tables.CLIENT;
import static nl.mijngesprek.database.Tables.CONVERSATION;
import static nl.mijngesprek.database.Tables.OFFICER;
import static nl.mijngesprek.database.Tables.REMARKS_WAITING;
import static nl.mijngesprek.database.Tables.REMARK_ANSWER;
import static nl.mijngesprek.database.Tables.REPORT;
import static nl.mijngesprek.database.Tables.REPORT_CLOSING;
import static nl.mijngesprek.database.Tables.REPORT_OPENING;
import static nl.mijngesprek.database.Tables.SENT_REMARK;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.identity.OfficerId;
import nl.mijngesprek.portal.invitation.ConversationId;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Component;

/** What officers do about published reports; the database lets nobody see one without a reason (V028). */
@Component
class RemarkDeskTable {

    private final DSLContext database;

    RemarkDeskTable(DSLContext database) {
        this.database = database;
    }

    /** Of all officers, the one that waits longest first. */
    List<WaitingReport> waiting(OfficerId officer, Instant now) {
        var newest = REPORT.as("newest");
        return database.select(
                        REMARKS_WAITING.ROOT_ID.convertFrom(ReportId::new),
                        REMARKS_WAITING.CLIENT_ID.convertFrom(ClientId::new),
                        CLIENT.NAME,
                        REMARKS_WAITING.CONVERSATION_ID.convertFrom(ConversationId::new),
                        OFFICER.NAME,
                        REMARKS_WAITING.WAITING.convertFrom(Math::toIntExact),
                        REMARKS_WAITING.OLDEST,
                        field(select(newest.ID)
                                        .from(newest)
                                        .where(newest.ROOT_ID.eq(REMARKS_WAITING.ROOT_ID))
                                        .orderBy(newest.VERSION.desc())
                                        .limit(1))
                                .convertFrom(id -> Optional.ofNullable(id).map(ReportId::new)))
                .from(REMARKS_WAITING.call())
                .join(CLIENT)
                .on(CLIENT.ID.eq(REMARKS_WAITING.CLIENT_ID))
                .join(CONVERSATION)
                .on(CONVERSATION.ID.eq(REMARKS_WAITING.CONVERSATION_ID))
                .join(OFFICER)
                .on(OFFICER.ID.eq(CONVERSATION.OFFICER_ID))
                .orderBy(REMARKS_WAITING.OLDEST, CLIENT.NAME)
                .fetch(Records.mapping(WaitingReport::new));
    }

    /** Which report a remark belongs to: the version the client had before them; for who may see it. */
    Optional<ReportId> reportOf(RemarkId remark) {
        var newest = REPORT.as("newest");
        return database.select(field(select(newest.ID)
                                .from(newest)
                                .where(newest.ROOT_ID.eq(REPORT.ROOT_ID))
                                .orderBy(newest.VERSION.desc())
                                .limit(1))
                        .convertFrom(ReportId::new))
                .from(SENT_REMARK)
                .join(REPORT)
                .on(REPORT.ID.eq(SENT_REMARK.REPORT_ID))
                .where(SENT_REMARK.ID.eq(remark.value()))
                .fetchOptional(Records.mapping(report -> report));
    }

    /** What a report is called over all its versions. */
    String referenceOf(ReportId report) {
        return database.select(REPORT.REFERENCE)
                .from(REPORT)
                .where(REPORT.ID.eq(report.value()))
                .fetchSingle(Records.mapping(reference -> reference));
    }

    String nameOf(OfficerId officer) {
        return database.select(OFFICER.NAME)
                .from(OFFICER)
                .where(OFFICER.ID.eq(officer.value()))
                .fetchSingle(Records.mapping(name -> name));
    }

    void open(WaitingReport report, String reason, OfficerId officer) {
        database.insertInto(REPORT_OPENING)
                .set(REPORT_OPENING.ID, UUID.randomUUID())
                .set(REPORT_OPENING.ROOT_ID, report.root().value())
                .set(REPORT_OPENING.CLIENT_ID, report.client().value())
                .set(REPORT_OPENING.OFFICER_ID, officer.value())
                .set(REPORT_OPENING.REASON, reason)
                .execute();
    }

    void answer(
            SentRemark remark,
            ClientId client,
            RemarkAnswer.Kind kind,
            String words,
            Optional<ReportId> adoptedIn,
            OfficerId officer) {
        database.insertInto(REMARK_ANSWER)
                .set(REMARK_ANSWER.REMARK_ID, remark.id().value())
                .set(REMARK_ANSWER.CLIENT_ID, client.value())
                .set(REMARK_ANSWER.OFFICER_ID, officer.value())
                .set(REMARK_ANSWER.KIND, kind.code())
                .set(REMARK_ANSWER.WORDS, words)
                .set(REMARK_ANSWER.REPORT_ID, adoptedIn.map(ReportId::value).orElse(null))
                .execute();
    }

    void close(Report report, OfficerId officer) {
        database.insertInto(REPORT_CLOSING)
                .set(REPORT_CLOSING.ID, UUID.randomUUID())
                .set(REPORT_CLOSING.ROOT_ID, report.root().value())
                .set(REPORT_CLOSING.REPORT_ID, report.id().value())
                .set(REPORT_CLOSING.CLIENT_ID, report.client().value())
                .set(REPORT_CLOSING.OFFICER_ID, officer.value())
                .execute();
    }
}
