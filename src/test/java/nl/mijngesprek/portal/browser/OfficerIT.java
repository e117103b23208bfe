package nl.mijngesprek.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import nl.mijngesprek.portal.shared.Language;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Value;

/** An officer of the demo in a browser: logs in, looks at each screen, writes down what follows on a conversation. */
class OfficerIT extends JourneyTest {

    private static final List<String> SCREENS = List.of(
            "",
            "/momenten",
            "/rondes",
            "/rondes/nieuw",
            "/beurten",
            "/opvolgen",
            "/cijfers",
            "/mislukt",
            "/bestaat-niet");

    @Value("${spring.datasource.url}")
    private String url = "";

    private final List<String> wrong = new ArrayList<>();

    static void logIn(Browser browser, String name) {
        browser.open("/");
        browser.named("Voor medewerkers").click();
        browser.waitUntil("at the page for staff", () -> browser.path().equals("/medewerkers"));
        browser.named("Inloggen met uw werkaccount").click();
        browser.waitUntil("at the provider", () -> browser.heading().startsWith("Wie wilt u zijn?"));
        browser.labelled(name).click();
        browser.driver().findElement(By.cssSelector("button[type=submit]")).click();
        browser.waitUntil("logged in", () -> browser.path().equals("/mijn/gemeente"));
        browser.settle();
    }

    /** Ten headings, and neighbourhoods with long names: with large letters every row is a sheet, not a line that sticks out. */
    @Test
    void many_rounds_with_long_names_fit_with_large_letters(Browser browser) throws SQLException {
        change(
                "insert into round (id, number, neighbourhood, most, aim, obligation, purpose, legal_ground, duties_client,"
                        + " duties_municipality, support, questionnaire_id, planned_by, planned_at)"
                        + " select gen_random_uuid(), (select coalesce(max(number), 0) from round) + n,"
                        + " 'Professorenbuurt-Noorderstationskwartier ' || n, 5, q.aim, 'voluntary', t, t, t, t, t, q.id, o.id, now()"
                        + " from generate_series(1, 12) n, (select id, aim from questionnaire limit 1) q,"
                        + " (select id from officer limit 1) o, (select '{\"nl\": \"Lang\"}'::jsonb as t) x");
        try {
            logIn(browser, "Marieke de Boer");
            browser.open("/mijn/gemeente/rondes");
            browser.settle();
            assertThat(browser.words()).contains("Professorenbuurt-Noorderstationskwartier 12");
            looksRound(browser);
            browser.resize(768);
            browser.picture("officer-rondes-many");
            browser.resize(320);
        } finally {
            change("delete from round where neighbourhood like 'Professorenbuurt-Noorderstationskwartier %'");
        }

        assertThat(wrong).isEmpty();
    }

    private void change(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url, "postgres", "");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void looksRound(Browser browser) {
        var check = new PageCheck(browser);
        wrong.addAll(check.wide(Language.DUTCH));
        wrong.addAll(check.colours());
    }

    @Test
    void every_screen_can_be_read_and_has_nothing_wrong_with_it(Browser browser) {
        logIn(browser, "Marieke de Boer");
        for (var screen : SCREENS) {
            browser.open("/mijn/gemeente" + screen);
            browser.settle();
            looksRound(browser);
            browser.resize(1280);
            browser.picture("officer" + screen.replace('/', '-'));
            browser.resize(320);
        }
        assertThat(browser.heading()).isEqualTo("Wij vinden deze pagina niet");

        assertThat(wrong).isEmpty();
    }

    @Test
    void an_officer_writes_down_what_follows_on_a_conversation(Browser browser) {
        logIn(browser, "Marieke de Boer");
        browser.open("/mijn/gemeente/beurten?wijk=Selwerd");
        browser.settle();
        assertThat(browser.words()).contains("Amina Yusuf", "Selwerd");
        browser.open("/mijn/gemeente");
        browser.settle();

        browser.driver().findElement(By.cssSelector("#outlet tbody th a")).click();
        browser.waitUntil("at the conversation", () -> browser.heading().startsWith("Gesprek met"));
        browser.settle();
        looksRound(browser);
        browser.driver().findElement(By.cssSelector("#outlet #receiver")).sendKeys("WIJ-team");
        browser.press("Toevoegen");
        browser.waitUntil("told", () -> browser.words().contains("Dit gesprek komt nog"));
        browser.settle();
        looksRound(browser);

        for (var link : List.of("Gesprek afzeggen", "Antwoord van de cliënt opschrijven")) {
            browser.press(link);
            looksRound(browser);
            browser.press("Terug");
        }

        browser.press("Log uit");
        browser.waitUntil("logged out", () -> browser.path().equals("/medewerkers/uitgelogd"));
        assertThat(wrong).isEmpty();
    }
}
