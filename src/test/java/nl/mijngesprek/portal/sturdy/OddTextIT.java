package nl.mijngesprek.portal.sturdy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.mijngesprek.portal.browser.Browser;
import nl.mijngesprek.portal.shared.Words;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** Whatever a client writes is kept and shown as the text it is, or refused in a sentence that says the limit. */
class OddTextIT extends SturdyTest {

    private static final String SCRIPT =
            "<script>document.title='gekaapt'</script><img src=x onerror=\"document.title='gekaapt'\"> </textarea>&amp; \"'";

    private static final String EMOJI = "👩🏽‍🌾 🇸🇴 zo, é ŝ ﷽";

    private static final String RIGHT_TO_LEFT = "أحب الحديقة ١٢٣ 2 uur\u202e ok";

    @Test
    void odd_text_is_shown_as_text() {
        var someone = someone();
        try (var browser = new Browser(Browser.Kind.PHONE)) {
            browser.logIn(someone.name());
            browser.open(someone.question(1));
            browser.settle();
            var odd = SCRIPT + "\n" + EMOJI + "\n" + RIGHT_TO_LEFT;
            insert(browser, odd);
            browser.press("Verder");
            assertThat(kept(someone, 1)).isEqualTo(odd);

            browser.driver().navigate().back();
            browser.settle();
            browser.driver().navigate().refresh();
            browser.settle();
            assertThat(browser.typed()).isEqualTo(odd);

            browser.open(someone.check());
            browser.settle();
            assertThat(browser.words()).contains(SCRIPT.replaceAll(" +", " "), EMOJI, "أحب الحديقة");

            browser.open(someone.sentence(2));
            browser.settle();
            insert(browser, odd);
            browser.press("Klaar");
            browser.open("/mijn/verslag/" + someone.report().value() + "/heel");
            browser.settle();
            assertThat(browser.words()).contains(SCRIPT.replaceAll(" +", " "), EMOJI, "أحب الحديقة");
            assertThat(browser.driver().getTitle()).doesNotContain("gekaapt");
            assertThat(browser.driver().findElements(By.cssSelector("main img, main script")))
                    .isEmpty();
        }
    }

    @Test
    void a_text_as_long_as_may_be_is_kept_and_one_more_character_is_refused_in_words() {
        var someone = someone();
        try (var browser = new Browser(Browser.Kind.PHONE)) {
            browser.logIn(someone.name());
            browser.open(someone.question(1));
            browser.settle();
            var longest = "Dit is veel tekst, 😀. ".repeat(Words.LIMIT / 22 + 1);
            longest = longest.substring(0, longest.offsetByCodePoints(0, Words.LIMIT));
            insert(browser, longest);
            browser.waitUntil("kept", () -> state(browser).contains("U kunt nog 0 tekens typen."));
            assertThat(kept(someone, 1)).isEqualTo(longest);

            insert(browser, "x");
            browser.waitUntil("refused", () -> browser.words().contains("Er passen 100.000 tekens in."));
            browser.press("Verder");
            browser.waitUntil("the summary has the focus", () -> "errors"
                    .equals(browser.driver().switchTo().activeElement().getAttribute("id")));
            assertThat(browser.path()).isEqualTo(someone.question(1));
            assertThat(browser.typed()).isEqualTo(longest + "x");
            assertThat(kept(someone, 1)).isEqualTo(longest);
            expectCalm(browser);

            browser.script("const f = document.querySelector('textarea'); f.focus();"
                    + "f.setSelectionRange(f.value.length - 2, f.value.length);");
            insert(browser, "!");
            browser.waitUntil("kept again", () -> state(browser).startsWith("Bewaard"));
            browser.press("Verder");
            assertThat(browser.heading()).isEqualTo("Hoe gaat het thuis?");
            assertThat(kept(someone, 1)).isEqualTo(longest.substring(0, longest.length() - 1) + "!");

            browser.open(someone.check());
            browser.settle();
            assertThat(browser.words()).contains("Dit is veel tekst, 😀.");
        }
    }

    /** Puts text in at once, as a keyboard that proposes or hears words does. */
    private static void insert(Browser browser, String text) {
        browser.script("document.querySelector('#outlet textarea').focus()");
        browser.driver().executeCdpCommand("Input.insertText", Map.of("text", text));
    }

    private static String state(Browser browser) {
        return browser.driver().findElement(By.id("words-state")).getText();
    }
}
