package nl.mijngesprek.portal.sturdy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.mijngesprek.portal.browser.Browser;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** A phone whose browser has had no update since January 2023: without the Popover API, where Vaadin would send it away. */
class OldPhoneIT extends SturdyTest {

    @Test
    void the_tasks_can_be_done_on_an_old_phone() {
        var someone = someone();
        try (var phone = new OldPhone()) {
            assertThat(phone.version()).contains("/109.");
            phone.open("/hulp");
            assertThat(phone.is("'popover' in HTMLElement.prototype").asBoolean())
                    .isFalse();
            look(phone, "help");
            phone.logIn(someone.name());
            look(phone, "home");
            phone.press("Een uitnodiging voor u");
            assertThat(phone.heading()).isEqualTo("Uitnodiging voor een gesprek");
            look(phone, "invitation");
            phone.press("Geef antwoord");
            phone.choose("Ik wil een andere dag");
            look(phone, "answer");
            phone.press("Verder");
            phone.type("Woensdag kan ik wel.");
            phone.press("Verder");
            assertThat(phone.words()).contains("Woensdag kan ik wel.");

            phone.open(someone.question(1));
            phone.settle();
            phone.type("Ik tuinier.");
            phone.await("kept while typing", () -> kept(someone, 1).equals("Ik tuinier."));
            look(phone, "question");
            phone.press("Verder");
            assertThat(phone.heading()).isEqualTo("Hoe gaat het thuis?");
            phone.choose("Niet goed");
            phone.open(someone.check());
            phone.settle();
            look(phone, "check");
            phone.press("Verstuur mijn antwoorden");
            assertThat(sheet(someone).handedOverAt()).isPresent();

            phone.open(someone.sentence(2));
            phone.settle();
            phone.choose("Klopt niet");
            phone.type("Twaalf uur, niet twee.");
            look(phone, "sentence");
            phone.press("Klaar");
            var remark = report(someone).sentences().get(1).exchange().draft().orElseThrow();
            assertThat(remark.words().text()).isEqualTo("Twaalf uur, niet twee.");
            assertThat(remark.verdict()).isPresent();
            assertThat(phone.complaints()).isEmpty();
        }
    }

    /** No sideways scroll, and every colour and length understood; the pictures are for a person to look at. */
    private static void look(OldPhone phone, String name) {
        phone.picture("old-phone-" + name);
        assertThat(phone.is("document.documentElement.scrollWidth").asInt())
                .as("width of %s", name)
                .isEqualTo(320);
        assertThat(phone.is("getComputedStyle(document.body).backgroundColor").asString())
                .as("background of %s", name)
                .isNotEqualTo("rgba(0, 0, 0, 0)");
        assertThat(phone.is("""
                Array.from(document.querySelectorAll('button, .card a, .choice label'))
                    .filter(one => one.getClientRects().length)
                    .filter(one => one.getBoundingClientRect().height < 44)
                    .map(one => one.innerText)
                """)).as("too small to touch on %s", name).isEmpty();
    }

    @Test
    void a_page_whose_scripts_never_come_says_how_else_one_can_answer() {
        var someone = someone();
        try (var browser = new Browser(Browser.Kind.PHONE)) {
            browser.logIn(someone.name());
            withoutBuild(browser);
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
            withoutBuild(browser);
            browser.open(someone.question(1));
            browser.waitUntil("said", () -> browser.words().contains("Antwoorden kan niet in deze browser"));
            expectTheOtherWays(browser);
        }
    }

    private static void withoutBuild(Browser browser) {
        browser.driver().executeCdpCommand("Network.enable", Map.of());
        browser.driver().executeCdpCommand("Network.setBlockedURLs", Map.of("urls", List.of("*/VAADIN/build/*.js*")));
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
            browser.waitUntil("logged in", () -> browser.path().startsWith("/mijn"));
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
        browser.waitUntil("the other ways", () -> browser.path().equals("/browser-te-oud"));
        assertThat(browser.words()).contains("Kom langs bij de balie", "op papier", "050");
    }
}
