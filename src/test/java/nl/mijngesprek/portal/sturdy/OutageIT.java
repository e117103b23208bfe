package nl.mijngesprek.portal.sturdy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import nl.mijngesprek.portal.Visitor;
import nl.mijngesprek.portal.browser.Browser;
import nl.mijngesprek.portal.demo.DatabaseSwitch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The database is gone for a while: within five seconds the page says so, nothing typed is lost, and it comes back by itself. */
class OutageIT extends SturdyTest {

    private static final Logger LOG = LoggerFactory.getLogger(OutageIT.class);

    private static final Duration AT_MOST = Duration.ofSeconds(5);

    @Autowired
    ApplicationContext context;

    @LocalServerPort
    int port;

    private boolean gone;

    @BeforeEach
    void noOutageBefore() {
        gone = false;
    }

    @AfterEach
    void noOutageAfter() {
        if (gone) {
            database().start();
        }
        within("the database is back", () -> intake(() -> clients.findByBsn(nextBsn()))
                .isEmpty());
    }

    @Test
    void what_is_typed_and_chosen_while_the_database_is_gone_is_kept_when_it_is_back() {
        var someone = someone();
        try (var browser = new Browser(Browser.Kind.PHONE)) {
            browser.logIn(someone.name());
            browser.open(someone.question(2));
            browser.settle();
            browser.type("Ervoor.");
            browser.waitUntil("kept", () -> state(browser).startsWith("Bewaard"));

            stop();
            browser.type(" Tijdens.");
            within("typing says there is an outage", () -> state(browser)
                    .contains("Dit is nog niet bewaard. Laat deze pagina open"));
            assertThat(state(browser)).contains("Wat al bewaard was, is veilig");
            assertThat(browser.driver().switchTo().activeElement().getTagName()).isEqualTo("textarea");

            browser.labelled("Niet goed").click();
            within("choosing says there is an outage", () -> browser.driver()
                    .findElement(By.id("choice-state"))
                    .getText()
                    .contains("nog niet bewaard"));

            browser.named("Verder").click();
            within("a button says there is an outage", () -> "trouble"
                    .equals(browser.driver().switchTo().activeElement().getAttribute("id")));
            assertThat(browser.words()).contains("Er is een storing", "Uw bewaarde antwoorden zijn veilig");
            assertThat(browser.path()).isEqualTo(someone.question(2));
            assertThat(browser.typed()).isEqualTo("Ervoor. Tijdens.");

            start();
            within("kept by itself", () -> state(browser).startsWith("Bewaard"));
            within("the choice too", () -> browser.driver()
                    .findElement(By.id("choice-state"))
                    .getText()
                    .isEmpty());
            assertThat(kept(someone, 2)).isEqualTo("Ervoor. Tijdens.");
            assertThat(sheet(someone).at(2).orElseThrow().answer().choice()).contains("bad");

            browser.press("Verder");
            assertThat(browser.heading()).isEqualTo("Wat wilt u leren?");
            assertThat(browser.words()).doesNotContain("storing");
        }
    }

    @Test
    void a_text_is_kept_even_when_its_page_was_left_during_the_outage() {
        var someone = someone();
        try (var browser = new Browser(Browser.Kind.PHONE)) {
            browser.logIn(someone.name());
            browser.open(someone.question(1));
            browser.settle();
            stop();
            browser.type("Getypt in de storing.");
            within("typing says so", () -> state(browser).contains("nog niet bewaard"));
            browser.named("Overslaan").click();
            within(
                    "another page says so",
                    () -> browser.words().contains("Uw bewaarde antwoorden zijn veilig")
                            && browser.heading().equals("Er is een storing"));

            start();
            within("kept by itself", () -> kept(someone, 1).equals("Getypt in de storing."));
            browser.named("Probeer het opnieuw").click();
            browser.waitUntil("the page itself", () -> browser.heading().equals("Hoe gaat het thuis?"));
            browser.open(someone.question(1));
            browser.settle();
            assertThat(browser.typed()).isEqualTo("Getypt in de storing.");
        }
    }

    @Test
    void a_page_opened_or_loaded_again_says_what_is_going_on() {
        var someone = someone();
        var visitor = new Visitor(port);
        visitor.follow(visitor.logIn(visitor.openLogin("/inloggen"), someone.name(), "SUBSTANTIEEL"));
        try (var browser = new Browser(Browser.Kind.PHONE)) {
            browser.logIn(someone.name());
            stop();
            for (var path : new String[] {"/mijn/", someone.question(1), someone.sentence(1)}) {
                within(path + " says so", () -> {
                    var answer = visitor.get(path);
                    return answer.statusCode() == 503
                            && answer.body().contains("Er is een storing")
                            && answer.body().contains("Uw bewaarde antwoorden zijn veilig");
                });
            }
            browser.open(someone.question(1));
            within("the browser shows it", () -> browser.heading().equals("Er is een storing"));
            browser.settle();
            start();
            // The pool takes a moment to find the database again; until then the same page says the same.
            browser.waitUntil("the page itself", () -> {
                if (browser.heading().equals("Er is een storing")) {
                    browser.named("Probeer het opnieuw").click();
                }
                return browser.heading().equals("Wat doet u graag?");
            });
        }
    }

    @Test
    void a_database_that_answers_nothing_is_the_same() {
        var someone = someone();
        try (var browser = new Browser(Browser.Kind.PHONE)) {
            browser.logIn(someone.name());
            browser.open(someone.question(1));
            browser.settle();
            browser.type("Ervoor.");
            browser.waitUntil("kept", () -> state(browser).startsWith("Bewaard"));
            database().freeze();
            try {
                browser.type(" Tijdens.");
                within("typing says so", () -> state(browser).contains("nog niet bewaard"));
                browser.named("Overslaan").click();
                within("another page says so", () -> browser.heading().equals("Er is een storing"));
            } finally {
                database().thaw();
            }
            within("kept by itself", () -> kept(someone, 1).equals("Ervoor. Tijdens."));
            browser.named("Probeer het opnieuw").click();
            browser.waitUntil("the page itself", () -> browser.heading().equals("Hoe gaat het thuis?"));
        }
    }

    private DatabaseSwitch database() {
        return new DatabaseSwitch(context);
    }

    private void stop() {
        database().stop();
        gone = true;
    }

    private void start() {
        database().start();
        gone = false;
    }

    private static String state(Browser browser) {
        return browser.driver().findElement(By.id("words-state")).getText();
    }

    private static void within(String what, BooleanSupplier condition) {
        var start = System.nanoTime();
        while (!holds(condition)) {
            if (System.nanoTime() - start > AT_MOST.toNanos()) {
                throw new AssertionError("not within %d s: %s".formatted(AT_MOST.toSeconds(), what));
            }
        }
        LOG.info("{}: {} ms", what, (System.nanoTime() - start) / 1_000_000);
    }

    private static boolean holds(BooleanSupplier condition) {
        try {
            return condition.getAsBoolean();
        } catch (org.openqa.selenium.WebDriverException
                | org.springframework.dao.DataAccessException
                | org.springframework.transaction.TransactionException notYet) {
            return false;
        }
    }
}
