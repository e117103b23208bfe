package nl.mijngesprek.portal.retention;

import java.sql.SQLException;
import java.time.Period;
import nl.mijngesprek.portal.shared.RetentionTerms;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/**
 * Lets the owner of the database write down how long answers are kept, each time it has migrated. So the terms hold there, and
 * the role that removes cannot shorten them.
 */
@Component
class TermsInDatabase implements FlywayMigrationStrategy {

    private static final String STORE = "insert into retention_term (kind, term) values (?, ?::interval)"
            + " on conflict (kind) do update set term = excluded.term";

    private final RetentionTerms terms;

    TermsInDatabase(RetentionTerms terms) {
        this.terms = terms;
    }

    @Override
    public void migrate(Flyway flyway) {
        flyway.migrate();
        store(flyway, "private", terms.keptPrivate().period());
        store(flyway, "shared", terms.handedOver().period());
    }

    private static void store(Flyway flyway, String kind, Period term) {
        try (var connection = flyway.getConfiguration().getDataSource().getConnection();
                var statement = connection.prepareStatement(STORE)) {
            statement.setString(1, kind);
            statement.setString(2, term.toString());
            statement.execute();
        } catch (SQLException failure) {
            throw new IllegalStateException("cannot write down how long answers are kept", failure);
        }
    }
}
