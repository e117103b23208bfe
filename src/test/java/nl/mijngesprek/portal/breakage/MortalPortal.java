package nl.mijngesprek.portal.breakage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import nl.mijngesprek.portal.PortalApplication;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** A portal in a process of its own, with a database of its own, that can be killed as the power going out does. */
final class MortalPortal implements Writer.Fate, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(MortalPortal.class);

    /** How long somebody may do nothing; short, for there is no other clock to be put forward here. */
    static final Duration IDLE = Duration.ofSeconds(20);

    private static final Path FOLDER = Path.of("target", "mortal-portal").toAbsolutePath();

    private final Path data = FOLDER.resolve("postgres");
    private final int port;
    private final int simulatorPort;
    private final int organisationPort;
    private final int supportPort;
    private Optional<Process> portal = Optional.empty();
    private final AtomicInteger kills = new AtomicInteger();
    private volatile long killedAt;
    private volatile boolean answers;

    MortalPortal() throws IOException {
        killDatabase();
        FileSystemUtils.deleteRecursively(FOLDER);
        Files.createDirectories(FOLDER);
        try (var one = new ServerSocket(0);
                var other = new ServerSocket(0);
                var third = new ServerSocket(0);
                var fourth = new ServerSocket(0)) {
            port = one.getLocalPort();
            simulatorPort = other.getLocalPort();
            organisationPort = third.getLocalPort();
            supportPort = fourth.getLocalPort();
        }
    }

    String address() {
        return "http://localhost:" + port;
    }

    @Override
    public int kills() {
        return kills.get();
    }

    @Override
    public long killedAt() {
        return killedAt;
    }

    @Override
    public boolean answers() {
        return answers;
    }

    /** Starts it, on the data that is there, and waits until it answers. */
    void start() {
        var begin = System.nanoTime();
        try {
            var process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-XX:+UseSerialGC",
                            "-cp",
                            System.getProperty("java.class.path"),
                            PortalApplication.class.getName(),
                            "--spring.profiles.active=demo",
                            "--server.port=" + port,
                            "--portal.demo.simulator-port=" + simulatorPort,
                            "--portal.demo.organisation-port=" + organisationPort,
                            "--portal.demo.support-port=" + supportPort,
                            "--portal.session.idle=" + IDLE.toSeconds() + "s",
                            "--portal.demo.data=" + data)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(
                            FOLDER.resolve("portal.log").toFile()))
                    .start();
            portal = Optional.of(process);
            var http = HttpClient.newHttpClient();
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/hulp"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            while (!answers(http, request)) {
                if (!process.isAlive() || System.nanoTime() - begin > 120_000_000_000L) {
                    throw new AssertionError("the portal does not start; see " + FOLDER.resolve("portal.log"));
                }
                TimeUnit.MILLISECONDS.sleep(100);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
        answers = true;
        LOG.info("started in {} ms", (System.nanoTime() - begin) / 1_000_000);
    }

    private static boolean answers(HttpClient http, HttpRequest request) throws InterruptedException {
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** As kill -9 does: no goodbye. */
    void kill() {
        portal.ifPresent(process -> {
            answers = false;
            killedAt = System.currentTimeMillis();
            kills.incrementAndGet();
            process.destroyForcibly();
            process.onExit().join();
        });
        portal = Optional.empty();
    }

    void killDatabase() {
        var pidFile = data.resolve("postmaster.pid");
        try {
            if (Files.exists(pidFile)) {
                var pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
                ProcessHandle.of(pid)
                        .filter(process ->
                                process.info().commandLine().orElse("").contains(data.toString()))
                        .ifPresent(server -> {
                            var all = new ArrayList<>(server.descendants().toList());
                            all.add(server);
                            all.forEach(ProcessHandle::destroyForcibly);
                            server.onExit().join();
                        });
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        kill();
        killDatabase();
    }
}
