package nl.mijngesprek.portal.measure;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Runs {@code ./portal} on its unchanged sources, on data of its own, and waits for the first page. */
final class Starts {

    private static final int STARTS = 3;
    private static final long PATIENCE_SECONDS = 120;
    private static final Path DATA = Path.of("target", "measure-data", "postgres");
    private static final Path LOG = Path.of("target", "measure-start.log");

    private Starts() {}

    /** Seconds until the start page answers; empty when there is no build to start or the folder's portal is running already. */
    static Optional<Double> seconds() throws IOException, InterruptedException {
        if (Files.notExists(Path.of("target", "portal", "mijn-gesprek.jar"))) {
            return Optional.empty();
        }
        var taken = new ArrayList<Double>();
        // The first makes the database and teaches the JVM its classes; the ones after it are those that people see.
        for (var start = 0; start <= STARTS; start++) {
            var seconds = start();
            if (seconds.isEmpty()) {
                return Optional.empty();
            }
            taken.add(seconds.get());
        }
        return Optional.of(Medians.of(taken.subList(1, taken.size())));
    }

    private static Optional<Double> start() throws IOException, InterruptedException {
        var port = freePort();
        var command = new ProcessBuilder("./portal", "start", "--portal.demo.data=" + DATA)
                .redirectErrorStream(true)
                .redirectOutput(LOG.toFile());
        command.environment().put("SERVER_PORT", Integer.toString(port));
        var began = System.nanoTime();
        var portal = command.start();
        try {
            while (portal.isAlive() && System.nanoTime() - began < TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS)) {
                if (answers(port)) {
                    return Optional.of((System.nanoTime() - began) / 1e9);
                }
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
            }
            return Optional.empty();
        } finally {
            // Gently, as with Ctrl-C: the script stops what it started.
            portal.destroy();
            portal.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        }
    }

    private static boolean answers(int port) throws InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:%d/".formatted(port)))
                    .build();
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** One whose two successors are free as well: the simulators'. */
    private static int freePort() throws IOException {
        try (var portal = new ServerSocket(0)) {
            var port = portal.getLocalPort();
            try (var simulator = new ServerSocket(port + 1);
                    var organisation = new ServerSocket(simulator.getLocalPort() + 1)) {
                return organisation.getLocalPort() - 2;
            } catch (IOException taken) {
                return freePort();
            }
        }
    }
}
