package nl.mijngesprek.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.mijngesprek.portal.demo.digid.OrganisationSimulator;
import nl.mijngesprek.portal.intake.IntakeReader;
import nl.mijngesprek.portal.intake.IntakeResult;
import nl.mijngesprek.portal.shared.Dates;
import nl.mijngesprek.portal.shared.Language;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** The officer's way and the clients' answers on it: a round, one yes, one silence, attempts to reach, and the reason. */
class RoundToReasonIT extends JourneyTest {

    private static final String OFFICER = "Rinske Ronde";
    private static final int WEEKS_AHEAD = 5;

    private final String neighbourhood = "Wijk " + UUID.randomUUID().toString().substring(0, 8);
    private final List<String> wrong = new ArrayList<>();

    @Autowired
    private IntakeReader reader;

    @Autowired
    private OrganisationSimulator accounts;

    @Autowired
    private Clock clock;

    /** A1, B1, C1, E1 to E4, H12. */
    @Test
    void from_a_round_to_the_reason_why_somebody_was_silent(Browser browser) {
        var login = "rinske." + UUID.randomUUID();
        var coming = newcomer("nl");
        var silent = newcomer("nl");
        deliver(login, coming, silent);
        accounts.offer(List.of(new OrganisationSimulator.Account(login, OFFICER, "Alleen voor een test.")));
        var firstDay = LocalDate.ofInstant(clock.instant(), Dates.ZONE)
                .plusWeeks(WEEKS_AHEAD)
                .with(DayOfWeek.TUESDAY);

        officer(browser);
        addsMoments(browser, firstDay);
        plansAndSends(browser, firstDay);

        logsIn(browser, coming);
        browser.press("Een uitnodiging voor u");
        browser.press("Geef antwoord");
        browser.choose("Ja, ik kom");
        browser.press("Verder");
        browser.waitUntil("answered", () -> browser.heading().equals("U heeft gezegd: ik kom"));

        officer(browser);
        browser.open("/mijn/gemeente/rondes");
        browser.settle();
        assertThat(browser.words()).contains(neighbourhood);
        browser.open("/mijn/gemeente/contact");
        browser.settle();
        assertThat(browser.words()).contains(silent.name()).doesNotContain(coming.name());
        opensCaseOf(browser, silent);
        browser.press("Stuur de uitnodiging nog een keer");
        assertThat(browser.words()).contains("De brief gaat de deur uit.");
        records(browser, "call", "no-answer");
        records(browser, "sms", "sent");
        assertThat(browser.words()).contains("Dat kan nu niet. Eerst is dit nodig:");
        looksRound(browser, "round-to-reason-case");

        logsIn(browser, silent);
        opensOwnHistory(browser);
        assertThat(browser.words()).contains(OFFICER);
        browser.press("Vertel wat er is");
        browser.choose("Ik durf niet");
        browser.press("Verder");
        browser.waitUntil("at the words", () -> browser.heading().equals("Wilt u er iets bij vertellen?"));
        browser.type("Ik ben bang dat ik mijn uitkering verlies.");
        browser.press("Verder");
        browser.waitUntil("told", () -> browser.heading().equals("Dank u. Wij wachten nu."));

        officer(browser);
        opensCaseOf(browser, silent);
        assertThat(browser.words())
                .contains("De cliënt wacht op u. Tot dan staat de klok stil.")
                .contains("Ik ben bang dat ik mijn uitkering verlies.");
        browser.driver()
                .findElement(By.cssSelector("input[id^=follow-up-]"))
                .sendKeys("Ik bel u dinsdag. Uw uitkering loopt door.");
        browser.press("Ik heb dit gelezen en doe dit");
        assertThat(browser.words()).contains("De cliënt leest wat u gaat doen.");
        looksRound(browser, "round-to-reason-taken-up");

        logsIn(browser, silent);
        browser.open("/mijn/contact");
        browser.settle();
        browser.driver()
                .findElement(By.cssSelector("#main a[href^='/mijn/contact/']"))
                .click();
        browser.waitUntil(
                "what the officer does", () -> browser.words().contains("Ik bel u dinsdag. Uw uitkering loopt door."));
        assertThat(wrong).isEmpty();
    }

