package nl.mijngesprek.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.mijngesprek.portal.demo.digid.OrganisationSimulator;
import nl.mijngesprek.portal.identity.Actor;
import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.identity.Helpers;
import nl.mijngesprek.portal.intake.IntakeReader;
import nl.mijngesprek.portal.intake.IntakeResult;
import nl.mijngesprek.portal.letter.PermissionForms;
import nl.mijngesprek.portal.mandate.HelperNumber;
import nl.mijngesprek.portal.mandate.Helping;
import nl.mijngesprek.portal.shared.Dates;
import nl.mijngesprek.portal.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** Two officers, each at a screen of their own, and the client who signed: nobody lets a helper act alone. */
class PaperPermissionIT extends JourneyTest {

    private final List<String> wrong = new ArrayList<>();

    @TempDir
    Path folder;

    @Autowired
    private IntakeReader reader;

    @Autowired
    private OrganisationSimulator accounts;

    @Autowired
    private PermissionForms forms;

    @Autowired
    private Helpers helpers;

    @Autowired
    private Helping helping;

    @Autowired
    private CurrentActor currentActor;

    @Autowired
    private Clock clock;

    @Test
    void one_writes_down_and_scans_another_looks_and_the_client_sees_the_paper() throws IOException {
        var id = UUID.randomUUID().toString().substring(0, 8);
        var first = "Eva " + id;
        var second = "Tom " + id;
        deliver(id, first, second);
        var client = guest("nl");
        try (var here = new Browser(Browser.Kind.PHONE.wide(768));
                var there = new Browser(Browser.Kind.PHONE.wide(768));
                var phone = new Browser(Browser.Kind.PHONE)) {
            logIn(here, first);
            here.open("/mijn/gemeente/namens");
            here.settle();
            here.driver().findElement(By.id("reference")).sendKeys(client.reference());
            here.press("Zoek op");
            here.press("Toestemming op papier invoeren");
            here.driver()
                    .findElement(By.cssSelector("#sure option[value=paper-signature]"))
                    .click();
            looksRound(here, "paper-sure");
            here.press("Ik weet het zeker");
            here.waitUntil("sure", () -> here.words().contains("Typ over wat"));
            here.driver().findElement(By.id("number")).sendKeys(number(id));
            here.waitUntil("whose number", () -> here.words().contains("Staat die naam op het papier?"));
            here.choose("Bij alles hier");
            here.choose("Een jaar");
            here.script("const day = document.getElementById('signed'); day.value = '"
                    + Dates.dayOf(clock.instant()) + "';"
                    + " day.dispatchEvent(new Event('change', {bubbles: true}))");
            here.settle();
            looksRound(here, "paper-write");
            here.press("Ga door naar de scan");
            here.waitUntil("to be scanned", () -> here.words().contains("Voeg nu de scan of een foto toe."));

            upload(here, Files.writeString(folder.resolve("brief.txt"), "geen scan"));
            here.waitUntil("no scan", () -> here.words().contains("Dit bestand kunnen wij niet lezen."));
            looksRound(here, "paper-unreadable");
            upload(
                    here,
                    Files.write(
                            folder.resolve("toestemming.pdf"),
                            forms.print("Hanna Helper", new HelperNumber("12345678"), Language.DUTCH, false)));
            here.waitUntil("scanned", () -> here.words().contains("De scan is er."));
            here.settle();
            looksRound(here, "paper-scanned");

            logIn(there, second);
            there.open("/mijn/gemeente/toestemmingen");
            there.settle();
            looksRound(there, "papers");
            there.press(client.name());
            there.waitUntil("the paper", () -> there.words().contains("Klopt alles wat uw collega typte?"));
            there.settle();
            assertThat(there.script("return [...document.querySelectorAll('.scans img')]"
                            + ".every(picture => picture.complete && picture.naturalWidth > 500)"))
                    .isEqualTo(true);
            looksRound(there, "paper-check");
            there.press("Het klopt, de helper mag beginnen");
            there.waitUntil("given", () -> there.words().contains("De toestemming geldt nu."));

            phone.logInAtOnce(client.name());
            phone.open("/mijn/helpers");
            phone.settle();
            phone.press("Papieren die u tekende");
            looksRound(phone, "helpers-paper");
            assertThat(phone.words()).contains("U gaf toestemming op papier", "Bekijk pagina 1");

            // The client rings the desk, and what stands on the phone is true again when it is looked at.
            here.open("/mijn/gemeente/namens");
            here.settle();
            here.driver().findElement(By.id("reference")).sendKeys(client.reference());
            here.press("Zoek op");
            here.press("Een helper stoppen");
            here.waitUntil("who helps", () -> here.words().contains("Hanna Helper (Huis van de Wijk)"));
            looksRound(here, "desk-stop");
            here.press("Stop deze hulp");
            here.waitUntil("stopped", () -> here.words().contains("kan niets meer zien of doen"));
            phone.open("/mijn/helpers");
            phone.settle();
            assertThat(phone.words()).contains("Niemand mag nu iets voor u doen.");
            phone.open("/mijn/voor-u-gedaan");
            phone.settle();
            looksRound(phone, "desk-done");
            assertThat(phone.words()).contains("U vroeg om te stoppen met de hulp van Hanna Helper");
            assertThat(wrong).isEmpty();
        }
    }

