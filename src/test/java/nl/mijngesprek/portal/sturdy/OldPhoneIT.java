package nl.mijngesprek.portal.sturdy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import nl.mijngesprek.portal.browser.Browser;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** A phone whose browser has had no update since January 2023: without the Popover API, where Vaadin would send it away. */
class OldPhoneIT extends SturdyTest {

    private static final Path CHROMIUM = Path.of(".tools", "chromium-109", "chromium");

    @Test
    void the_tasks_can_be_done_on_an_old_phone() {
        var someone = someone();
        try (var browser = oldPhone()) {
            assertThat(browser.driver().getCapabilities().getBrowserVersion()).startsWith("109.");
            browser.open("/hulp");
            assertThat(browser.script("return 'popover' in HTMLElement.prototype"))
                    .isEqualTo(false);
            browser.logIn(someone.name());
            browser.press("Een uitnodiging voor u");
            assertThat(browser.heading()).isEqualTo("Uitnodiging voor een gesprek");
            browser.press("Geef antwoord");
            browser.choose("Ik wil een andere dag");
            browser.press("Verder");
            browser.type("Woensdag kan ik wel.");
            browser.press("Verder");
            assertThat(browser.words()).contains("Woensdag kan ik wel.");

            browser.open(someone.question(1));
            browser.settle();
            browser.type("Ik tuinier.");
            browser.waitUntil("kept while typing", () -> kept(someone, 1).equals("Ik tuinier."));
            browser.press("Verder");
            assertThat(browser.heading()).isEqualTo("Hoe gaat het thuis?");
            browser.choose("Niet goed");
            browser.open(someone.check());
            browser.settle();
            browser.press("Geef mijn antwoorden");
            assertThat(sheet(someone).handedOverAt()).isPresent();

            browser.open(someone.sentence(2));
            browser.settle();
            browser.choose("Dit klopt niet");
            browser.type("Twaalf uur, niet twee.");
            browser.press("Klaar");
            var remark = report(someone).sentences().get(1).remark().orElseThrow();
            assertThat(remark.words().text()).isEqualTo("Twaalf uur, niet twee.");
            assertThat(remark.verdict()).isPresent();
            expectCalm(browser);
        }
    }

    @Test
    void it_looks_as_it_should() {
        var someone = someone();
        try (var browser = oldPhone()) {
            browser.logIn(someone.name());
            for (var path : new String[] {"/mijn/", someone.question(2), someone.sentence(1), "/hulp"}) {
                browser.open(path);
                if (path.startsWith("/mijn")) {
                    browser.settle();
                }
                browser.picture("old-phone" + path.replaceAll("[^a-z]+", "-"));
                assertThat(browser.script("return document.documentElement.scrollWidth"))
                        .as("no sideways scroll at %s", path)
                        .isEqualTo(320L);
                // What an unknown colour or length would leave behind.
                assertThat(browser.script("""
                        const body = getComputedStyle(document.body);
                        const help = getComputedStyle(document.querySelector('a.brand'));
                        return [body.backgroundColor, body.color, body.fontSize, help.textDecorationLine].join('|');
                        """)).as(path).asString().doesNotContain("rgba(0, 0, 0, 0)|");
                if (path.contains("vraag")) {
                    assertThat(browser.driver()
                                    .findElement(By.cssSelector("button.primary"))
                                    .getSize()
                                    .getHeight())
                            .isGreaterThanOrEqualTo(44);
                }
            }
        }
    }

    @Test
    void a_page_whose_scripts_never_come_says_how_else_one_can_answer() {
        var someone = someone();
        try (var browser = new Browser(Browser.Kind.PHONE)) {
            browser.logIn(someone.name());
            browser.driver().executeCdpCommand("Network.enable", Map.of());
            browser.driver()
                    .executeCdpCommand(
                            "Network.setBlockedURLs", Map.of("urls", java.util.List.of("*/VAADIN/build/*.js*")));
            browser.open(someone.question(1));
            assertThat(browser.heading()).isEqualTo("Wat doet u graag?");
            assertThat(browser.words()).doesNotContain("Antwoorden kan niet in deze browser");
            var start = System.nanoTime();
            while (!browser.words().contains("Antwoorden kan niet in deze browser")) {
                assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(25));
            }
            expectTheOtherWays(browser);
        }
    }

    @Test
    void a_browser_that_knows_no_modules_says_so_at_once() {
        var someone = someone();
        try (var browser = new Browser(Browser.Kind.PHONE)) {
            browser.logIn(someone.name());
            browser.driver()
                    .executeCdpCommand(
                            "Page.addScriptToEvaluateOnNewDocument",
                            Map.of("source", "delete HTMLScriptElement.prototype.noModule"));
            browser.driver().executeCdpCommand("Network.enable", Map.of());
            browser.driver()
                    .executeCdpCommand(
                            "Network.setBlockedURLs", Map.of("urls", java.util.List.of("*/VAADIN/build/*.js*")));
            browser.open(someone.question(1));
            browser.waitUntil("said", () -> browser.words().contains("Antwoorden kan niet in deze browser"));
            expectTheOtherWays(browser);
        }
    }

    @Test
    void without_scripts_a_page_says_the_same() {
        var someone = someone();
        try (var browser = new Browser(Browser.Kind.PHONE.withoutScripts())) {
            browser.open("/inloggen");
            browser.labelled(someone.name()).click();
            browser.driver()
                    .findElement(By.cssSelector("button.primary, button[type=submit]"))
                    .click();
            browser.open(someone.question(1));
            assertThat(browser.heading()).isEqualTo("Wat doet u graag?");
            expectTheOtherWays(browser);
        }
    }

    private static void expectTheOtherWays(Browser browser) {
        assertThat(browser.words())
                .contains("Antwoorden kan niet in deze browser")
                .contains("met de telefoon, aan de balie of op papier");
        browser.named("Zo antwoordt u zonder deze website").click();
        assertThat(browser.path()).isEqualTo("/browser-te-oud");
        assertThat(browser.words()).contains("Kom langs bij de balie", "op papier", "050");
    }

    private static Browser oldPhone() {
        assertThat(Files.isExecutable(CHROMIUM))
                .as(
                        "Chromium 109 is not in .tools/chromium-109: ./portal test installs it there; npm has it for Linux on x86-64 alone")
                .isTrue();
        return new Browser(
                Browser.Kind.PHONE,
                "http://localhost:" + System.getProperty("server.port"),
                Optional.of(CHROMIUM.toAbsolutePath()));
    }
}
