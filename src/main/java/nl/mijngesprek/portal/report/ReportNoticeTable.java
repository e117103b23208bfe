package nl.mijngesprek.portal.report;

import static nl.mijngesprek.database.Tables.PASSAGE;
import static nl.mijngesprek.database.Tables.REMARK_ANSWER;
import static nl.mijngesprek.database.Tables.REPORT;
import static nl.mijngesprek.database.Tables.REPORT_NOTICE;
import static nl.mijngesprek.database.Tables.SENT_REMARK;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.invitation.ConversationId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.springframework.stereotype.Component;

/** What clients are to be told about their reports; acts as the portal that tells them (V032). */
@Component
class ReportNoticeTable {

    private static final int MOST = 200;

    private final DSLContext database;

    ReportNoticeTable(DSLContext database) {
        this.database = database;
    }

    /** A question of the municipality that still waits for the client. */
    record Question(RemarkId remark, ReportId root, ClientId client, Instant askedAt) {}

    /** The questions that still wait for the client and were not noted; those of long ago are over. */
    List<Question> unnotedQuestions(Instant askedAfter) {
        return database.select(
                        SENT_REMARK.ID.convertFrom(RemarkId::new),
                        PASSAGE.ROOT_ID.convertFrom(ReportId::new),
                        SENT_REMARK.CLIENT_ID.convertFrom(ClientId::new),
                        REMARK_ANSWER.ANSWERED_AT)
                .from(REMARK_ANSWER)
                .join(SENT_REMARK)
                .on(SENT_REMARK.ID.eq(REMARK_ANSWER.REMARK_ID))
                .join(PASSAGE)
                .on(PASSAGE.ID.eq(SENT_REMARK.PASSAGE_ID))
                .where(REMARK_ANSWER.KIND.eq("question"))
                .and(REMARK_ANSWER.ANSWERED_AT.gt(askedAfter))
                .and(stillStands())
                .and(notNoted("question"))
                .fetch(Records.mapping(Question::new));
    }

    void noteQuestion(Question question, Instant endsAt) {
        database.insertInto(REPORT_NOTICE)
                .set(REPORT_NOTICE.ROOT_ID, question.root().value())
                .set(REPORT_NOTICE.CLIENT_ID, question.client().value())
                .set(REPORT_NOTICE.KIND, "question")
                .set(REPORT_NOTICE.REMARK_ID, question.remark().value())
                .set(REPORT_NOTICE.ENDS_AT, endsAt)
                .onConflictDoNothing()
                .execute();
    }

    /** Notes each remark that was sent before this moment and that nobody answered, once. */
    void noteLate(Instant sentBefore) {
        database.insertInto(
                        REPORT_NOTICE,
                        REPORT_NOTICE.ROOT_ID,
                        REPORT_NOTICE.CLIENT_ID,
                        REPORT_NOTICE.KIND,
                        REPORT_NOTICE.REMARK_ID)
                .select(select(PASSAGE.ROOT_ID, SENT_REMARK.CLIENT_ID, val("late"), SENT_REMARK.ID)
                        .from(SENT_REMARK)
                        .join(PASSAGE)
                        .on(PASSAGE.ID.eq(SENT_REMARK.PASSAGE_ID))
                        .where(SENT_REMARK.SENT_AT.lt(sentBefore))
                        .and(notExists(
                                selectOne().from(REMARK_ANSWER).where(REMARK_ANSWER.REMARK_ID.eq(SENT_REMARK.ID))))
                        .and(stillStands())
                        .and(notNoted("late")))
                .onConflictDoNothing()
                .execute();
    }

    private static Condition stillStands() {
        return condition("is_last_remark({0})", SENT_REMARK.ID);
    }

    private static Condition notNoted(String kind) {
        return notExists(selectOne()
                .from(REPORT_NOTICE)
                .where(REPORT_NOTICE.KIND.eq(kind))
                .and(REPORT_NOTICE.REMARK_ID.eq(SENT_REMARK.ID)));
    }

    /** What was noted and not told, one for each report and kind, that noted longest ago first. */
    List<ReportNews> untold() {
        Field<UUID> conversation =
                field(select(REPORT.CONVERSATION_ID).from(REPORT).where(REPORT.ID.eq(REPORT_NOTICE.ROOT_ID)));
        return database.select(
                        REPORT_NOTICE.ROOT_ID.convertFrom(ReportId::new),
                        REPORT_NOTICE.CLIENT_ID.convertFrom(ClientId::new),
                        conversation.convertFrom(ConversationId::new),
                        REPORT_NOTICE.KIND.convertFrom(
                                code -> ReportNews.Kind.ofCode(code).orElseThrow()),
                        min(REPORT_NOTICE.ENDS_AT).convertFrom(Optional::ofNullable))
                .from(REPORT_NOTICE)
                .where(REPORT_NOTICE.TOLD_AT.isNull())
                .groupBy(REPORT_NOTICE.ROOT_ID, REPORT_NOTICE.CLIENT_ID, REPORT_NOTICE.KIND)
                .orderBy(min(REPORT_NOTICE.NOTED_AT), REPORT_NOTICE.ROOT_ID)
                .limit(MOST)
                .fetch(Records.mapping(ReportNews::new));
    }

    void markTold(ReportNews news, Instant now) {
        database.update(REPORT_NOTICE)
                .set(REPORT_NOTICE.TOLD_AT, now)
                .where(REPORT_NOTICE.ROOT_ID.eq(news.root().value()))
                .and(REPORT_NOTICE.KIND.eq(news.kind().code()))
                .and(REPORT_NOTICE.TOLD_AT.isNull())
                .execute();
    }
}
