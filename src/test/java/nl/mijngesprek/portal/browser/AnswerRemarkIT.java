package nl.mijngesprek.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.mijngesprek.portal.shared.Language;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** A client sends a remark from a phone, the officer adopts it, and the client reads what changed and has the last word. */
class AnswerRemarkIT extends JourneyTest {

    private final List<String> wrong = new ArrayList<>();

    /** D4: from opening the report to a sent remark in three taps and one typed text. */
    @Test
    void from_a_remark_to_the_last_word(Browser browser) {
        var guest = guest("nl");
        client(browser, guest);
        browser.press("Het verslag van uw gesprek");
        var taps = 0;
        browser.press("Lees zin voor zin");
        taps++;
        browser.choose("Klopt niet");
        taps++;
        browser.type("Ik heb drie kinderen.");
        browser.press("Verstuur dit nu");
        taps++;
        browser.waitUntil("sent", () -> browser.words().contains("Uw opmerking is verstuurd."));
        assertThat(taps).isLessThanOrEqualTo(4);
        looksRound(browser);

        officer(browser);
        browser.open("/mijn/gemeente/opmerkingen");
        browser.settle();
        looksRound(browser);
        browser.named(guest.name()).click();
        browser.waitUntil("the report", () -> browser.heading().equals("Het verslag van " + guest.name()));
        browser.settle();
        looksRound(browser);
        browser.press("Beantwoord dit");
        browser.waitUntil("the answer", () -> browser.heading().equals("Antwoord aan " + guest.name()));
        looksRound(browser);
        var wording = browser.driver().findElement(By.id("wording"));
        wording.clear();
        wording.sendKeys("U staat elke dag om 7 uur op.");
        browser.driver().findElement(By.id("words")).sendKeys("U heeft gelijk.");
        browser.press("Verstuur het antwoord");
        browser.waitUntil("version 2", () -> browser.words().contains("Versie 2"));

        client(browser, guest);
        browser.press("Het verslag van uw gesprek");
        browser.press("Lees het hele verslag");
        browser.waitUntil("the whole report", () -> browser.words().contains("Deze zin is veranderd."));
        looksRound(browser);
        browser.press("Lees ons antwoord over zin 1");
        browser.type("Dank u wel.");
        browser.press("Verstuur mijn woorden");
        browser.waitUntil("the last word", () -> browser.words().contains("Uw laatste woord:"));
        looksRound(browser);
        browser.press("Naar het einde");
        browser.press("Zeg iets over het hele verslag");
        browser.waitUntil("the whole", () -> browser.heading().equals("Het verslag als geheel"));
        looksRound(browser);

        assertThat(wrong).isEmpty();
    }

    private void looksRound(Browser browser) {
        browser.settle();
        var check = new PageCheck(browser);
        wrong.addAll(
                browser.path().startsWith("/mijn/gemeente")
                        ? check.wide(Language.DUTCH)
                        : check.everything(Language.DUTCH, false));
        wrong.addAll(check.colours());
    }

    private static void client(Browser browser, Guest guest) {
        browser.forget();
        browser.logInAtOnce(guest.name());
    }

    private static void officer(Browser browser) {
        browser.forget();
        browser.open("/medewerkers/inloggen");
        browser.labelled("Marieke de Boer").click();
        browser.driver().findElement(By.cssSelector("button[type=submit]")).click();
        browser.waitUntil("logged in", () -> browser.path().startsWith("/mijn/gemeente"));
        browser.settle();
    }
}
