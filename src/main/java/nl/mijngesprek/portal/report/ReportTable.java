package nl.mijngesprek.portal.report;

import static nl.mijngesprek.database.Tables.CLIENT;
import static nl.mijngesprek.database.Tables.CONVERSATION;
import static nl.mijngesprek.database.Tables.OFFICER;
import static nl.mijngesprek.database.Tables.PASSAGE;
import static nl.mijngesprek.database.Tables.REMARK;
import static nl.mijngesprek.database.Tables.REMARK_ANSWER;
import static nl.mijngesprek.database.Tables.REMARK_REACTION;
import static nl.mijngesprek.database.Tables.REPORT;
import static nl.mijngesprek.database.Tables.REPORT_CLOSING;
import static nl.mijngesprek.database.Tables.REPORT_OPENING;
import static nl.mijngesprek.database.Tables.SENTENCE;
import static nl.mijngesprek.database.Tables.SENTENCE_CHANGE;
import static nl.mijngesprek.database.Tables.SENT_REMARK;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.identity.OfficerId;
import nl.mijngesprek.portal.identity.Viewer;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.report.RemarkTable.Purpose;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record8;
import org.jooq.Records;
import org.jooq.Select;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads reports: a client their own, an officer those of the conversations they hold or opened for a reason. */
@Component
class ReportTable {

    /** How long a colleague may see a report after giving a reason; the database holds it (V028). */
    static final Duration OPEN = Duration.ofHours(12);

    private final DSLContext database;

    ReportTable(DSLContext database) {
        this.database = database;
    }

    /** @param since answers before this are no news any more */
    List<ReportLine> all(Viewer viewer, Instant since) {
        return database.fetch(lines(viewer, since)).map(Records.mapping(ReportLine::new));
    }

    /** The same with what is to come and what was agreed, in one statement: the home page has a budget of them. */
    MyReports mine(Viewer viewer, Instant since, Field<List<AwaitedReport>> awaited, Field<Boolean> agreed) {
        return database.select(
                        multiset(lines(viewer, since)).convertFrom(all -> all.map(Records.mapping(ReportLine::new))),
                        awaited,
                        agreed)
                .fetchSingle(Records.mapping(MyReports::new));
    }

    private static Select<Record8<ReportId, Integer, ContactKind, Instant, String, Integer, Integer, Integer>> lines(
            Viewer viewer, Instant since) {
        var client = viewer.client().value();
        return select(
                        REPORT.ID.convertFrom(ReportId::new),
                        REPORT.VERSION,
                        REPORT.CONTACT_KIND.convertFrom(ReportTable::contactKind),
                        REPORT.CONTACT_AT,
                        REPORT.OFFICER_NAME,
                        field(select(count())
                                .from(SENTENCE)
                                .where(SENTENCE.REPORT_ID.eq(REPORT.ID))
                                .and(SENTENCE.CLIENT_ID.eq(client))),
                        field(select(count())
                                .from(PASSAGE)
                                .where(PASSAGE.ROOT_ID.eq(REPORT.ROOT_ID))
                                .and(PASSAGE.CLIENT_ID.eq(client))
                                .and(exists(selectOne()
                                                .from(REMARK)
                                                .where(REMARK.PASSAGE_ID.eq(PASSAGE.ID))
                                                .and(REMARK.PURPOSE.ne(Purpose.AGREEMENT.code))
                                                // As Remark.isEmpty says it: white space alone says nothing.
                                                .and(REMARK.VERDICT
                                                        .isNotNull()
                                                        .or(REMARK.WORDS.likeRegex("[^[:space:]]"))))
                                        .or(exists(selectOne()
                                                .from(SENT_REMARK)
                                                .where(SENT_REMARK.PASSAGE_ID.eq(PASSAGE.ID)))))),
                        field(select(countDistinct(SENT_REMARK.PASSAGE_ID))
                                .from(REMARK_ANSWER)
                                .join(SENT_REMARK)
                                .on(SENT_REMARK.ID.eq(REMARK_ANSWER.REMARK_ID))
                                .join(PASSAGE)
                                .on(PASSAGE.ID.eq(SENT_REMARK.PASSAGE_ID))
                                .where(PASSAGE.ROOT_ID.eq(REPORT.ROOT_ID))
                                .and(PASSAGE.CLIENT_ID.eq(client))
                                .and(REMARK_ANSWER.ANSWERED_AT.gt(since))
                                .and(notExists(selectOne()
                                        .from(REMARK_REACTION)
                                        .where(REMARK_REACTION.REMARK_ID.eq(REMARK_ANSWER.REMARK_ID))))
                                .and(notExists(laterThan(SENT_REMARK.PASSAGE_ID, SENT_REMARK.NUMBER)))))
                .from(REPORT)
                .where(REPORT.CLIENT_ID.eq(client))
                .and(isNewest())
                .orderBy(REPORT.CONTACT_AT.desc(), REPORT.ID);
    }

