package nl.mijngesprek.portal.identity;

import static nl.mijngesprek.database.Tables.CLIENT;
import static nl.mijngesprek.database.Tables.HELPER;
import static nl.mijngesprek.database.Tables.MANDATE;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.currentInstant;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Component;

/** Permissions that hold now, and those that a login makes. Which now it is, the database says: the same one as in its own walls. */
@Component
class ActingTable {

    private static final String DIGID = "digid-machtigen";

    private final DSLContext database;

    ActingTable(DSLContext database) {
        this.database = database;
    }

    Optional<ActingFor> find(HelperId helper, MandateId mandate) {
        return database.select(
                        MANDATE.ID.convertFrom(MandateId::new),
                        MANDATE.CLIENT_ID.convertFrom(ClientId::new),
                        CLIENT.NAME,
                        MANDATE.TASKS.convertFrom(codes -> Arrays.stream(codes)
                                .map(code -> HelperTask.ofCode(code).orElseThrow())
                                .collect(Collectors.toSet())),
                        MANDATE.ENDS_AT)
                .from(MANDATE)
                .join(CLIENT)
                .on(CLIENT.ID.eq(MANDATE.CLIENT_ID))
                .join(HELPER)
                .on(HELPER.ID.eq(MANDATE.HELPER_ID))
                .where(MANDATE.ID.eq(mandate.value()))
                .and(MANDATE.HELPER_ID.eq(helper.value()))
                .and(MANDATE.REVOKED_AT.isNull())
                .and(MANDATE.ENDS_AT.gt(currentInstant()))
                .and(HELPER.LEFT_ON
                        .isNull()
                        .or(condition("{0} >= (now() at time zone 'Europe/Amsterdam')::date", HELPER.LEFT_ON)))
                .fetchOptional(Records.mapping(ActingFor::new));
    }

    /** Whether the client ended what DigiD Machtigen said of this helper, or had it ended. */
    boolean isStopped(HelperId helper, ClientId client) {
        return database.fetchExists(MANDATE, ofDigid(helper, client).and(MANDATE.REVOKED_BY.in("client", "officer")));
    }

    /** The permission of today that DigiD Machtigen proves; the database says when it ends, and refuses what was stopped. */
    MandateId permit(HelperId helper, ClientId client, Set<HelperTask> tasks) {
        return current(helper, client).orElseGet(() -> {
            database.insertInto(MANDATE)
                    .columns(MANDATE.ID, MANDATE.CLIENT_ID, MANDATE.HELPER_ID, MANDATE.WAY, MANDATE.TASKS)
                    .values(
                            UUID.randomUUID(),
                            client.value(),
                            helper.value(),
                            DIGID,
                            tasks.stream().sorted().map(HelperTask::code).toArray(String[]::new))
                    // Two logins at once are one permission.
                    .onConflictDoNothing()
                    .execute();
            return current(helper, client).orElseThrow();
        });
    }

    private Optional<MandateId> current(HelperId helper, ClientId client) {
        return database.select(MANDATE.ID.convertFrom(MandateId::new))
                .from(MANDATE)
                .where(ofDigid(helper, client))
                .and(MANDATE.REVOKED_AT.isNull())
                .and(MANDATE.ENDS_AT.gt(currentInstant()))
                .orderBy(MANDATE.ENDS_AT.desc())
                .limit(1)
                .fetchOptional(Records.mapping(id -> id));
    }

    private static Condition ofDigid(HelperId helper, ClientId client) {
        return MANDATE.HELPER_ID
                .eq(helper.value())
                .and(MANDATE.CLIENT_ID.eq(client.value()))
                .and(MANDATE.WAY.eq(DIGID));
    }
}
