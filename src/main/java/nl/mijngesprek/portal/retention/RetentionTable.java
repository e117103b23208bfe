package nl.mijngesprek.portal.retention;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Asks the database to remove what is past its term; which that is, it knows itself. */
@Component
class RetentionTable {

    private final DSLContext database;

    RetentionTable(DSLContext database) {
        this.database = database;
    }

    /** How much of each kind, by the table it stood in; nothing when all is done. */
    Map<String, Long> remove(UUID run, int most) {
        return database.resultQuery("select kind, removed from remove_past_its_term(?, ?)", run, most).stream()
                .collect(toMap(line -> line.get(0, String.class), line -> line.get(1, Long.class)));
    }
}
