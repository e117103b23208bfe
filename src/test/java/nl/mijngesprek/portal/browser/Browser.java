package nl.mijngesprek.portal.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Chromium as a client holds it, in the words a client would use; all waiting happens in here. */
public final class Browser implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** How a browser is started. */
    public record Kind(int width, int height, String language, boolean scripts, boolean dark) {

        public static final Kind PHONE = new Kind(320, 640, "nl", true, false);

        public Kind speaking(String code) {
            return new Kind(width, height, code, scripts, dark);
        }

        public Kind wide(int pixels) {
            return new Kind(pixels, height, language, scripts, dark);
        }

        public Kind withoutScripts() {
            return new Kind(width, height, language, false, dark);
        }

        public Kind inTheDark() {
            return new Kind(width, height, language, scripts, true);
        }
    }

    private final ChromeDriver driver;
    private final String site;

    public Browser(Kind kind) {
        this(kind, "http://localhost:" + System.getProperty("server.port"), Optional.empty());
    }

    /**
     * A browser for another portal than that of the tests, or of another age.
     *
     * @param old another Chromium than the machine's
     */
    public Browser(Kind kind, String site, Optional<Path> old) {
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
        options.setExperimentalOption(
                "prefs",
                Map.of(
                        "intl.accept_languages",
                        kind.language(),
                        "profile.managed_default_content_settings.javascript",
                        kind.scripts() ? 1 : 2));
        options.setCapability("goog:loggingPrefs", Map.of("performance", "ALL", "browser", "ALL"));
        old.ifPresent(binary -> options.setBinary(binary.toFile()));
        driver = new ChromeDriver(service(old.isPresent()), options);
        // A phone's width is narrower than a window may be, so the page is told so.
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of(
                        "width",
                        kind.width(),
                        "height",
                        kind.height(),
                        "deviceScaleFactor",
                        1,
                        "mobile",
                        kind.width() < 700));
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(Map.of("name", "prefers-color-scheme", "value", kind.dark() ? "dark" : "light"))));
    }

    /** @param old whether the driver may be newer than the browser; what is used here, browsers have had for long */
    private static ChromeDriverService service(boolean old) {
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(Path.of("/usr/bin/chromedriver").toFile());
        service.withBuildCheckDisabled(old);
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

    /** Waits until the page is Flow's own, and Flow has nothing to do. */
    public void settle() {
        waitUntil("settled", () -> Boolean.TRUE.equals(script("""
                return document.readyState === 'complete'
                    && !document.getElementById('first-html')
                    && Object.values(window.Vaadin?.Flow?.clients ?? {}).every(client => !client.isActive?.());
                """)));
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

    private List<WebElement> having(String words, String selector) {
        return driver.findElements(By.cssSelector(selector)).stream()
                .filter(element ->
                        element.isDisplayed() && plain(element.getText()).contains(words))
                .toList();
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
        new WebDriverWait(driver, PATIENCE, Duration.ofMillis(50))
                .withMessage(() -> what + " at " + path())
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

    private static String plain(String text) {
        return text.replaceAll("[\\u2066-\\u2069]", "");
    }

    @Override
    public void close() {
        driver.quit();
    }
}