    private static org.jooq.Select<?> laterThan(Field<UUID> passage, Field<Integer> number) {
        var later = SENT_REMARK.as("later");
        return selectOne().from(later).where(later.PASSAGE_ID.eq(passage)).and(later.NUMBER.gt(number));
    }

    /** Of the versions of a report; those that are selected may be seen. */
    static Condition isNewest() {
        var newer = REPORT.as("newer");
        return notExists(
                selectOne().from(newer).where(newer.ROOT_ID.eq(REPORT.ROOT_ID)).and(newer.VERSION.gt(REPORT.VERSION)));
    }

    /** One select, however many sentences, remarks and answers. */
    Optional<Report> find(ReportId report, Viewer viewer) {
        var client = viewer.client();
        return find(
                report, REPORT.CLIENT_ID.eq(client.value()), new ExchangeTable(Optional.of(client), REPORT.ROOT_ID));
    }

    /** The same for an officer, without what the client did not send. */
    Optional<Report> find(ReportId report, OfficerId officer, Instant now) {
        return find(report, isSeenBy(officer, now), new ExchangeTable(Optional.empty(), REPORT.ROOT_ID));
    }

    Optional<ReportId> newestWith(PassageId passage, Viewer viewer) {
        return database.select(REPORT.ID.convertFrom(ReportId::new))
                .from(REPORT)
                .join(PASSAGE)
                .on(PASSAGE.ROOT_ID.eq(REPORT.ROOT_ID))
                .where(PASSAGE.ID.eq(passage.value()))
                .and(REPORT.CLIENT_ID.eq(viewer.client().value()))
                .orderBy(REPORT.VERSION.desc())
                .limit(1)
                .fetchOptional(Records.mapping(report -> report));
    }

    /** The versions of the report that this is one of, the newest first; acts as a client. */
    List<ReportVersion> versions(ReportId report, Viewer viewer) {
        var any = REPORT.as("any_version");
        return database.select(
                        REPORT.ID.convertFrom(ReportId::new),
                        REPORT.VERSION,
                        REPORT.OFFICER_NAME,
                        REPORT.PUBLISHED_AT,
                        field(select(count()).from(SENTENCE_CHANGE).where(SENTENCE_CHANGE.REPORT_ID.eq(REPORT.ID))))
                .from(REPORT)
                .where(REPORT.ROOT_ID.eq(select(any.ROOT_ID).from(any).where(any.ID.eq(report.value()))))
                .and(REPORT.CLIENT_ID.eq(viewer.client().value()))
                .orderBy(REPORT.VERSION.desc())
                .fetch(Records.mapping(ReportVersion::new));
    }

    /** Which colleagues said that they had to see the report, the last one first; acts as a client. */
    List<Opening> openings(ReportId report, Viewer viewer) {
        return database.select(OFFICER.NAME, REPORT_OPENING.REASON, REPORT_OPENING.OPENED_AT)
                .from(REPORT_OPENING)
                .join(REPORT)
                .on(REPORT.ROOT_ID.eq(REPORT_OPENING.ROOT_ID))
                .join(OFFICER)
                .on(OFFICER.ID.eq(REPORT_OPENING.OFFICER_ID))
                .where(REPORT.ID.eq(report.value()))
                .and(REPORT_OPENING.CLIENT_ID.eq(viewer.client().value()))
                .orderBy(REPORT_OPENING.OPENED_AT.desc())
                .fetch(Records.mapping(Opening::new));
    }

