package nl.mijngesprek.portal.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import nl.mijngesprek.portal.Visitor;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.PageLoadStrategy;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.interactions.PointerInput;
import org.openqa.selenium.interactions.Sequence;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Chromium as a client holds it, in the words a client would use; all waiting happens in here. */
public final class Browser implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** More Tab stops than any page has before what one looks for. */
    private static final int MANY = 60;

    /** How a browser is started. */
    public record Kind(
            int width, int height, String language, boolean scripts, boolean dark, boolean patient, boolean counted) {

        public static final Kind PHONE = new Kind(320, 640, "nl", true, false, true, false);

        public Kind speaking(String code) {
            return new Kind(width, height, code, scripts, dark, patient, counted);
        }

        public Kind wide(int pixels) {
            return new Kind(pixels, height, language, scripts, dark, patient, counted);
        }

        public Kind withoutScripts() {
            return new Kind(width, height, language, false, dark, patient, counted);
        }

        public Kind inTheDark() {
            return new Kind(width, height, language, scripts, true, patient, counted);
        }

        /** Keeps a log of its traffic, to be counted afterwards. */
        public Kind counting() {
            return new Kind(width, height, language, scripts, dark, patient, true);
        }

        /** Does not wait until a page has loaded, to see what there is before. */
        public Kind impatient() {
            return new Kind(width, height, language, scripts, dark, false, counted);
        }
    }

    private final Kind kind;
    private final ChromeDriver driver;
    private final String site;

    public Browser(Kind kind) {
        this(kind, "http://localhost:" + System.getProperty("server.port"));
    }

    /** A browser for another portal than that of the tests. */
    public Browser(Kind kind, String site) {
        this(kind, site, List.of());
    }

    /** A browser started with more than others are, such as with a microphone. */
    Browser(Kind kind, List<String> arguments) {
        this(kind, "http://localhost:" + System.getProperty("server.port"), arguments);
    }

    private Browser(Kind kind, String site, List<String> arguments) {
        this.kind = kind;
        this.site = site;
        var options = new ChromeOptions();
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars",
                "--lang=" + kind.language());
        options.addArguments(arguments);
        options.setExperimentalOption(
                "prefs",
                Map.of(
                        "intl.accept_languages",
                        kind.language(),
                        "profile.managed_default_content_settings.javascript",
                        kind.scripts() ? 1 : 2));
        if (!kind.patient()) {
            options.setPageLoadStrategy(PageLoadStrategy.NONE);
        }
        options.setCapability(
                "goog:loggingPrefs",
                kind.counted() ? Map.of("performance", "ALL", "browser", "ALL") : Map.of("browser", "ALL"));
        driver = new ChromeDriver(service(), options);
        resize(kind.width());
        lookWith(kind.dark(), false);
    }

    /** Makes the page this wide. A phone's width is narrower than a window may be, so the page is told so. */
    void resize(int width) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", kind.height(), "deviceScaleFactor", 1, "mobile", width < 700));
    }

    /** How the client has set colours: dark, or forced to a few of the client's own. */
    void lookWith(boolean dark, boolean forced) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(
                                Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"),
                                Map.of("name", "forced-colors", "value", forced ? "active" : "none"))));
    }

    /** Forgets who was here, as when the telephone is handed to somebody else. */
    void forget() {
        driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
        driver.get("about:blank");
    }

    /** Keeps the portal's scripts waiting on the line, as a very slow network does. */
    void holdScripts() {
        // One that is at hand already would not be waited for.
        driver.executeCdpCommand("Network.enable", Map.of());
        driver.executeCdpCommand("Network.setCacheDisabled", Map.of("cacheDisabled", true));
        driver.executeCdpCommand(
                "Fetch.enable",
                Map.of("patterns", List.of(Map.of("urlPattern", "*/VAADIN/*.js*", "requestStage", "Request"))));
    }

    void letScriptsCome() {
        driver.executeCdpCommand("Fetch.disable", Map.of());
        driver.executeCdpCommand("Network.setCacheDisabled", Map.of("cacheDisabled", false));
    }

    private static ChromeDriverService service() {
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(Path.of("/usr/bin/chromedriver").toFile());
        return service.build();
    }

    public ChromeDriver driver() {
        return driver;
    }

    /** Opens an address of the portal, such as {@code /mijn/}. */
    public void open(String path) {
        driver.get(site + path);
    }

    /** Logs in through the simulator, as this person, and waits for the page that follows. */
    public void logIn(String name) {
        open("/inloggen");
        labelled(name).click();
        driver.findElement(By.cssSelector("button.primary, button[type=submit]"))
                .click();
        waitUntil("logged in", () -> path().startsWith("/mijn/"));
        settle();
    }

    /** The same without looking at the pages of the login, for whoever has a story to tell that begins after it. */
    void logInAtOnce(String name) {
        var visitor = new Visitor(URI.create(site).getPort());
        visitor.follow(visitor.logIn(visitor.openLogin("/inloggen"), name, "SUBSTANTIEEL"));
        visitor.cookies()
                .forEach(cookie -> driver.executeCdpCommand(
                        "Network.setCookie",
                        Map.of(
                                "url",
                                site + cookie.getPath(),
                                "name",
                                cookie.getName(),
                                "value",
                                cookie.getValue(),
                                "httpOnly",
                                cookie.isHttpOnly())));
        open("/mijn/");
        settle();
    }

    /** Waits until the page is Flow's own, and Flow has nothing to do, not even a moment later. */
    public void settle() {
        var quiet = new AtomicInteger();
        waitUntil("settled", () -> {
            quiet.set(isAtRest() ? quiet.get() + 1 : 0);
            return quiet.get() > 1;
        });
    }

    private boolean isAtRest() {
        return Boolean.TRUE.equals(script("""
                return document.readyState === 'complete'
                    && (!arguments[0] || !document.getElementById('first-html'))
                    && Object.values(window.Vaadin?.Flow?.clients ?? {}).every(client => !client.isActive?.());
                """, kind.scripts()));
    }

    /** The link, button or summary with these words. */
    public WebElement named(String words) {
        return first(words, "a, button, summary");
    }

    /** The label with these words. */
    public WebElement labelled(String words) {
        return first(words, "label");
    }

    private WebElement first(String words, String selector) {
        waitUntil("'" + words + "' on the page", () -> !having(words, selector).isEmpty());
        return having(words, selector).getFirst();
    }

    /** Those with just these words, or else those with these words among others. */
    private List<WebElement> having(String words, String selector) {
        var found = script("""
                const [words, selector] = arguments;
                const plain = element => element.innerText.replace(/[\\u2066-\\u2069]/g, '').replace(/\\s+/g, ' ').trim();
                const having = Array.from(document.querySelectorAll(selector))
                    .filter(element => element.checkVisibility() && plain(element).includes(words));
                const alone = having.filter(element => plain(element) === words);
                return alone.length ? alone : having;
                """, words, selector);
        return found instanceof List<?> elements
                ? elements.stream().map(WebElement.class::cast).toList()
                : List.of();
    }

    /** Touches the middle of it with one finger, once. */
    void tap(WebElement element) {
        var middle = (List<?>) Objects.requireNonNull(script("""
                arguments[0].scrollIntoView({ block: 'center' });
                const box = arguments[0].getClientRects()[0];
                return [Math.round(box.left + box.width / 2), Math.round(box.top + box.height / 2)];
                """, element));
        var finger = new PointerInput(PointerInput.Kind.TOUCH, "finger");
        driver.perform(List.of(new Sequence(finger, 0)
                .addAction(finger.createPointerMove(
                        Duration.ZERO,
                        PointerInput.Origin.viewport(),
                        ((Number) middle.get(0)).intValue(),
                        ((Number) middle.get(1)).intValue()))
                .addAction(finger.createPointerDown(0))
                .addAction(finger.createPointerUp(0))));
    }

    /** Presses keys, wherever the focus is. */
    void keys(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    /** Presses Tab, or Shift and Tab, until this or something within has the focus; how often that was. */
    int tabTo(WebElement element) {
        for (var presses = 0; presses < MANY; presses++) {
            var way = String.valueOf(script("""
                    const [to, from] = [arguments[0], document.activeElement];
                    return to.contains(from) ? 'here' : from.compareDocumentPosition(to) & 2 ? 'back' : 'on';
                    """, element));
            switch (way) {
                case "here" -> {
                    return presses;
                }
                case "back" -> keys(Keys.chord(Keys.SHIFT, Keys.TAB));
                default -> keys(Keys.TAB);
            }
        }
        throw new AssertionError("not reached with " + MANY + " times Tab: " + element.getText() + " at " + path());
    }

    /** The id of what has the focus, or its tag where it has none. */
    String focus() {
        return String.valueOf(
                script("return document.activeElement.id || document.activeElement.localName || 'nothing'"));
    }

    public void press(String words) {
        named(words).click();
        settle();
    }

    public void choose(String words) {
        labelled(words).click();
        settle();
    }

    /** Types into the one text answer of the page. */
    public void type(String words) {
        driver.findElement(By.cssSelector("textarea")).sendKeys(words);
    }

    public String typed() {
        return Objects.requireNonNullElse(
                driver.findElement(By.cssSelector("textarea")).getDomProperty("value"), "");
    }

    public String heading() {
        return plain(driver.findElement(By.tagName("h1")).getText());
    }

    /** All words of the page, without the marks that isolate values. */
    public String words() {
        return plain(driver.findElement(By.tagName("body")).getText());
    }

    public String path() {
        return driver.getCurrentUrl().replace(site, "");
    }

    public @Nullable Object script(String javascript, Object... arguments) {
        return ((JavascriptExecutor) driver).executeScript(javascript, arguments);
    }

    public void waitUntil(String what, java.util.function.BooleanSupplier condition) {
        waitUntil(() -> what, condition);
    }

    /** Waits for it, as long as a person would.
     *
     * @param what asked only when it did not come about */
    public void waitUntil(java.util.function.Supplier<String> what, java.util.function.BooleanSupplier condition) {
        new WebDriverWait(driver, PATIENCE, Duration.ofMillis(50))
                .withMessage(() -> what.get() + " at " + path())
                .ignoring(org.openqa.selenium.WebDriverException.class)
                .until(page -> condition.getAsBoolean());
    }

    /** Keeps a picture of the whole page under {@code target/screenshots}, for a person to look at. */
    public void picture(String name) {
        try {
            var file = Path.of("target", "screenshots", name + ".png");
            Files.createDirectories(file.getParent());
            Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static String plain(String text) {
        return text.replaceAll("[\\u2066-\\u2069]", "");
    }

    @Override
    public void close() {
        driver.quit();
    }
}
