package nl.mijngesprek.portal.mandate;

import static nl.mijngesprek.database.Tables.MANDATE;
import static nl.mijngesprek.database.Tables.MANDATE_TOLD;
import static org.jooq.impl.DSL.selectOne;

import java.util.List;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.identity.MandateId;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Component;

@Component
class GivenMandateTable {

    private final DSLContext database;

    GivenMandateTable(DSLContext database) {
        this.database = database;
    }

    List<ToTell> untold(int most) {
        return database.select(
                        MANDATE.ID.convertFrom(MandateId::new),
                        MANDATE.CLIENT_ID.convertFrom(ClientId::new),
                        MandateTable.helperName(MANDATE.HELPER_ID),
                        MANDATE.WAY.convertFrom(code -> GivenWay.ofCode(code).orElseThrow()),
                        MandateTable.tasks(MANDATE.TASKS),
                        MANDATE.GIVEN_AT,
                        MANDATE.ENDS_AT,
                        MANDATE.REVOKED_AT.isNotNull())
                .from(MANDATE)
                .where(MANDATE.WAY.in(GivenWay.SMS.code(), GivenWay.PAPER.code()))
                .andNotExists(selectOne()
                        .from(MANDATE_TOLD)
                        .where(MANDATE_TOLD.MANDATE_ID.eq(MANDATE.ID))
                        .and(MANDATE_TOLD.CLIENT_ID.eq(MANDATE.CLIENT_ID)))
                .orderBy(MANDATE.GIVEN_AT)
                .limit(most)
                .fetch(Records.mapping(ToTell::new));
    }

    void markTold(ToTell given) {
        database.insertInto(MANDATE_TOLD)
                .set(MANDATE_TOLD.MANDATE_ID, given.mandate().value())
                .set(MANDATE_TOLD.CLIENT_ID, given.client().value())
                .onConflictDoNothing()
                .execute();
    }
}
