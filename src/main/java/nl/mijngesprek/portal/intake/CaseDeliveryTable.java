package nl.mijngesprek.portal.intake;

import static nl.mijngesprek.database.Tables.CASE_DELIVERY;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.val;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.mijngesprek.portal.report.ReportId;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Component;

/**
 * What waits to be delivered. The database notes each act on its own; one delivery is of the whole report, and takes all that
 * is noted by then. A delivery that failed keeps its number, unless something was said since.
 */
@Component
class CaseDeliveryTable {

    /** So many at once that no round takes long. */
    private static final int MOST = 200;

    private final DSLContext database;

    CaseDeliveryTable(DSLContext database) {
        this.database = database;
    }

    /**
     * A delivery that nobody else makes for a while.
     *
     * @param number counted from 1 for each report
     * @param attempts with this one
     */
    record Taken(ReportId report, int number, int attempts) {
        String key() {
            return report.value() + "-" + number;
        }
    }

    /** The reports that may be tried now, those that wait longest first. */
    List<ReportId> due(Instant now) {
        return database.select(CASE_DELIVERY.ROOT_ID.convertFrom(ReportId::new))
                .from(CASE_DELIVERY)
                .where(CASE_DELIVERY.DELIVERED_AT.isNull())
                .groupBy(CASE_DELIVERY.ROOT_ID)
                .having(max(CASE_DELIVERY.NEXT_TRY_AT).le(now))
                .orderBy(min(CASE_DELIVERY.NOTED_AT), CASE_DELIVERY.ROOT_ID)
                .limit(MOST)
                .fetch(Records.mapping(report -> report));
    }

    /** Takes all that waits of a report, so that nobody else does before this time; empty when somebody else was first. */
    Optional<Taken> take(ReportId report, Instant now, Instant untouchedUntil) {
        var free = database.select(org.jooq.impl.DSL.field(
                        "pg_try_advisory_xact_lock(hashtextextended({0}, 31))",
                        Boolean.class, val(report.value().toString())))
                .fetchSingle(Records.mapping(locked -> locked));
        if (!free) {
            return Optional.empty();
        }
        // In a statement of its own: what is read now is what the one before left.
        var waiting = database.select(
                        CASE_DELIVERY.ID, CASE_DELIVERY.NUMBER, CASE_DELIVERY.ATTEMPTS, CASE_DELIVERY.NEXT_TRY_AT)
                .from(CASE_DELIVERY)
                .where(CASE_DELIVERY.ROOT_ID.eq(report.value()))
                .and(CASE_DELIVERY.DELIVERED_AT.isNull())
                .fetch();
        if (waiting.isEmpty() || waiting.stream().anyMatch(row -> row.value4().isAfter(now))) {
            return Optional.empty();
        }
        var again = waiting.stream().allMatch(row -> row.value2() != null);
        var number = database.select(coalesce(max(CASE_DELIVERY.NUMBER), 0))
                        .from(CASE_DELIVERY)
                        .where(CASE_DELIVERY.ROOT_ID.eq(report.value()))
                        .fetchSingle(Records.mapping(last -> last))
                + (again ? 0 : 1);
        var attempts = waiting.stream().mapToInt(row -> row.value3()).max().orElse(0) + 1;
        database.update(CASE_DELIVERY)
                .set(CASE_DELIVERY.NUMBER, number)
                .set(CASE_DELIVERY.ATTEMPTS, attempts)
                .set(CASE_DELIVERY.NEXT_TRY_AT, untouchedUntil)
                .where(CASE_DELIVERY.ID.in(waiting.map(row -> row.value1())))
                .execute();
        return Optional.of(new Taken(report, number, attempts));
    }

    void markDelivered(Taken taken, Instant now) {
        database.update(CASE_DELIVERY)
                .set(CASE_DELIVERY.DELIVERED_AT, now)
                .set(CASE_DELIVERY.PROBLEM, "")
                .where(CASE_DELIVERY.ROOT_ID.eq(taken.report().value()))
                .and(CASE_DELIVERY.NUMBER.eq(taken.number()))
                .and(CASE_DELIVERY.DELIVERED_AT.isNull())
                .execute();
    }

    void postpone(Taken taken, String problem, Instant nextTry) {
        database.update(CASE_DELIVERY)
                .set(CASE_DELIVERY.NEXT_TRY_AT, nextTry)
                .set(CASE_DELIVERY.PROBLEM, problem)
                .where(CASE_DELIVERY.ROOT_ID.eq(taken.report().value()))
                .and(CASE_DELIVERY.NUMBER.eq(taken.number()))
                .and(CASE_DELIVERY.DELIVERED_AT.isNull())
                .execute();
    }
}
