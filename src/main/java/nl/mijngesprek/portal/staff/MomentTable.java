package nl.mijngesprek.portal.staff;

import static nl.mijngesprek.database.Tables.CONVERSATION;
import static nl.mijngesprek.database.Tables.OFFICER;
import static nl.mijngesprek.database.Tables.SLOT;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.mijngesprek.portal.identity.OfficerId;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Component;

/** The moments officers offer. */
@Component
class MomentTable {

    private final DSLContext database;

    MomentTable(DSLContext database) {
        this.database = database;
    }

    Rows<Moment> from(Instant begin, OfficerId officer, int page) {
        var own = SLOT.OFFICER_ID.eq(officer.value()).and(SLOT.STARTS_AT.ge(begin));
        var total = database.fetchCount(SLOT, own);
        var rows = database.select(SLOT.STARTS_AT, SLOT.ENDS_AT, SLOT.TAKEN)
                .from(SLOT)
                .where(own)
                .orderBy(SLOT.STARTS_AT)
                .limit(Rows.SIZE)
                .offset(Rows.offset(page))
                .fetch(Records.mapping(Moment::new));
        return new Rows<>(rows, page, total);
    }

    /** Until this transaction ends, whoever else adds moments for this officer waits. */
    void waitForTurn(OfficerId officer) {
        database.fetch(
                "select pg_advisory_xact_lock(hashtextextended('moments ' || {0}, 0))",
                val(officer.value().toString()));
    }

    boolean hasLeftBy(LocalDate day, OfficerId officer) {
        return database.fetchExists(OFFICER, OFFICER.ID.eq(officer.value()), OFFICER.LEFT_ON.lt(day));
    }

    /** The beginnings of what this officer has at these times already. */
    List<Instant> taken(List<Instant> begins, Duration each, OfficerId officer) {
        var first = begins.getFirst();
        var end = begins.getLast().plus(each);
        return database.select(SLOT.STARTS_AT)
                .from(SLOT)
                .where(SLOT.OFFICER_ID.eq(officer.value()))
                .and(SLOT.STARTS_AT.lt(end))
                .and(SLOT.ENDS_AT.gt(first))
                .union(select(CONVERSATION.STARTS_AT)
                        .from(CONVERSATION)
                        .where(CONVERSATION.OFFICER_ID.eq(officer.value()))
                        .and(CONVERSATION.CANCELLED_AT.isNull())
                        .and(CONVERSATION.STARTS_AT.lt(end))
                        .and(CONVERSATION.ENDS_AT.gt(first)))
                .orderBy(1)
                .fetch(Records.mapping(startsAt -> startsAt));
    }

    void store(List<Instant> begins, Duration each, OfficerId officer) {
        database.insertInto(SLOT, SLOT.ID, SLOT.OFFICER_ID, SLOT.STARTS_AT, SLOT.ENDS_AT)
                .valuesOfRows(begins.stream()
                        .map(begin -> row(UUID.randomUUID(), officer.value(), begin, begin.plus(each)))
                        .toList())
                .execute();
    }
}
