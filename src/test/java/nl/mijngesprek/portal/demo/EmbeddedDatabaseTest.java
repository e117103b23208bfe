package nl.mijngesprek.portal.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {

    @TempDir
    Path folder;

    /** A portal of its own, to be killed. */
    static class Portal {
        public static void main(String[] arguments) throws Exception {
            var database = new EmbeddedDatabase(Path.of(arguments[0]));
            database.start();
            execute(database, "create table kept as select 'typed before the crash' as words");
            System.out.println("ready");
            Thread.sleep(60_000);
        }
    }

    @Test
    void after_a_kill_it_comes_up_again_with_the_same_data() throws Exception {
        var data = folder.resolve("postgres");
        var portal = startPortal(data);
        var database = new EmbeddedDatabase(data);

        assertThatThrownBy(database::start).hasMessageContaining("another portal is running on this data");

        portal.destroyForcibly().waitFor();
        var orphan = database.process().orElseThrow();
        assertThat(orphan.isAlive()).isTrue();

        database.start();
        assertThat(orphan.isAlive()).isFalse();
        assertKept(database);

        // And when the server itself is killed, as by a power cut: its pid file is stale, its log is read again.
        database.process().orElseThrow().destroyForcibly();
        database.stop();
        assertThat(data.resolve("postmaster.pid")).exists();
        database.start();
        assertKept(database);
        database.stop();
        assertThat(database.process()).isEmpty();
    }

    @Test
    void a_folder_that_was_never_finished_is_made_anew() throws Exception {
        var data = Files.createDirectory(folder.resolve("postgres"));
        Files.writeString(data.resolve("postgresql.conf"), "");
        Files.writeString(folder.resolve("postgres.unfinished"), "");
        var database = new EmbeddedDatabase(data);

        database.start();
        try {
            execute(database, "select 1");
        } finally {
            database.stop();
        }
    }

    private static Process startPortal(Path data) throws IOException {
        var portal = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Portal.class.getName(),
                        data.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var lines = portal.inputReader()) {
            assertThat(lines.lines().anyMatch("ready"::equals)).isTrue();
        }
        return portal;
    }

    private static void execute(EmbeddedDatabase database, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), EmbeddedDatabase.OWNER_ROLE, "");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void assertKept(EmbeddedDatabase database) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), EmbeddedDatabase.OWNER_ROLE, "");
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select words from kept")) {
            rows.next();
            assertThat(rows.getString(1)).isEqualTo("typed before the crash");
        }
    }
}
