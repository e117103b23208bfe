package nl.mijngesprek.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.mijngesprek.portal.demo.digid.SupportSimulator;
import nl.mijngesprek.portal.intake.IntakeReader;
import nl.mijngesprek.portal.intake.IntakeResult;
import nl.mijngesprek.portal.shared.Language;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** The manager of an organisation and an editor of the municipality in a browser: each page can be read and has nothing wrong with it. */
class KeepOrganisationIT extends JourneyTest {

    private final String login = "mira." + UUID.randomUUID();
    private final String manager = "Mira Manager " + login.substring(5, 9);
    private final String house = "Huis " + login;
    private final List<String> wrong = new ArrayList<>();

    @Autowired
    private IntakeReader reader;

    @Autowired
    private SupportSimulator accounts;

    @Test
    void what_an_organisation_writes_comes_to_clients_past_an_editor() {
        deliver();
        accounts.offer(List.of(new SupportSimulator.Account(login, manager, "Alleen voor een test.")));
        try (var phone = new Browser(Browser.Kind.PHONE);
                var desk = new Browser(Browser.Kind.PHONE)) {
            phone.open("/helpers/inloggen");
            phone.labelled(manager).click();
            phone.driver().findElement(By.cssSelector("button[type=submit]")).click();
            phone.waitUntil("at home", () -> phone.path().equals("/mijn/helpen"));
            phone.settle();
            phone.press("Onze organisatie");
            looksRound(phone);
            phone.press("Verander de tekst");
            var summary = phone.driver().findElement(By.id("summary-nl"));
            summary.clear();
            summary.sendKeys("<b>Thee</b> voor u");
            looksRound(phone);
            phone.press("Stuur dit naar de gemeente");
            phone.waitUntil("it waits", () -> phone.words().contains("De gemeente leest uw tekst"));
            looksRound(phone);

            for (var page : List.of("collegas", "collegas/nieuw")) {
                phone.open("/mijn/helpen/" + page);
                phone.settle();
                looksRound(phone);
            }
            phone.open("/mijn/helpen/collegas");
            phone.settle();
            phone.press("Sanne Samen");
            looksRound(phone);

            OfficerIT.logIn(desk, "Marieke de Boer");
            desk.press("Organisaties");
            looksRound(desk);
            desk.press(house);
            looksRound(desk);
            desk.press("Vul vertalingen in");
            looksRound(desk);
            desk.press("Terug");
            desk.press("Ja, zet dit erop");
            desk.waitUntil("done", () -> desk.heading().equals("Wat organisaties over zichzelf schrijven"));

            phone.open("/mijn/helpen/organisatie");
            phone.settle();
            assertThat(phone.words()).contains("<b>Thee</b> voor u").doesNotContain("De gemeente leest uw tekst");
            assertThat(wrong).isEmpty();
        }
    }

    private void deliver() {
        var document = JsonMapper.shared().createObjectNode().put("format", "mijn-gesprek-intake/1");
        var organisation = document.putArray("supportOrganisations").addObject();
        organisation
                .put("reference", login)
                .put("name", house)
                .put("phone", "050 000 00 72")
                .put("independent", true)
                .put("free", true)
                .put("hasRoom", false)
                .put("lastChecked", "2026-11-01");
        organisation.putObject("summary").put("nl", "Koffie voor u");
        organisation.putObject("details").put("nl", "Wij helpen met brieven.");
        organisation.putObject("opening").put("nl", "Elke dag.");
        organisation.putArray("languages").add("nl");
        var helpers = document.putArray("helpers");
        helpers.addObject()
                .put("name", manager)
                .put("login", login)
                .put("organisation", login)
                .put("manages", true);
        helpers.addObject()
                .put("name", "Sanne Samen")
                .put("login", "s." + login)
                .put("organisation", login);
        assertThat(reader.read(new ByteArrayInputStream(document.toString().getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(IntakeResult.Delivered.class);
    }

    /** Forms of who works here are as long as they need to be, as those of officers. */
    private void looksRound(Browser browser) {
        browser.settle();
        var check = new PageCheck(browser);
        wrong.addAll(check.wide(Language.DUTCH));
        wrong.addAll(check.colours());
    }
}
