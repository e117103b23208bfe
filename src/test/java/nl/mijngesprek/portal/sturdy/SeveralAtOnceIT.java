package nl.mijngesprek.portal.sturdy;

import static org.assertj.core.api.Assertions.assertThat;

import nl.mijngesprek.portal.browser.Browser;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.interactions.Actions;

/** Back, reload, two windows, a button pressed twice: nothing is lost, nothing is there twice, and nobody is frightened. */
class SeveralAtOnceIT extends SturdyTest {

    @Test
    void back_and_reload_lose_nothing() {
        var someone = someone();
        try (var browser = new Browser(Browser.Kind.PHONE)) {
            browser.logIn(someone.name());
            browser.open(someone.question(1));
            browser.settle();
            browser.type("Ik tuinier.");
            browser.press("Verder");
            assertThat(browser.heading()).isEqualTo("Hoe gaat het thuis?");
            browser.choose("Niet goed");
            browser.type("Het dak lekt.");

            browser.driver().navigate().back();
            browser.waitUntil("back", () -> browser.heading().equals("Wat doet u graag?"));
            browser.settle();
            assertThat(browser.typed()).isEqualTo("Ik tuinier.");
            browser.type(" Ook in de winter.");
            // Promise 1: within two seconds. A reload in the same instant may show the page of before, on a busy
            // machine.
            browser.waitUntil("kept", () -> kept(someone, 1).equals("Ik tuinier. Ook in de winter."));
            browser.driver().navigate().refresh();
            browser.settle();
            assertThat(browser.typed()).isEqualTo("Ik tuinier. Ook in de winter.");
            browser.driver().navigate().forward();
            browser.waitUntil("forward", () -> browser.heading().equals("Hoe gaat het thuis?"));
            browser.settle();
            assertThat(browser.typed()).isEqualTo("Het dak lekt.");
            assertThat(browser.driver().findElement(By.id("choice-2")).isSelected())
                    .isTrue();
            expectCalm(browser);
        }
        assertThat(kept(someone, 1)).isEqualTo("Ik tuinier. Ook in de winter.");
        assertThat(kept(someone, 2)).isEqualTo("Het dak lekt.");
    }

    @Test
    void what_is_typed_in_two_windows_is_kept_from_both() {
        var someone = someone();
        try (var browser = new Browser(Browser.Kind.PHONE)) {
            browser.logIn(someone.name());
            browser.open(someone.question(1));
            browser.settle();
            var one = browser.driver().getWindowHandle();
            browser.driver().switchTo().newWindow(WindowType.TAB);
            browser.open(someone.question(1));
            browser.settle();
            var other = browser.driver().getWindowHandle();

            browser.driver().switchTo().window(one);
            browser.type("In het ene venster.");
            browser.waitUntil("kept", () -> kept(someone, 1).equals("In het ene venster."));

            browser.driver().switchTo().window(other);
            // Goes on typing while the server tells of the other window.
            var field = browser.driver().findElement(By.cssSelector("textarea"));
            "In het andere venster, en nog veel meer, letter voor letter."
                    .chars()
                    .forEach(letter -> field.sendKeys(Character.toString(letter)));
            browser.waitUntil(
                    "both kept",
                    () -> kept(someone, 1).contains("In het ene venster.")
                            && kept(someone, 1).contains("letter voor letter."));
            browser.settle();
            assertThat(kept(someone, 1)).containsOnlyOnce("In het ene venster.").containsOnlyOnce("In het andere");
            assertThat(browser.typed()).isEqualTo(kept(someone, 1));
            expectCalm(browser);
        }
    }

    @Test
    void two_windows_say_so() {
        var someone = someone();
        try (var browser = new Browser(Browser.Kind.PHONE)) {
            browser.logIn(someone.name());
            browser.open(someone.question(1));
            browser.settle();
            var one = browser.driver().getWindowHandle();
            browser.driver().switchTo().newWindow(WindowType.TAB);
            browser.open(someone.question(1));
            browser.settle();
            browser.type("Eerst hier.");
            browser.waitUntil("kept", () -> kept(someone, 1).equals("Eerst hier."));
            browser.driver().switchTo().window(one);
            browser.type("Daarna daar.");
            browser.waitUntil("told", () -> browser.words()
                    .contains("U typte op twee plekken. Wij hebben beide teksten bewaard."));
            assertThat(browser.typed()).isEqualTo("Eerst hier.\n\nDaarna daar.");
            assertThat(kept(someone, 1)).isEqualTo("Eerst hier.\n\nDaarna daar.");
            browser.press("Verder");
            assertThat(browser.heading()).isEqualTo("Hoe gaat het thuis?");
            expectCalm(browser);
        }
    }

    @Test
    void a_button_pressed_twice_does_it_once() {
        var someone = someone();
        try (var browser = new Browser(Browser.Kind.PHONE)) {
            browser.logIn(someone.name());
            browser.open(someone.question(1));
            browser.settle();
            browser.type("Ik tuinier.");
            twice(browser, "Verder");
            assertThat(browser.heading()).isEqualTo("Hoe gaat het thuis?");

            browser.open(someone.check());
            browser.settle();
            twice(browser, "Verstuur mijn antwoorden");
            assertThat(browser.heading()).isEqualTo("U heeft uw antwoorden verstuurd");

            browser.open("/mijn/uitnodiging/" + someone.conversation().value() + "/antwoord");
            browser.settle();
            browser.choose("Ja, ik kom");
            twice(browser, "Verder");
            assertThat(browser.heading()).isEqualTo("U heeft gezegd: ik kom");
            expectCalm(browser);
        }
        assertThat(kept(someone, 1)).isEqualTo("Ik tuinier.");
        assertThat(sheet(someone).handedOverAt()).isPresent();
    }

    @Test
    void handing_over_in_two_windows_is_handing_over_once() {
        var someone = someone();
        try (var browser = new Browser(Browser.Kind.PHONE)) {
            browser.logIn(someone.name());
            browser.open(someone.check());
            browser.settle();
            var one = browser.driver().getWindowHandle();
            browser.driver().switchTo().newWindow(WindowType.TAB);
            browser.open(someone.check());
            browser.settle();
            browser.press("Verstuur mijn antwoorden");
            var handedOver = sheet(someone).handedOverAt();
            assertThat(handedOver).isPresent();

            browser.driver().switchTo().window(one);
            browser.press("Verstuur mijn antwoorden");
            assertThat(browser.heading()).isEqualTo("U heeft uw antwoorden verstuurd");
            assertThat(sheet(someone).handedOverAt()).isEqualTo(handedOver);
            expectCalm(browser);
        }
    }

    private static void twice(Browser browser, String words) {
        new Actions(browser.driver()).doubleClick(browser.named(words)).perform();
        browser.settle();
    }
}