    /** Two clients of one neighbourhood whose turn it is, and an officer of their own. */
    private void deliver(String login, Guest... guests) {
        var document = JsonMapper.shared().createObjectNode().put("format", "mijn-gesprek-intake/1");
        document.putArray("officers")
                .addObject()
                .put("name", OFFICER)
                .put("phone", "050 000 00 77")
                .put("login", login);
        var clients = document.putArray("clients");
        for (var guest : guests) {
            clients.addObject()
                    .put("reference", guest.reference())
                    .put("bsn", guest.bsn())
                    .put("name", guest.name())
                    .put("language", guest.language().code())
                    .put("neighbourhood", neighbourhood)
                    .putObject("contact")
                    .putObject("address")
                    .put("street", "Zonnelaan 1")
                    .put("town", "9742 BL Groningen");
        }
        assertThat(reader.read(new ByteArrayInputStream(document.toString().getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(IntakeResult.Delivered.class);
    }

    private void officer(Browser browser) {
        browser.forget();
        browser.open("/medewerkers/inloggen");
        browser.labelled(OFFICER).click();
        browser.driver().findElement(By.cssSelector("button[type=submit]")).click();
        browser.waitUntil("logged in", () -> browser.path().startsWith("/mijn/gemeente"));
        browser.settle();
    }

    private static void logsIn(Browser browser, Guest guest) {
        browser.forget();
        browser.logIn(guest.name());
    }

    private void addsMoments(Browser browser, LocalDate day) {
        browser.open("/mijn/gemeente/momenten");
        browser.settle();
        sets(browser, "Dag", day.toString());
        sets(browser, "Vanaf", "09:00");
        sets(browser, "Tot", "10:30");
        sets(browser, "Minuten per gesprek", "45");
        browser.press("Momenten toevoegen");
        assertThat(browser.words()).contains("Er zijn 2 momenten bij gekomen.");
    }

    private void plansAndSends(Browser browser, LocalDate day) {
        browser.open("/mijn/gemeente/rondes/nieuw");
        browser.settle();
        sets(browser, "Wijk", neighbourhood);
        sets(browser, "Eerste dag van de gesprekken", day.toString());
        sets(browser, "Vrijwillig of verplicht", "obliged");
        browser.press("Ronde plannen");
        assertThat(browser.words()).contains("2 cliënten in " + neighbourhood);
        browser.press("Naar versturen");
        browser.press("Verstuur de uitnodigingen");
        assertThat(browser.words()).contains("2 brieven gaan de deur uit.");
        looksRound(browser, "round-to-reason-sent");
    }

    private static void opensCaseOf(Browser browser, Guest guest) {
        browser.open("/mijn/gemeente/contact");
        browser.settle();
        browser.press(guest.name());
        browser.waitUntil("at the case", () -> browser.heading().equals(guest.name()));
    }

    private static void opensOwnHistory(Browser browser) {
        browser.press("Contact met de gemeente");
        browser.press("Gesprek van");
        browser.waitUntil("at the history", () -> browser.heading().equals("Zo zochten wij u"));
    }

    private static void records(Browser browser, String channel, String result) {
        sets(browser, "Hoe zocht u contact?", channel);
        sets(browser, "Wat kwam eruit?", result);
        browser.press("Noteer deze poging");
        assertThat(browser.words()).contains("Het is genoteerd. De cliënt kan het lezen.");
    }

    /** Fills in the control of this label, whatever its kind, as if by hand. */
    private static void sets(Browser browser, String label, String value) {
        browser.script("""
                const control = document.getElementById(arguments[0].getAttribute('for'));
                control.value = arguments[1];
                control.dispatchEvent(new Event('change', { bubbles: true }));
                """, browser.labelled(label), value);
        browser.settle();
    }

    private void looksRound(Browser browser, String picture) {
        var check = new PageCheck(browser);
        wrong.addAll(check.wide(Language.DUTCH));
        wrong.addAll(check.colours());
        browser.picture(picture);
    }
}
