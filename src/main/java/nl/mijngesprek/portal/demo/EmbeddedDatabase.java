package nl.mijngesprek.portal.demo;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/**
 * A PostgreSQL of the demo's own, whose data outlives the portal, even one that was killed.
 * Refuses with an {@link IllegalStateException} of one sentence when another portal uses the data, or when it does not start.
 */
class EmbeddedDatabase {

    static final String OWNER_ROLE = "portal_owner";
    static final String RUNTIME_ROLE = "portal";

    private static final String DATABASE = "portal";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Path data;
    private @Nullable EmbeddedPostgres postgres;
    private int port;

    /** @param data the folder of the data; beside it stand a log and, while it is being made, a mark */
    EmbeddedDatabase(Path data) {
        this.data = data.toAbsolutePath().normalize();
    }

    /** Starts it, on the port it had before if it was stopped; what a killed portal left running is stopped first. */
    void start() {
        try {
            Files.createDirectories(parent());
            refuseIfInUse();
            stopOrphan();
            postgres = launch();
            port = postgres.getPort();
            prepare(postgres);
        } catch (IOException | SQLException | RuntimeException failure) {
            throw new IllegalStateException(
                    "The demo's PostgreSQL did not start on %s (%s); its log is %s."
                            .formatted(data, failure.getMessage(), log()),
                    failure);
        }
    }

    void stop() {
        try {
            if (postgres != null) {
                postgres.close();
                postgres = null;
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    String url() {
        return "jdbc:postgresql://localhost:%d/%s".formatted(port, DATABASE);
    }

    /** The process id of the server, as it wrote it down itself; empty when it does not run or left in disorder. */
    Optional<ProcessHandle> process() {
        var pidFile = data.resolve("postmaster.pid");
        try {
            if (Files.notExists(pidFile)) {
                return Optional.empty();
            }
            var pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
            // After a crash of the machine the number can belong to anybody: only a server on this very data is ours.
            return ProcessHandle.of(pid).filter(process -> process.info()
                    .commandLine()
                    .filter(line -> line.contains(data.toString()))
                    .isPresent());
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    private EmbeddedPostgres launch() throws IOException {
        var unfinished = data.resolveSibling(data.getFileName() + ".unfinished");
        if (Files.exists(unfinished)) {
            FileSystemUtils.deleteRecursively(data);
        }
        var fresh = Files.notExists(data.resolve("postgresql.conf"));
        if (fresh) {
            Files.writeString(unfinished, "The data folder is being made; whoever finds this starts anew.\n");
        }
        var started = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPort(port)
                .setPGStartupWait(PATIENCE)
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                // The library switches these off, for tests; here nothing may be lost.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "40")
                .setServerConfig("listen_addresses", "localhost")
                // Nobody uses one, and its lock in a folder that all share would stand in the way of another server.
                .setServerConfig("unix_socket_directories", "")
                // A file, not a pipe: a pipe would break, and the server stumble, when the portal is killed.
                .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .setErrorRedirector(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .start();
        Files.deleteIfExists(unfinished);
        return started;
    }

    /** Two roles: one owns everything and migrates, the other owns nothing and inherits nothing. */
    private static void prepare(EmbeddedPostgres postgres) throws SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            if (missing(statement, "select from pg_roles where rolname = '" + OWNER_ROLE + "'")) {
                statement.execute("create role " + OWNER_ROLE + " login createrole");
            }
            if (missing(statement, "select from pg_roles where rolname = '" + RUNTIME_ROLE + "'")) {
                statement.execute("create role " + RUNTIME_ROLE + " login noinherit");
            }
            if (missing(statement, "select from pg_database where datname = '" + DATABASE + "'")) {
                statement.execute("create database " + DATABASE + " owner " + OWNER_ROLE);
            }
            statement.execute("revoke all on database " + DATABASE + " from public");
            statement.execute("grant connect on database " + DATABASE + " to " + RUNTIME_ROLE);
        }
    }

    private static boolean missing(Statement statement, String query) throws SQLException {
        try (var rows = statement.executeQuery(query)) {
            return !rows.next();
        }
    }

    private void refuseIfInUse() throws IOException {
        var lock = data.resolve("epg-lock");
        if (Files.notExists(lock)) {
            return;
        }
        try (var channel = FileChannel.open(lock, StandardOpenOption.WRITE);
                var held = channel.tryLock()) {
            if (held == null) {
                throw new IllegalStateException("another portal is running on this data");
            }
        } catch (OverlappingFileLockException sameProcess) {
            throw new IllegalStateException("this data is in use already", sameProcess);
        }
    }

    /** A portal that was killed leaves its server running; it is asked to stop in good order, since its data is whole. */
    private void stopOrphan() throws IOException {
        var orphan = process();
        if (orphan.isEmpty()) {
            return;
        }
        var pid = orphan.get().pid();
        try {
            // SIGINT is PostgreSQL's fast shutdown: it does not wait for its clients, but leaves nothing unwritten.
            new ProcessBuilder("kill", "-INT", Long.toString(pid)).start().waitFor();
            orphan.get().onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while process %d stopped".formatted(pid), interrupted);
        } catch (ExecutionException | TimeoutException failure) {
            throw new IllegalStateException("an earlier server, process %d, does not stop".formatted(pid), failure);
        }
    }

    private Path parent() {
        var parent = data.getParent();
        if (parent == null) {
            throw new IllegalStateException("the data need a folder of their own");
        }
        return parent;
    }

    private Path log() {
        return data.resolveSibling(data.getFileName() + ".log");
    }
}
