package nl.mijngesprek.portal.sturdy;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import nl.mijngesprek.portal.PortalApplication;
import nl.mijngesprek.portal.browser.Browser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** The portal is killed while a client types: at most the last second of typing is missing afterwards. */
class KillIT {

    private static final Logger LOG = LoggerFactory.getLogger(KillIT.class);

    private static final String CLIENT = "Willem van der Veen";

    private static final Duration AT_MOST = Duration.ofSeconds(1);

    private static final Path FOLDER = Path.of("target", "kill-test").toAbsolutePath();

    private final Path data = FOLDER.resolve("postgres");
    private int port;
    private int simulatorPort;
    private int organisationPort;
    private Optional<Process> portal = Optional.empty();

    @BeforeEach
    void fresh() throws IOException {
        killPortal();
        killDatabase();
        FileSystemUtils.deleteRecursively(FOLDER);
        Files.createDirectories(FOLDER);
        try (var one = new ServerSocket(0);
                var other = new ServerSocket(0);
                var third = new ServerSocket(0)) {
            port = one.getLocalPort();
            simulatorPort = other.getLocalPort();
            organisationPort = third.getLocalPort();
        }
    }

    @AfterEach
    void leaveNothing() {
        killPortal();
        killDatabase();
    }

    @Test
    void what_was_typed_until_a_second_before_the_kill_is_there_after_it() {
        start();
        try (var browser = new Browser(Browser.Kind.PHONE, "http://localhost:" + port)) {
            browser.logIn(CLIENT);
            browser.press("Vragen voor het gesprek");
            browser.press("Begin met vraag 1");
            var question = browser.path();

            var first = typeUntil(browser, this::killPortal, "");
            start();
            var kept = readAfterLogin(browser, question);
            expectAtMostASecondMissing("the portal killed", first, kept);

            var second = typeUntil(
                    browser,
                    () -> {
                        killPortal();
                        killDatabase();
                    },
                    kept);
            start();
            // The way a client would go: home, and the first card there.
            browser.open("/uitgelogd");
            browser.logIn(CLIENT);
            browser.press("Vragen voor het gesprek");
            assertThat(browser.words()).contains("Ga verder bij vraag");
            browser.open(question);
            browser.settle();
            expectAtMostASecondMissing("the database killed too", second, browser.typed());
        }
    }

    /** What stood in the field, and when. */
    private record Typed(List<String> texts, List<Long> at, long killed) {}

    private static Typed typeUntil(Browser browser, Runnable kill, String before) {
        var texts = new ArrayList<String>();
        var at = new ArrayList<Long>();
        var field = browser.driver().findElement(By.cssSelector("textarea"));
        var typed = new StringBuilder(before);
        var killing = Thread.ofPlatform().unstarted(kill);
        var start = System.nanoTime();
        var killed = Long.MAX_VALUE;
        // Past the kill too: the one who types does not know of it.
        for (var key = 0; System.nanoTime() < killed || System.nanoTime() - killed < 300_000_000L; key++) {
            var letter = key % 6 == 5 ? " " : String.valueOf((char) ('a' + key % 26));
            field.sendKeys(letter);
            texts.add(typed.append(letter).toString());
            at.add(System.nanoTime());
            if (killed == Long.MAX_VALUE && System.nanoTime() - start > 4_000_000_000L) {
                killed = System.nanoTime();
                killing.start();
            }
        }
        try {
            killing.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
        return new Typed(texts, at, killed);
    }

    private static void expectAtMostASecondMissing(String what, Typed typed, String kept) {
        assertThat(typed.texts().getLast()).startsWith(kept);
        // The first key that is missing was pressed this long before the kill.
        var missing = typed.texts().indexOf(kept) + 1;
        var lost = missing < typed.at().size()
                ? Math.max(0, typed.killed() - typed.at().get(missing))
                : 0;
        LOG.info("{}: {} keys in all, {} ms of typing lost", what, typed.texts().size(), lost / 1_000_000);
        assertThat(Duration.ofNanos(lost)).as("typing lost").isLessThanOrEqualTo(AT_MOST);
    }

    /** Opens the question again, as from a bookmark: the login leads back to it. */
    private static String readAfterLogin(Browser browser, String question) {
        browser.driver().manage().deleteAllCookies();
        browser.open(question);
        browser.labelled(CLIENT).click();
        browser.driver()
                .findElement(By.cssSelector("button.primary, button[type=submit]"))
                .click();
        browser.waitUntil("back at the question", () -> browser.path().equals(question));
        browser.settle();
        return browser.typed();
    }

    private void start() {
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
    private void killPortal() {
        portal.ifPresent(process -> {
            process.destroyForcibly();
            process.onExit().join();
        });
        portal = Optional.empty();
    }

    private void killDatabase() {
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
}
