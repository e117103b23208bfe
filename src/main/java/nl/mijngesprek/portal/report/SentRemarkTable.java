package nl.mijngesprek.portal.report;

import static nl.mijngesprek.database.Tables.PASSAGE;
import static nl.mijngesprek.database.Tables.REMARK_REACTION;
import static nl.mijngesprek.database.Tables.REMARK_WITHDRAWAL;
import static nl.mijngesprek.database.Tables.REPORT;
import static nl.mijngesprek.database.Tables.SENT_REMARK;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.identity.OfficerId;
import nl.mijngesprek.portal.identity.Viewer;
import nl.mijngesprek.portal.recording.Recording;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Component;

/** Remarks as they were sent, taken back and reacted to: rows are only ever added (V028). */
@Component
class SentRemarkTable {

    private final DSLContext database;

    SentRemarkTable(DSLContext database) {
        this.database = database;
    }

    /** Where something may be sent: the exchange at a passage, and the version that the client has before them. */
    record Place(ReportId report, ClientId client, Exchange exchange) {}

    /**
     * Whoever speaks at this passage next waits until this transaction ends. In a statement of its own, so that what is
     * read after it is what the one before left.
     */
    void oneAtATime(PassageId passage) {
        database.execute("select one_at_a_passage({0})", org.jooq.impl.DSL.val(passage.value()));
    }

    /** The passages of a report, and what stands at each; nothing for who may not see it. */
    List<Place> places(ReportId report, Viewer viewer) {
        var fields = new ExchangeTable(Optional.of(viewer.client()), REPORT.ROOT_ID);
        return database.select(
                        multiset(select(fields.at(PASSAGE.ID)).from(PASSAGE).where(PASSAGE.ROOT_ID.eq(REPORT.ROOT_ID)))
                                .convertFrom(all -> all.map(one -> one.value1())))
                .from(REPORT)
                .where(REPORT.ID.eq(report.value()))
                .and(REPORT.CLIENT_ID.eq(viewer.client().value()))
                .fetchOptional(Records.mapping(exchanges -> exchanges.stream()
                        .map(exchange -> new Place(report, viewer.client(), exchange))
                        .toList()))
                .orElse(List.of());
    }

    RemarkId insert(Place place, Optional<Verdict> verdict, String words, Optional<Recording> recording) {
        var id = new RemarkId(UUID.randomUUID());
        database.insertInto(SENT_REMARK)
                .set(SENT_REMARK.ID, id.value())
                .set(SENT_REMARK.CLIENT_ID, place.client().value())
                .set(SENT_REMARK.PASSAGE_ID, place.exchange().passage().value())
                .set(SENT_REMARK.REPORT_ID, place.report().value())
                .set(SENT_REMARK.NUMBER, place.exchange().sent().size() + 1)
                .set(SENT_REMARK.VERDICT, verdict.map(Verdict::code).orElse(null))
                .set(SENT_REMARK.WORDS, words)
                .set(
                        SENT_REMARK.RECORDING_ID,
                        recording.map(spoken -> spoken.id().value()).orElse(null))
                .execute();
        return id;
    }

    /** What an officer wrote down for the client, and is marked as such (promise 6). */
    RemarkId insertTakenDown(Place place, Optional<Verdict> verdict, String words, OfficerId officer) {
        var id = new RemarkId(UUID.randomUUID());
        database.insertInto(SENT_REMARK)
                .set(SENT_REMARK.ID, id.value())
                .set(SENT_REMARK.CLIENT_ID, place.client().value())
                .set(SENT_REMARK.PASSAGE_ID, place.exchange().passage().value())
                .set(SENT_REMARK.REPORT_ID, place.report().value())
                .set(SENT_REMARK.NUMBER, place.exchange().sent().size() + 1)
                .set(SENT_REMARK.VERDICT, verdict.map(Verdict::code).orElse(null))
                .set(SENT_REMARK.WORDS, words)
                .set(SENT_REMARK.TAKEN_DOWN_BY, officer.value())
                .execute();
        return id;
    }

    void withdraw(RemarkId remark, Viewer viewer) {
        database.insertInto(REMARK_WITHDRAWAL)
                .set(REMARK_WITHDRAWAL.REMARK_ID, remark.value())
                .set(REMARK_WITHDRAWAL.CLIENT_ID, viewer.client().value())
                .execute();
    }

    void react(RemarkId remark, String words, Viewer viewer) {
        database.insertInto(REMARK_REACTION)
                .set(REMARK_REACTION.REMARK_ID, remark.value())
                .set(REMARK_REACTION.CLIENT_ID, viewer.client().value())
                .set(REMARK_REACTION.WORDS, words)
                .execute();
    }
}
