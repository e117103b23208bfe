package nl.mijngesprek.portal.mandate;

import static nl.mijngesprek.database.Tables.HELPER;
import static nl.mijngesprek.database.Tables.MANDATE;
import static nl.mijngesprek.database.Tables.MESSAGE;
import static nl.mijngesprek.database.Tables.SUPPORT_ORGANISATION;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import java.util.List;
import nl.mijngesprek.portal.identity.ClientId;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Component;

/** Permissions as the portal tells that they end; which ones that are, the database says (V043). */
@Component
class EndingMandateTable {

    private final DSLContext database;

    EndingMandateTable(DSLContext database) {
        this.database = database;
    }

    List<EndingMandate> untold() {
        var key = field("told_of_permission({0})", String.class, MANDATE.ID);
        return database.select(
                        key,
                        MANDATE.CLIENT_ID.convertFrom(ClientId::new),
                        concat(
                                HELPER.NAME,
                                coalesce(concat(inline(" ("), SUPPORT_ORGANISATION.NAME, inline(")")), inline(""))),
                        MANDATE.ENDS_AT)
                .from(MANDATE)
                .join(HELPER)
                .on(HELPER.ID.eq(MANDATE.HELPER_ID))
                .leftJoin(SUPPORT_ORGANISATION)
                .on(SUPPORT_ORGANISATION.ID.eq(HELPER.ORGANISATION_ID))
                // Who tells of permissions sees others too, to confirm them.
                .where(condition(
                        "ends_soon({0}, {1}, {2}, {3})",
                        MANDATE.REVOKED_AT, MANDATE.WAY, MANDATE.GIVEN_AT, MANDATE.ENDS_AT))
                .and(notExists(selectOne().from(MESSAGE).where(MESSAGE.KEY.eq(key))))
                .orderBy(MANDATE.ENDS_AT, MANDATE.ID)
                .fetch(Records.mapping(EndingMandate::new));
    }
}