    private static void upload(Browser browser, Path file) {
        browser.driver().findElement(By.id("papier")).sendKeys(file.toString());
        browser.driver().findElement(By.cssSelector("form[enctype] button")).click();
        browser.settle();
    }

    private void logIn(Browser browser, String name) {
        browser.open("/medewerkers/inloggen");
        browser.labelled(name).click();
        browser.driver().findElement(By.cssSelector("button[type=submit]")).click();
        browser.waitUntil("logged in", () -> browser.path().startsWith("/mijn/gemeente"));
        browser.settle();
    }

    /** The helper's number, which the database chose. */
    private String number(String id) {
        var helper = helpers.findByLogin(id).orElseThrow().id();
        return currentActor
                .as(new Actor.Helper(helper), helping::oneself)
                .number()
                .digits();
    }

    private void deliver(String id, String first, String second) {
        var document = JsonMapper.shared().createObjectNode().put("format", "mijn-gesprek-intake/1");
        var officers = document.putArray("officers");
        for (var name : List.of(first, second)) {
            officers.addObject()
                    .put("name", name)
                    .put("phone", "050 000 00 72")
                    .put("login", name)
                    .put("atDesk", true);
        }
        var house = document.putArray("supportOrganisations").addObject();
        house.put("reference", id)
                .put("name", "Huis van de Wijk")
                .put("phone", "050 000 00 71")
                .put("independent", true)
                .put("free", true)
                .put("lastChecked", "2026-11-01");
        house.putObject("summary").put("nl", "Iemand zit naast u.");
        house.putObject("details").put("nl", "Wij helpen met brieven.");
        house.putObject("opening").put("nl", "Elke dag.");
        house.putArray("languages").add("nl");
        // Behind all others in the directory, which other tests read.
        house.put("hasRoom", false);
        document.putArray("helpers")
                .addObject()
                .put("name", "Hanna Helper")
                .put("login", id)
                .put("organisation", id);
        assertThat(reader.read(new ByteArrayInputStream(document.toString().getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(IntakeResult.Delivered.class);
        accounts.offer(List.of(
                new OrganisationSimulator.Account(first, first, "Alleen voor een test."),
                new OrganisationSimulator.Account(second, second, "Alleen voor een test.")));
    }

    private void looksRound(Browser browser, String picture) {
        var check = new PageCheck(browser);
        if (browser.path().startsWith("/mijn/gemeente")) {
            wrong.addAll(check.wide(Language.DUTCH));
            wrong.addAll(check.colours());
        } else {
            wrong.addAll(check.everything(Language.DUTCH, false));
        }
        browser.picture(picture);
    }
}
