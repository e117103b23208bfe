package nl.mijngesprek.portal.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;

/** Takes the database away from a running portal, and gives it back. */
public final class DatabaseSwitch {

    private final EmbeddedDatabase database;

    public DatabaseSwitch(ApplicationContext context) {
        database = context.getBean(EmbeddedDatabase.class);
    }

    /** From now on connections are refused. */
    public void stop() {
        database.stop();
    }

    public void start() {
        database.start();
    }

    /** From now on connections are accepted, and nothing is ever answered. */
    public void freeze() {
        signal("STOP");
    }

    public void thaw() {
        signal("CONT");
    }

    private void signal(String name) {
        var server = database.process().orElseThrow();
        Stream.concat(Stream.of(server), server.descendants()).forEach(process -> {
            try {
                new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                        .inheritIO()
                        .start()
                        .waitFor();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(interrupted);
            }
        });
    }
}
