package nl.mijngesprek.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.mijngesprek.portal.shared.Language;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** An editor of the demo in a browser: writes a next version, sees what a client will see, and throws it away again. */
class AuthoringIT extends JourneyTest {

    private final List<String> wrong = new ArrayList<>();

    private void looksRound(Browser browser, String name) {
        var check = new PageCheck(browser);
        wrong.addAll(check.wide(Language.DUTCH));
        wrong.addAll(check.colours());
        browser.picture("authoring-" + name + "-phone");
        browser.resize(1280);
        browser.picture("authoring-" + name);
        browser.resize(320);
    }

    @Test
    void an_editor_writes_and_sees_beside_it_what_a_client_will_see(Browser browser) {
        OfficerIT.logIn(browser, "Marieke de Boer");
        browser.press("Vragenlijsten");
        looksRound(browser, "lists");
        browser.driver().findElement(By.cssSelector("#outlet tbody th a")).click();
        browser.waitUntil("at the version", () -> browser.words().contains("Zo zien cliënten deze versie"));
        browser.settle();
        looksRound(browser, "version");
        browser.press("Volgende versie maken");
        browser.waitUntil("a draft is there", () -> browser.words().contains("Concept van versie"));
        browser.settle();
        looksRound(browser, "draft");

        browser.driver().findElement(By.cssSelector("#outlet .outline li a")).click();
        browser.waitUntil("at the question", () -> browser.heading().equals("Vraag 1"));
        browser.settle();
        var field = browser.driver().findElement(By.id("wording-nl"));
        field.clear();
        field.sendKeys("Hoe participeert u?");
        browser.waitUntil("the phone follows", () -> browser.words().contains("Hoe participeert u?"));
        browser.settle();
        looksRound(browser, "question");

        browser.press("Naar de volgende vraag");
        browser.press("Terug");
        browser.press("Lezen zoals de cliënt");
        assertThat(browser.words()).contains("Eerst stond er:");
        looksRound(browser, "read");
        browser.press("Terug");
        browser.press("Titel en doel veranderen");
        looksRound(browser, "title");
        browser.press("Naar het concept");
        browser.press("Dit concept weggooien");
        browser.press("Ja, weggooien");
        browser.waitUntil("thrown away", () -> browser.words().contains("Er is nu geen concept."));

        assertThat(wrong).isEmpty();
    }
}
