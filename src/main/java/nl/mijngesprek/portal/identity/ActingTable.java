package nl.mijngesprek.portal.identity;

import static nl.mijngesprek.database.Tables.CLIENT;
import static nl.mijngesprek.database.Tables.HELPER;
import static nl.mijngesprek.database.Tables.MANDATE;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.currentInstant;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Component;

/** Permissions that hold now. Which now it is, the database says: the same one as in its own walls. */
@Component
class ActingTable {

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
}
