package nl.mijngesprek.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.mijngesprek.portal.demo.digid.DigidSimulator;
import nl.mijngesprek.portal.demo.digid.SupportSimulator;
import nl.mijngesprek.portal.intake.IntakeReader;
import nl.mijngesprek.portal.intake.IntakeResult;
import nl.mijngesprek.portal.shared.Language;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import tools.jackson.databind.json.JsonMapper;

/** Two people at one table: the client with a phone, the helper with a tablet, both at once. */
class HelpTogetherIT extends JourneyTest {

    private static final String HELPER = "Hanna Helper";
    private static final String HOUSE = "Huis van de Wijk";

    private final List<String> wrong = new ArrayList<>();

    @Autowired
    private IntakeReader reader;

    @Autowired
    private SupportSimulator accounts;

    @Autowired
    private DigidSimulator digid;

    @Value("${portal.machtigen.service}")
    private String service = "";

    @Test
    void a_client_lets_somebody_help_sees_what_they_type_and_stops_it() {
        var login = "hanna." + UUID.randomUUID();
        deliver(login);
        accounts.offer(List.of(new SupportSimulator.Account(login, HELPER, "Alleen voor een test.")));
        var client = guest("nl");
        try (var phone = new Browser(Browser.Kind.PHONE);
                var tablet = new Browser(Browser.Kind.PHONE.wide(768))) {
            phone.logInAtOnce(client.name());
            phone.press("Wie mag mij helpen");
            phone.settle();
            looksRound(phone, "helpers-none");
            phone.press("Iemand mag mij helpen");
            phone.choose("Bij alles hier");
            phone.choose("Een maand");
            looksRound(phone, "helpers-new");
            phone.press("Maak een code");
            phone.waitUntil("the code is there", () -> phone.heading().equals("Laat deze code zien"));
            looksRound(phone, "helpers-code");
            var code = phone.driver().findElement(By.cssSelector(".code")).getText();

            helperLogsIn(tablet);
            assertThat(tablet.words()).contains("U mag nu niemand helpen.");
            tablet.open("/mijn/helpen/code");
            tablet.settle();
            tablet.driver().findElement(By.id("code")).sendKeys(code);
            looksRound(tablet, "helping-code");
            tablet.press("Vraag toestemming");
            tablet.waitUntil("waits", () -> tablet.heading().equals("Wacht op het ja van de ander"));
            assertThat(tablet.words()).doesNotContain(client.name());

            // Neither of the two loads a page anew: each hears of the other by itself.
            phone.waitUntil("asked", () -> phone.heading().equals("Mag " + HELPER + " (" + HOUSE + ") u helpen?"));
            looksRound(phone, "helpers-asked");
            phone.press("Ja, dat mag");
            phone.waitUntil("given", () -> phone.heading().endsWith("mag u nu helpen"));
            looksRound(phone, "helpers-given");
            tablet.waitUntil("may begin", () -> tablet.heading().equals(client.name() + " zei ja"));
            looksRound(tablet, "helping-may-begin");
            tablet.press("Help " + client.name());
            tablet.waitUntil("acts", () -> tablet.heading().equals("De pagina van " + client.name()));
            tablet.settle();
            looksRound(tablet, "acting-home");
            assertThat(tablet.words()).contains("U helpt: " + client.name() + ". U doet dit als: helper.");

            bothAnswer(phone, tablet);

            phone.open("/mijn/helpers");
            phone.settle();
            looksRound(phone, "helpers-one");
            phone.press("Stop deze hulp");
            phone.waitUntil("stopped", () -> phone.words().contains("Deze hulp is gestopt"));

            tablet.press("Verder");
            tablet.waitUntil("the very next click", () -> tablet.path().equals("/mijn/helpen/gestopt"));
            tablet.settle();
            looksRound(tablet, "helping-ended");
            assertThat(tablet.words()).contains("Deze toestemming is gestopt").doesNotContain(client.name(), "Ik kook");

            phone.open("/mijn/ingezien");
            phone.settle();
            assertThat(phone.words())
                    .contains(HELPER + " (" + HOUSE + "), uw helper")
                    .contains("Opende uw startpagina, met uw toestemming.")
                    .contains("Schreef voor u iets bij de vragen vooraf.");
            assertThat(wrong).isEmpty();
        }
    }

