package nl.mijngesprek.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** A database that has clients in it already comes along, whatever the walls around their rows. */
class MigrationTest extends TableTest {

    private static final String NAME = "portal_of_before";

    @Test
    void conversations_of_before_there_were_officers_keep_theirs() throws SQLException {
        try (var here = superuser();
                var statement = here.createStatement()) {
            statement.execute("drop database if exists " + NAME);
            statement.execute("create database " + NAME + " owner portal_owner");
            var url = here.getMetaData().getURL().replaceFirst("/[^/?]+([?]|$)", "/" + NAME + "$1");
            migrate(url, "6");
            try (var before = DriverManager.getConnection(url, "postgres", "")) {
                fill(before);
            }
            migrate(url, "latest");

            try (var after = DriverManager.getConnection(url, "postgres", "")) {
                assertThat(ask(
                                after,
                                "select o.name || ', ' || o.phone || ', ' || (c.ends_at - c.starts_at)"
                                        + " from conversation c join officer o on o.id = c.officer_id"))
                        .isEqualTo("Joke Visser, 010 123 45 67, 00:45:00");
                assertThat(ask(after, "select support ->> 'nl' from conversation"))
                        .startsWith("Er is ook hulp");
                assertThat(ask(
                                after,
                                "select string_agg(kind || ' ' || delivered_on, ', ' order by position)"
                                        + " from invitation"))
                        .isEqualTo("first 2026-11-04, repeated 2026-11-11");
                assertThat(ask(
                                after,
                                "select bool_and(relforcerowsecurity)::text from pg_class"
                                        + " where relname in ('conversation', 'invitation')"))
                        .isEqualTo("true");
            }
            statement.execute("drop database " + NAME);
        }
    }

    private static void migrate(String url, String version) {
        Flyway.configure()
                .dataSource(url, "portal_owner", "")
                .placeholders(Map.of("runtime", "portal"))
                .target(version)
                .load()
                .migrate();
    }

    private static void fill(Connection database) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute("insert into client values (gen_random_uuid(), 'anna',"
                    + " decode(repeat('00', 32), 'hex'), '', 'Anna de Wit', 'nl')");
            statement.execute(
                    "insert into conversation select gen_random_uuid(), 'gesprek', id, '{}', 'voluntary', '{}',"
                            + " '{}', '{}', null, 'Joke Visser', '010 123 45 67', now(), 45, 'home', '' from client");
            statement.execute("insert into invitation select gen_random_uuid(), id, client_id, position,"
                    + " date '2026-11-02' + 7 * (position - 1) from conversation, generate_series(1, 2) as position");
        }
    }

    private static String ask(Connection database, String sql) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }
}
