package nl.mijngesprek.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.util.FileSystemUtils;

/** A test of the whole portal: for all that one JVM runs one application, one database and the simulators, on free ports. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT, classes = PortalApplication.class)
@ActiveProfiles({"demo", "test"})
@Import({TestClock.class, Statements.class})
public abstract class PortalTest {

    static {
        // Before the context starts, and the same for every test class, so that there is one context.
        var data = Path.of("target", "test-data", System.getProperty("test.folder", "jvm"), "postgres");
        try (var portal = new ServerSocket(0);
                var simulator = new ServerSocket(0);
                var organisation = new ServerSocket(0);
                var support = new ServerSocket(0)) {
            FileSystemUtils.deleteRecursively(data);
            System.setProperty("portal.demo.data", data.toString());
            System.setProperty("server.port", Integer.toString(portal.getLocalPort()));
            System.setProperty("portal.demo.simulator-port", Integer.toString(simulator.getLocalPort()));
            System.setProperty("portal.demo.organisation-port", Integer.toString(organisation.getLocalPort()));
            System.setProperty("portal.demo.support-port", Integer.toString(support.getLocalPort()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
