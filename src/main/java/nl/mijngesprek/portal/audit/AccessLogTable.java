package nl.mijngesprek.portal.audit;

import static nl.mijngesprek.database.Tables.ACCESS_LOG;
import static nl.mijngesprek.database.Tables.CONVERSATION;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.when;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.identity.OfficerId;
import nl.mijngesprek.portal.identity.Viewer;
import nl.mijngesprek.portal.shared.Dates;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.springframework.stereotype.Component;

@Component
class AccessLogTable {

    private final DSLContext database;

    AccessLogTable(DSLContext database) {
        this.database = database;
    }

    /** One statement, however many clients; the database adds the moment and the name. */
    void add(Collection<ClientId> clients, OfficerId officer, Look look) {
        if (clients.isEmpty()) {
            return;
        }
        var insert = database.insertInto(
                ACCESS_LOG,
                ACCESS_LOG.CLIENT_ID,
                ACCESS_LOG.ACTOR_KIND,
                ACCESS_LOG.ACTOR_ID,
                ACCESS_LOG.WHAT,
                ACCESS_LOG.CONVERSATION_ID);
        for (var client : clients) {
            insert = insert.values(
                    client.value(),
                    "officer",
                    officer.value(),
                    look.subject().code(),
                    look.conversation().orElse(null));
        }
        insert.execute();
    }

    /** What the helper who acts does here, once in a quarter of an hour. */
    void addHelped(Look look) {
        database.execute(
                "select note_helped(?, ?::uuid)",
                look.subject().code(),
                look.conversation().orElse(null));
    }

    /** Of the database's own accord these are the lines of the permission that is acted by, and no others. */
    List<LogLine> helpedSince(Viewer viewer, Instant since) {
        var client = viewer.client().value();
        return database.select(
                        ACCESS_LOG.AT,
                        ACCESS_LOG.AT,
                        ACCESS_LOG.ACTOR_NAME,
                        ACCESS_LOG.ACTOR_KIND.convertFrom("helper"::equals),
                        ACCESS_LOG.WHAT.convertFrom(code -> Subject.ofCode(code).orElseThrow()),
                        CONVERSATION.STARTS_AT.convertFrom(Optional::ofNullable))
                .from(ACCESS_LOG)
                .leftJoin(CONVERSATION)
                .on(CONVERSATION.ID.eq(ACCESS_LOG.CONVERSATION_ID))
                .and(CONVERSATION.CLIENT_ID.eq(client))
                .where(ACCESS_LOG.CLIENT_ID.eq(client))
                .and(ACCESS_LOG.ACTOR_KIND.eq("helper"))
                .and(ACCESS_LOG.AT.ge(since))
                .orderBy(ACCESS_LOG.ID)
                .fetch(Records.mapping(LogLine::new));
    }

    List<LogLine> lines(Viewer viewer, int from, int most) {
        var client = viewer.client().value();
        return database.select(
                        min(ACCESS_LOG.AT),
                        max(ACCESS_LOG.AT),
                        ACCESS_LOG.ACTOR_NAME,
                        ACCESS_LOG.ACTOR_KIND.convertFrom("helper"::equals),
                        ACCESS_LOG.WHAT.convertFrom(code -> Subject.ofCode(code).orElseThrow()),
                        CONVERSATION.STARTS_AT.convertFrom(Optional::ofNullable))
                .from(ACCESS_LOG)
                .leftJoin(CONVERSATION)
                .on(CONVERSATION.ID.eq(ACCESS_LOG.CONVERSATION_ID))
                .and(CONVERSATION.CLIENT_ID.eq(client))
                .where(ACCESS_LOG.CLIENT_ID.eq(client))
                .groupBy(
                        ACCESS_LOG.ACTOR_NAME,
                        ACCESS_LOG.ACTOR_KIND,
                        ACCESS_LOG.ACTOR_ID,
                        ACCESS_LOG.WHAT,
                        ACCESS_LOG.CONVERSATION_ID,
                        CONVERSATION.STARTS_AT,
                        sitting())
                .orderBy(max(ACCESS_LOG.ID).desc())
                .offset(from)
                .limit(most)
                .fetch(Records.mapping(LogLine::new));
    }

    /** Looks that are told together: those of one day at a paper or for a call. All others are told one by one. */
    private static Field<String> sitting() {
        var day = field("({0} at time zone {1})::date::text", String.class, ACCESS_LOG.AT, inline(Dates.ZONE.getId()));
        return when(ACCESS_LOG.WHAT.in(inline(Subject.PAPER.code()), inline(Subject.ON_BEHALF.code())), day)
                .otherwise(ACCESS_LOG.ID.cast(String.class));
    }
}
