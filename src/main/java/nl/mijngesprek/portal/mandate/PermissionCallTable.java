package nl.mijngesprek.portal.mandate;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.val;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.identity.MandateId;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Component;

/** Of permissions officers see no row; two functions of the database answer who is sure of the client. */
@Component
class PermissionCallTable {

    private final DSLContext database;

    PermissionCallTable(DSLContext database) {
        this.database = database;
    }

    List<SpokenEnd> current(ClientId client) {
        return database.select(
                        field("id", UUID.class).convertFrom(MandateId::new),
                        field("helper", String.class),
                        field("ends_at", Instant.class))
                .from("permissions_of(?)", client.value())
                .fetch(Records.mapping(SpokenEnd::new));
    }

    boolean end(MandateId mandate) {
        return Boolean.TRUE.equals(database.select(field("end_permission({0})", Boolean.class, val(mandate.value())))
                .fetchSingle()
                .value1());
    }
}
