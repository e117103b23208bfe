package nl.mijngesprek.portal.staff;

import static nl.mijngesprek.database.Tables.CLIENT;
import static nl.mijngesprek.database.Tables.CONVERSATION;
import static nl.mijngesprek.database.Tables.OUTCOME;
import static nl.mijngesprek.database.Tables.REPORTED_CONVERSATIONS;
import static nl.mijngesprek.database.Tables.RESIDENCE;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectDistinct;
import static org.jooq.impl.DSL.selectOne;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.shared.Dates;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.Records;
import org.jooq.Table;
import org.springframework.stereotype.Component;

/** The clock of twelve months, over the conversations that were held. */
@Component
class TurnTable {

    private final DSLContext database;

    TurnTable(DSLContext database) {
        this.database = database;
    }

    /** For each client who came to one: the beginning of the last conversation. A report says so too (D1). */
    static Table<Record2<java.util.UUID, Instant>> held() {
        return select(CONVERSATION.CLIENT_ID, max(CONVERSATION.STARTS_AT).as("last_at"))
                .from(CONVERSATION)
                .where(exists(selectOne()
                                .from(OUTCOME)
                                .where(OUTCOME.CONVERSATION_ID.eq(CONVERSATION.ID))
                                .and(OUTCOME.SUPERSEDED_AT.isNull())
                                .and(OUTCOME.ATTENDANCE.eq(inline("came"))))
                        .or(CONVERSATION.ID.in(
                                select(REPORTED_CONVERSATIONS.CONVERSATION_ID).from(REPORTED_CONVERSATIONS.call()))))
                .groupBy(CONVERSATION.CLIENT_ID)
                .asTable("held");
    }

    static Field<Instant> lastAt(Table<?> held) {
        return field(held.getQualifiedName().append("last_at"), CONVERSATION.STARTS_AT.getDataType());
    }

    static Condition isOf(Table<?> held) {
        return field(held.getQualifiedName().append("client_id"), CLIENT.ID.getDataType())
                .eq(CLIENT.ID);
    }

    private static Condition livesIn(Optional<String> neighbourhood) {
        return neighbourhood.<Condition>map(RESIDENCE.NEIGHBOURHOOD::eq).orElse(noCondition());
    }

    /** How the clients are covered, and which neighbourhoods there are: both in one statement. */
    record Covered(Coverage coverage, List<String> neighbourhoods) {}

    Covered coverage(Optional<String> neighbourhood, LocalDate limit, Instant now) {
        var held = held();
        var begin = limit.atStartOfDay(Dates.ZONE).toInstant();
        var last = lastAt(held);
        var everywhere = RESIDENCE.as("everywhere");
        var notRecent = last.isNull().or(last.lt(begin));
        return database.select(
                        row(
                                        count().filterWhere(last.ge(begin)),
                                        count().filterWhere(last.lt(begin)),
                                        count().filterWhere(last.isNull()),
                                        count().filterWhere(notRecent.and(exists(ahead(now)))))
                                .mapping(Coverage::new),
                        multiset(selectDistinct(everywhere.NEIGHBOURHOOD)
                                        .from(everywhere)
                                        .orderBy(everywhere.NEIGHBOURHOOD))
                                .convertFrom(names -> names.map(Records.mapping(name -> name))))
                .from(CLIENT)
                .leftJoin(RESIDENCE)
                .on(RESIDENCE.CLIENT_ID.eq(CLIENT.ID))
                .leftJoin(held)
                .on(isOf(held))
                .where(livesIn(neighbourhood))
                .fetchSingle(Records.mapping(Covered::new));
    }

    private static org.jooq.Select<?> ahead(Instant now) {
        return selectOne()
                .from(CONVERSATION)
                .where(CONVERSATION.CLIENT_ID.eq(CLIENT.ID))
                .and(CONVERSATION.STARTS_AT.ge(now))
                .and(CONVERSATION.CANCELLED_AT.isNull());
    }

    /** Who never had one first, then who waits longest. */
    List<Turn> page(Optional<String> neighbourhood, int page, Instant now) {
        var held = held();
        return database.select(
                        CLIENT.ID.convertFrom(ClientId::new),
                        CLIENT.NAME,
                        coalesce(RESIDENCE.NEIGHBOURHOOD, inline("")),
                        lastAt(held).convertFrom(at -> Optional.ofNullable(at).map(Dates::dayOf)),
                        field(select(min(CONVERSATION.STARTS_AT))
                                        .from(CONVERSATION)
                                        .where(CONVERSATION.CLIENT_ID.eq(CLIENT.ID))
                                        .and(CONVERSATION.STARTS_AT.ge(now))
                                        .and(CONVERSATION.CANCELLED_AT.isNull()))
                                .convertFrom(Optional::ofNullable))
                .from(CLIENT)
                .leftJoin(RESIDENCE)
                .on(RESIDENCE.CLIENT_ID.eq(CLIENT.ID))
                .leftJoin(held)
                .on(isOf(held))
                .where(livesIn(neighbourhood))
                .orderBy(lastAt(held).asc().nullsFirst(), CLIENT.ID)
                .limit(Rows.SIZE)
                .offset(Rows.offset(page))
                .fetch(Records.mapping(Turn::new));
    }

    void store(ClientId client, String neighbourhood) {
        database.insertInto(RESIDENCE)
                .set(RESIDENCE.CLIENT_ID, client.value())
                .set(RESIDENCE.NEIGHBOURHOOD, neighbourhood)
                .onConflict(RESIDENCE.CLIENT_ID)
                .doUpdate()
                .set(RESIDENCE.NEIGHBOURHOOD, neighbourhood)
                .execute();
    }
}
