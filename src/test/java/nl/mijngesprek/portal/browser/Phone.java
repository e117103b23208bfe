package nl.mijngesprek.portal.browser;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A phone whose traffic with the portal is counted, and that can be made slow; for figures. */
public final class Phone implements AutoCloseable {

    private static final Duration QUIET = Duration.ofMillis(1_200);
    private static final JsonMapper JSON = new JsonMapper();

    /** Notes when the heading can first be seen (laid out, and the page painted), and when the page is Flow's own. */
    private static final String WATCH = """
            (() => {
              const look = () => {
                const painted = performance.getEntriesByName('first-contentful-paint').length > 0;
                const seen = Array.from(document.querySelectorAll('h1')).some((h1) => h1.checkVisibility());
                if (painted && seen) {
                  window.headingSeen ??= performance.now();
                }
                if (painted && seen && !document.getElementById('first-html')) {
                  window.pageReady = performance.now();
                } else {
                  requestAnimationFrame(look);
                }
              };
              look();
            })();
            """;

    private final Browser browser = new Browser(Browser.Kind.PHONE.counting());

    /**
     * A request and its answer on the wire, headers included; redirects are exchanges of their own.
     *
     * @param sent the head as the browser reports it, and the body
     * @param received nothing when it came out of the browser's own store
     */
    public record Exchange(String path, String type, long sent, long received) {}

    /** Seconds from the click on a link until the heading can be read, and until the page can be used. */
    public record Opened(double read, double used) {}

    public Phone() {
        command("Network.enable", Map.of());
        command("Page.addScriptToEvaluateOnNewDocument", Map.of("source", WATCH));
    }

    public void logIn(String name) {
        browser.logIn(name);
    }

    public void open(String path) {
        browser.open(path);
    }

    /** Opens a page of the client, and waits until it is Flow's own. */
    public void visit(String path) {
        browser.open(path);
        browser.settle();
    }

    public void press(String words) {
        browser.press(words);
    }

    /** Where the link with these words leads on this page. */
    public String addressOf(String words) {
        return Objects.requireNonNull(browser.named(words).getDomAttribute("href"));
    }

    /** Types into the one text answer of the page, key by key, and waits until the page says that it is saved. */
    public void typeAndWaitUntilSaved(String words) {
        untilSaved(() -> browser.type(words));
    }

    /** Speaks into it: the words arrive all at once, as from dictation or a paste. */
    public void speakAndWaitUntilSaved(String words) {
        untilSaved(() -> {
            browser.script("document.querySelector('textarea').focus()");
            command("Input.insertText", Map.of("text", words));
        });
    }

    private void untilSaved(Runnable writing) {
        var before = savedState();
        writing.run();
        browser.waitUntil("saved", () -> !savedState().equals(before));
    }

    private String savedState() {
        return browser.driver()
                .findElement(By.cssSelector("textarea ~ p.saved"))
                .getText();
    }

    /** Throws away every file kept from earlier visits, as on a first one. */
    public void forgetFiles() {
        command("Network.clearBrowserCache", Map.of());
    }

    /** From now on: 1.6 Mbit/s down, 750 kbit/s up, 150 ms there and back, and a quarter of this machine's processor. */
    public void slowDown() {
        command(
                "Network.emulateNetworkConditions",
                Map.of(
                        "offline",
                        false,
                        "latency",
                        150,
                        "downloadThroughput",
                        1_600_000 / 8,
                        "uploadThroughput",
                        750_000 / 8));
        command("Emulation.setCPUThrottlingRate", Map.of("rate", 4));
    }

    /** Opens a page and tells when its heading could be seen and when the page was Flow's own. */
    public Opened time(String path) {
        browser.open(path);
        browser.waitUntil("page ready", () -> browser.script("return window.pageReady ?? null") != null);
        browser.settle();
        return new Opened(seconds("headingSeen"), seconds("pageReady"));
    }

    private double seconds(String mark) {
        return ((Number) Objects.requireNonNull(browser.script("return window." + mark))).doubleValue() / 1_000;
    }

    /** What went to and fro between the phone and the portal since this was asked last, once both are quiet. */
    public List<Exchange> exchanges() {
        var traffic = new Traffic("http://localhost:" + System.getProperty("server.port"));
        var quietSince = new AtomicLong(System.nanoTime());
        browser.waitUntil("quiet", () -> {
            if (events().map(traffic::note).filter(isNews -> isNews).count() > 0) {
                quietSince.set(System.nanoTime());
            }
            return System.nanoTime() - quietSince.get() > QUIET.toNanos();
        });
        return traffic.exchanges();
    }

    private Stream<JsonNode> events() {
        return browser.driver().manage().logs().get("performance").getAll().stream()
                .map(entry -> JSON.readTree(entry.getMessage()).path("message"));
    }

    private void command(String name, Map<String, Object> parameters) {
        browser.driver().executeCdpCommand(name, parameters);
    }

    @Override
    public void close() {
        browser.close();
    }
}