    static Condition isSeenBy(OfficerId officer, Instant now) {
        return CONVERSATION
                .OFFICER_ID
                .eq(officer.value())
                .or(exists(selectOne()
                        .from(REPORT_OPENING)
                        .where(REPORT_OPENING.ROOT_ID.eq(REPORT.ROOT_ID))
                        .and(REPORT_OPENING.OFFICER_ID.eq(officer.value()))
                        .and(REPORT_OPENING.OPENED_AT.gt(now.minus(OPEN)))));
    }

    private Optional<Report> find(ReportId report, Condition mine, ExchangeTable exchanges) {
        var newest = REPORT.as("newest");
        return database.select(
                        REPORT.ID.convertFrom(ReportId::new),
                        REPORT.ROOT_ID.convertFrom(ReportId::new),
                        REPORT.VERSION,
                        field(select(newest.ID)
                                        .from(newest)
                                        .where(newest.ROOT_ID.eq(REPORT.ROOT_ID))
                                        .orderBy(newest.VERSION.desc())
                                        .limit(1))
                                .convertFrom(ReportId::new),
                        REPORT.CLIENT_ID.convertFrom(ClientId::new),
                        CLIENT.NAME,
                        REPORT.CONVERSATION_ID.convertFrom(ConversationId::new),
                        REPORT.CONTACT_KIND.convertFrom(ReportTable::contactKind),
                        REPORT.CONTACT_AT,
                        REPORT.OFFICER_NAME,
                        REPORT.PUBLISHED_AT,
                        closedAt(),
                        VersionSentenceTable.sentences(exchanges),
                        exchanges.ofWhole(),
                        VersionSentenceTable.gone(exchanges))
                .from(REPORT)
                .join(CONVERSATION)
                .on(CONVERSATION.ID.eq(REPORT.CONVERSATION_ID))
                .join(CLIENT)
                .on(CLIENT.ID.eq(REPORT.CLIENT_ID))
                .where(REPORT.ID.eq(report.value()))
                .and(mine)
                .fetchOptional(Records.mapping(Report::new));
    }

    /** What was sent later opens a report again, and so does a later version. */
    static Field<Optional<Instant>> closedAt() {
        var later = REPORT.as("later_version");
        var closed = REPORT.as("closed_version");
        return field(select(max(REPORT_CLOSING.CLOSED_AT))
                        .from(REPORT_CLOSING)
                        .where(REPORT_CLOSING.ROOT_ID.eq(REPORT.ROOT_ID))
                        .and(notExists(selectOne()
                                .from(SENT_REMARK)
                                .join(PASSAGE)
                                .on(PASSAGE.ID.eq(SENT_REMARK.PASSAGE_ID))
                                .where(PASSAGE.ROOT_ID.eq(REPORT.ROOT_ID))
                                .and(SENT_REMARK.SENT_AT.gt(REPORT_CLOSING.CLOSED_AT))))
                        .and(notExists(selectOne()
                                .from(later)
                                .join(closed)
                                .on(closed.ID.eq(REPORT_CLOSING.REPORT_ID))
                                .where(later.ROOT_ID.eq(REPORT.ROOT_ID))
                                .and(later.VERSION.gt(closed.VERSION)))))
                .convertFrom(Optional::ofNullable);
    }

    static Optional<Agreement> agreement(@Nullable String by, java.time.@Nullable LocalDate on) {
        return by == null || on == null
                ? Optional.empty()
                : Optional.of(new Agreement(Agreement.By.ofCode(by).orElseThrow(), on));
    }

    static ContactKind contactKind(String code) {
        return ContactKind.ofCode(code).orElseThrow();
    }
}
