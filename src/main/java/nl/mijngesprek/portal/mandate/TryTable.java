package nl.mijngesprek.portal.mandate;

import static nl.mijngesprek.database.Tables.MANDATE_TRY;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;

import java.time.Duration;
import java.time.Instant;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Component;

/** How often helpers tried something: of each, and of all on the whole installation. */
@Component
class TryTable {

    private final DSLContext database;

    TryTable(DSLContext database) {
        this.database = database;
    }

    /** Counts one more under this key, and says how many there are within this time. */
    int count(String key, Instant now, Duration within) {
        var old = MANDATE_TRY.BEGAN_AT.le(now.minus(within));
        return database.insertInto(MANDATE_TRY)
                .set(MANDATE_TRY.KEY, key)
                .set(MANDATE_TRY.BEGAN_AT, now)
                .set(MANDATE_TRY.TRIES, 1)
                .onConflict(MANDATE_TRY.KEY)
                .doUpdate()
                .set(MANDATE_TRY.TRIES, when(old, val(1)).otherwise(MANDATE_TRY.TRIES.plus(1)))
                .set(
                        MANDATE_TRY.BEGAN_AT,
                        when(old, excluded(MANDATE_TRY.BEGAN_AT)).otherwise(MANDATE_TRY.BEGAN_AT))
                .returningResult(MANDATE_TRY.TRIES)
                .fetchSingle(Records.mapping(tries -> tries));
    }
}
