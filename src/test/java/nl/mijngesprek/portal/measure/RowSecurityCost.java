package nl.mijngesprek.portal.measure;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the second wall costs: the answers of one client among 500 000, in a database of their own beside the portal's,
 * asked for as the portal does, under the policy alone, and past every policy.
 */
final class RowSecurityCost implements AutoCloseable {

    static final int ROWS = 500_000;

    private static final int OWN_ROWS = 500;
    private static final int ROUNDS = 15;
    private static final String CLIENT = "00000000-0000-0000-0000-000000000001";
    private static final String NAME = "measure";
    private static final String QUERY = "select sheet_id, question_id, choices, words, version, saved_at from answer";
    private static final String PREDICATE = QUERY + " where client_id = '" + CLIENT + "'";
    private static final JsonMapper JSON = new JsonMapper();

    private final String portal;
    private final Connection connection;

    /**
     * Medians in milliseconds, of planning and execution together.
     *
     * @param plans of both kinds of query under the policy
     */
    record Cost(double predicate, double policy, double both, List<String> plans) {}

    /** @param portal the address of the portal's own database */
    RowSecurityCost(String portal) throws SQLException {
        this.portal = portal;
        execute(portal, "drop database if exists " + NAME, "create database " + NAME + " owner portal_owner");
        var url = portal.replaceFirst("/[^/]+$", "/" + NAME);
        Flyway.configure()
                .dataSource(url, "portal_owner", "")
                .placeholders(java.util.Map.of("runtime", "portal"))
                .load()
                .migrate();
        connection = DriverManager.getConnection(url, "postgres", "");
        fill();
    }

    private void fill() throws SQLException {
        run(
                // Answers alone: what they refer to costs nothing here.
                "set session_replication_role = replica",
                """
                insert into answer (sheet_id, question_id, client_id, questionnaire_id, words, version, saved_at)
                select gen_random_uuid(), gen_random_uuid(),
                       case when row %% %d = 0 then '%s' else gen_random_uuid() end,
                       gen_random_uuid(), repeat('woord ', 20), 1, now()
                from generate_series(1, %d) row
                """.formatted(ROWS / OWN_ROWS, CLIENT, ROWS),
                "set session_replication_role = default",
                "vacuum analyze answer");
    }

    Cost measure() throws SQLException {
        var predicate = new ArrayList<Double>();
        var policy = new ArrayList<Double>();
        var both = new ArrayList<Double>();
        for (var round = 0; round < ROUNDS; round++) {
            predicate.add(milliseconds(explain(PREDICATE)));
            policy.add(milliseconds(explainAsClient(QUERY)));
            both.add(milliseconds(explainAsClient(PREDICATE)));
        }
        return new Cost(
                Medians.of(predicate),
                Medians.of(policy),
                Medians.of(both),
                List.of(
                        explainAsClient(QUERY).toString(),
                        explainAsClient(PREDICATE).toString()));
    }

    private static double milliseconds(JsonNode explained) {
        return explained.path("Planning Time").asDouble()
                + explained.path("Execution Time").asDouble();
    }

    private JsonNode explainAsClient(String query) throws SQLException {
        run(
                "begin",
                "select set_config('app.client', '" + CLIENT + "', true), set_config('role', 'portal_client', true)");
        try {
            return explain(query);
        } finally {
            run("rollback");
        }
    }

    private JsonNode explain(String query) throws SQLException {
        try (var statement = connection.createStatement();
                // What a clock beside each row would add is not the wall's.
                var rows = statement.executeQuery("explain (analyze, timing off, buffers off, format json) " + query)) {
            rows.next();
            return JSON.readTree(rows.getString(1)).path(0);
        }
    }

    private void run(String... commands) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var command : commands) {
                statement.execute(command);
            }
        }
    }

    private static void execute(String url, String... commands) throws SQLException {
        try (var connection = DriverManager.getConnection(url, "postgres", "");
                var statement = connection.createStatement()) {
            for (var command : commands) {
                statement.execute(command);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
        execute(portal, "drop database " + NAME);
    }
}