    /** Who helps somebody they know logs in with DigiD, says their name, and by DigiD Machtigen may begin. */
    @Test
    void a_daughter_says_her_name_and_helps_at_once() {
        var client = guest("nl");
        var daughter = "Dochter van " + client.name();
        digid.offerHelpers(List.of(DigidSimulator.Helper.forAnother(
                "999990214", client.bsn(), service, daughter, "Alleen voor een test.")));
        try (var phone = new Browser(Browser.Kind.PHONE)) {
            phone.open("/helpers/inloggen/digid");
            phone.labelled(daughter).click();
            phone.driver().findElement(By.cssSelector("button[type=submit]")).click();
            phone.waitUntil("asked for a name", () -> phone.path().equals("/helpen/naam"));
            looksRound(phone, "helping-name");
            phone.driver().findElement(By.id("naam")).sendKeys("Samira Test");
            phone.press("Verder");
            phone.waitUntil("at home", () -> phone.path().equals("/mijn/helpen"));
            phone.settle();
            looksRound(phone, "helping-daughter");
            phone.press("Help " + client.name());
            phone.waitUntil("acts", () -> phone.heading().equals("De pagina van " + client.name()));
        }
        try (var phone = new Browser(Browser.Kind.PHONE)) {
            phone.logInAtOnce(client.name());
            phone.open("/mijn/helpers");
            phone.settle();
            looksRound(phone, "helpers-digid");
            assertThat(phone.words()).contains("Samira Test", "Bij DigiD kan dat ook.");
            assertThat(wrong).isEmpty();
        }
    }

    /** The same question on both screens: each sees who else is there, and what they type. */
    private void bothAnswer(Browser phone, Browser tablet) {
        tablet.open("/mijn/");
        tablet.settle();
        tablet.press("Vragen voor het gesprek");
        tablet.press("Begin met vraag 1");
        tablet.waitUntil("at the question", () -> tablet.path().contains("/vraag"));
        tablet.settle();
        phone.open(tablet.path());
        phone.settle();
        phone.waitUntil("who is there", () -> phone.words().contains(HELPER + " (" + HOUSE + "), uw helper."));
        tablet.type("Ik kook elke dag.");
        phone.waitUntil("what the helper types", () -> phone.typed().contains("Ik kook elke dag."));
        looksRound(tablet, "acting-question");
    }

    private void helperLogsIn(Browser tablet) {
        tablet.open("/helpers");
        tablet.settle();
        looksRound(tablet, "helpers-login");
        tablet.open("/helpers/inloggen");
        tablet.labelled(HELPER).click();
        tablet.driver().findElement(By.cssSelector("button[type=submit]")).click();
        tablet.waitUntil("at home", () -> tablet.path().equals("/mijn/helpen"));
        tablet.settle();
        looksRound(tablet, "helping-nobody");
    }

    private void deliver(String login) {
        var document = JsonMapper.shared().createObjectNode().put("format", "mijn-gesprek-intake/1");
        var house = document.putArray("supportOrganisations").addObject();
        house.put("reference", login)
                .put("name", HOUSE)
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
                .put("name", HELPER)
                .put("login", login)
                .put("organisation", login);
        assertThat(reader.read(new ByteArrayInputStream(document.toString().getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(IntakeResult.Delivered.class);
    }

    private void looksRound(Browser browser, String picture) {
        var check = new PageCheck(browser);
        wrong.addAll(check.everything(Language.DUTCH, false));
        browser.picture(picture);
    }
}
