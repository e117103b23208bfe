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

    /** What fills a database of before, and what looks at it afterwards. */
    private interface Work {
        void on(Connection database) throws SQLException;
    }

    @Test
    void conversations_of_before_there_were_officers_keep_theirs() throws SQLException {
        migrating("6", MigrationTest::fill, after -> {
            assertThat(ask(
                            after,
                            "select o.name || ', ' || o.phone || ', ' || (c.ends_at - c.starts_at)"
                                    + " from conversation c join officer o on o.id = c.officer_id"))
                    .isEqualTo("Joke Visser, 010 123 45 67, 00:45:00");
            assertThat(ask(after, "select support ->> 'nl' from conversation")).startsWith("Er is ook hulp");
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
        });
    }

    @Test
    void answers_of_before_there_were_several_choices_keep_theirs() throws SQLException {
        migrating("14", MigrationTest::fillQuestions, after -> {
            assertThat(ask(after, "select array_to_string(choices, ',') || ' ' || words from answer"))
                    .isEqualTo("good Fijn");
            assertThat(ask(after, "select string_agg(code, ',' order by position) from question_option"))
                    .isEqualTo("good,bad,do-not-know,rather-not-say");
            assertThat(ask(after, "select code from question")).isEqualTo("question-1");
            assertThat(ask(after, "select (published_at is not null)::text from questionnaire"))
                    .isEqualTo("true");
            assertThat(ask(after, "select relforcerowsecurity::text from pg_class where relname = 'answer'"))
                    .isEqualTo("true");
        });
    }

    private void migrating(String version, Work fill, Work look) throws SQLException {
        try (var here = superuser();
                var statement = here.createStatement()) {
            statement.execute("drop database if exists " + NAME);
            statement.execute("create database " + NAME + " owner portal_owner");
            var url = here.getMetaData().getURL().replaceFirst("/[^/?]+([?]|$)", "/" + NAME + "$1");
            migrate(url, version);
            try (var before = DriverManager.getConnection(url, "postgres", "")) {
                fill.on(before);
            }
            migrate(url, "latest");
            try (var after = DriverManager.getConnection(url, "postgres", "")) {
                look.on(after);
            }
            statement.execute("drop database " + NAME);
        }
    }

    private static void fillQuestions(Connection database) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute("insert into client (id, reference, bsn_hash, bsn_cipher, name, language)"
                    + " values (gen_random_uuid(), 'anna', decode(repeat('00', 32), 'hex'), '', 'Anna de Wit', 'nl')");
            statement.execute("insert into officer (id, name, phone) values (gen_random_uuid(), 'Joke', '010')");
            statement.execute(
                    "insert into conversation (id, reference, client_id, purpose, obligation, legal_ground,"
                            + " duties_client, duties_municipality, support, officer_id, starts_at, ends_at, place_kind)"
                            + " select gen_random_uuid(), 'gesprek', client.id, '{}', 'voluntary', '{}', '{}', '{}',"
                            + " '{\"nl\": \"Hulp\"}', officer.id, now(), now() + interval '1 hour', 'home' from client, officer");
            statement.execute("insert into questionnaire (id, reference, version, title, content_hash)"
                    + " values (gen_random_uuid(), 'vragen', 1, '{}', decode(repeat('00', 32), 'hex'))");
            statement.execute(
                    "insert into question (id, questionnaire_id, position, kind, wording, why, used_for, examples)"
                            + " select gen_random_uuid(), id, 1, 'one-of', '{}', '{}', '{}', '[]' from questionnaire");
            statement.execute(
                    "insert into question_option (question_id, position, code, wording)"
                            + " select id, 1, 'good', '{}'::jsonb from question union all select id, 2, 'bad', '{}' from question");
            statement.execute("insert into answer_sheet (id, client_id, conversation_id, questionnaire_id, aim)"
                    + " select gen_random_uuid(), client_id, conversation.id, questionnaire.id, 'activating'"
                    + " from conversation, questionnaire");
            statement.execute("insert into answer (sheet_id, question_id, client_id, questionnaire_id, choice, words,"
                    + " version, saved_at) select s.id, q.id, s.client_id, s.questionnaire_id, 'good', 'Fijn', 1, now()"
                    + " from answer_sheet s, question q");
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
