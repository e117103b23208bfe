package nl.mijngesprek.portal.sturdy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import nl.mijngesprek.portal.browser.Browser;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** What was typed while there was no line outlives its page, for this client alone (promise 1; security.md 5). */
class UnsentIT extends SturdyTest {

    private static final String WORDS = "Getypt zonder lijn.";

    @Test
    void what_could_not_be_sent_is_back_after_a_new_login() {
        var someone = someone();
        try (var browser = new Browser(Browser.Kind.PHONE)) {
            leaveUnsent(browser, someone);
            logInAt(browser, someone, someone.question(1));

            browser.waitUntil("back", () -> browser.typed().equals(WORDS));
            browser.waitUntil("kept", () -> kept(someone, 1).equals(WORDS));
            assertThat(browser.words()).contains("Wat u typte toen de verbinding weg was, staat er weer.");
            browser.waitUntil("no copy stays", () -> stored(browser).isEmpty());
        }
    }

    @Test
    void nobody_else_reads_it_on_the_same_phone() {
        var someone = someone();
        var other = someone();
        try (var browser = new Browser(Browser.Kind.PHONE)) {
            leaveUnsent(browser, someone);
            logInAt(browser, other, other.question(1));

            browser.waitUntil("gone", () -> stored(browser).isEmpty());
            assertThat(browser.typed()).isEmpty();
            assertThat(browser.words()).doesNotContain("staat er weer");
        }
    }

    /** There is no line, and by the time there is one the login is over. */
    private static void leaveUnsent(Browser browser, Someone someone) {
        browser.logIn(someone.name());
        browser.open(someone.question(1));
        browser.settle();
        line(browser, false);
        browser.type(WORDS);
        browser.waitUntil("sealed", () -> !stored(browser).isEmpty());
        assertThat(stored(browser)).doesNotContain("zonder");
        browser.waitUntil("told", () -> browser.words().contains("De verbinding is weg."));
        browser.driver().manage().deleteAllCookies();
        line(browser, true);
        browser.waitUntil("the login is over", () -> !browser.path().startsWith("/mijn/"));
    }

    private static void logInAt(Browser browser, Someone someone, String path) {
        browser.open(path);
        browser.labelled(someone.name()).click();
        browser.driver()
                .findElement(By.cssSelector("button.primary, button[type=submit]"))
                .click();
        browser.waitUntil("at the question", () -> browser.path().equals(path));
        browser.settle();
    }

    private static void line(Browser browser, boolean there) {
        browser.driver().executeCdpCommand("Network.enable", Map.of());
        browser.driver()
                .executeCdpCommand(
                        "Network.emulateNetworkConditions",
                        Map.of("offline", !there, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
    }

    private static String stored(Browser browser) {
        return Objects.requireNonNullElse(browser.script("return sessionStorage.getItem('unsent') ?? ''"), "")
                .toString();
    }
}
