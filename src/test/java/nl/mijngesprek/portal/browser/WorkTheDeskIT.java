package nl.mijngesprek.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import nl.mijngesprek.portal.shared.Language;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** An officer of the demo opens the list of who did not answer, and one of them; the same client reads the attempts. */
class WorkTheDeskIT extends JourneyTest {

    private static final String LINK_TO_A_CASE =
            "return [...document.querySelectorAll('#main a')].map(link => link.getAttribute('href'))"
                    + ".find(href => /contact.[0-9a-f-]{36}$/.test(href))";

    private static final String LINK_TO_HIS_CASE =
            "return [...document.querySelectorAll('#main a')].filter(link => /contact.[0-9a-f-]{36}$/.test(link.href))"
                    + ".find(link => (link.closest('tr, li') || link).innerText.includes('Mehmet')).getAttribute('href')";

    private static final int PAGES = 20;

    @Test
    void an_officer_sees_who_did_not_answer_and_what_to_do(Browser browser) {
        var check = new PageCheck(browser);
        var wrong = new ArrayList<String>();
        browser.open("/medewerkers/inloggen");
        browser.labelled("Tom Hendriks").click();
        browser.driver().findElement(By.cssSelector("button[type=submit]")).click();
        browser.waitUntil("logged in", () -> browser.path().startsWith("/mijn/gemeente"));
        browser.settle();

        // Whoever other tests left in the list may stand before him.
        var page = 0;
        do {
            page++;
            browser.open("/mijn/gemeente/contact?pagina=" + page);
            browser.settle();
        } while (page < PAGES && !browser.words().contains("Mehmet Yıldız"));
        assertThat(browser.words()).contains("Mehmet Yıldız", "Bel nog eens, op een ander deel van de dag.");
        wrong.addAll(check.wide(Language.DUTCH));
        wrong.addAll(check.colours());
        browser.open(String.valueOf(browser.script(LINK_TO_HIS_CASE)));
        browser.settle();
        assertThat(browser.words())
                .contains("Sms, door Tom Hendriks. Verstuurd.", "Telefoon, door Tom Hendriks. Geen antwoord.")
                .contains("Dat kan nu niet. Eerst is dit nodig:");
        wrong.addAll(check.structure(Language.DUTCH, false));
        wrong.addAll(check.colours());

        assertThat(wrong).isEmpty();
    }

    @Test
    void the_client_reads_every_attempt(Browser browser) {
        var check = new PageCheck(browser);
        var wrong = new ArrayList<String>();
        browser.logIn("Mehmet Yıldız");
        browser.open("/mijn/contact");
        browser.settle();
        wrong.addAll(check.everything(Language.DUTCH, false));
        browser.open(String.valueOf(browser.script(LINK_TO_A_CASE)));
        browser.settle();
        assertThat(browser.words()).contains("Tom Hendriks");
        wrong.addAll(check.everything(Language.DUTCH, false));
        wrong.addAll(check.colours());

        assertThat(wrong).isEmpty();
    }
}
