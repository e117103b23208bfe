package nl.mijngesprek.portal.shared;

import java.time.Instant;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.jooq.Table;

/**
 * Words kept in three columns of one row that is there, of whatever table; where there is none, nobody may write.
 *
 * @param row which row it is, and that it is the viewer's own
 */
public record WordsTable(
        DSLContext database,
        Table<?> table,
        Field<String> words,
        Field<Integer> version,
        Field<Instant> savedAt,
        Condition row)
        implements KeptWords {

    @Override
    public Optional<Words> find() {
        return database.select(words, version, savedAt)
                .from(table)
                .where(row)
                .fetchOptional(Records.mapping(Words::new));
    }

    @Override
    public boolean store(Words next) {
        return database.update(table)
                        .set(words, next.text())
                        .set(version, next.version())
                        .set(savedAt, next.savedAt())
                        .where(row)
                        .and(version.eq(next.version() - 1))
                        .execute()
                == 1;
    }
}
