package nl.mijngesprek.portal.report.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.mijngesprek.portal.UseCaseTest;
import nl.mijngesprek.portal.identity.OfficerId;
import nl.mijngesprek.portal.report.Agreement;
import nl.mijngesprek.portal.report.ReportDelivery;
import nl.mijngesprek.portal.report.ReportDelivery.SentenceDelivery;
import nl.mijngesprek.portal.report.ReportId;
import nl.mijngesprek.portal.report.ReportOutcome;
import nl.mijngesprek.portal.report.Reports;
import nl.mijngesprek.portal.shared.Dates;
import nl.mijngesprek.portal.shared.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What client and officer do about an agreement of a report, each in their own words (F1, F2, F5). */
class KeepAgreementsTest extends UseCaseTest {

    private static final Language ARABIC = new Language("ar", "العربية", "Arabisch", true, false);
    private static final String LESSON = "Wij zoeken een taalles in de buurt.";
    private static final String CALL = "U belt het buurthuis.";

    @Autowired
    Reports reports;

    private OfficerId joke = new OfficerId(new UUID(0, 0));
    private ReportId report = new ReportId(new UUID(0, 0));

    @BeforeEach
    void annaAgreedWithJoke() {
        joke = officer("Joke Visser");
        var conversation = conversation(anna, lastWeek);
        giveTo(joke, conversation);
        var today = Dates.dayOf(java.time.Instant.now());
        report = ((ReportOutcome.Delivered) intake(() -> reports.deliver(new ReportDelivery(
                        reference(),
                        1,
                        anna,
                        conversation,
                        "Joke Visser",
                        lastWeek.plusSeconds(86_400),
                        List.of(
                                agreed(LESSON, Agreement.By.MUNICIPALITY, today.plusDays(20)),
                                agreed(CALL, Agreement.By.CLIENT, today.minusDays(2)))))))
                .id();
    }

    private static SentenceDelivery agreed(String wording, Agreement.By by, LocalDate on) {
        return new SentenceDelivery(Optional.empty(), wording, Optional.of(new Agreement(by, on)));
    }

    private void client() {
        logIn(anna, "Anna de Wit", Language.DUTCH);
        open("/mijn/verslag-afspraken");
    }

    private void officer() {
        logInAsOfficer(joke, "Joke Visser");
        open("/mijn/gemeente/afspraken");
    }

    @Test
    void the_client_finds_the_agreements_from_home_report_and_the_other_list() {
        open("/mijn/");
        press("Afspraken uit uw verslag");
        assertThat(screen().heading()).isEqualTo("Afspraken uit uw verslag");
        assertThat(screen().all(".sentence-text")).containsExactly(CALL, LESSON);
        assertThat(screen().words())
                .contains(
                        "U doet dit, uiterlijk op",
                        "De dag is voorbij. Bel ons gerust:",
                        "Wij doen dit, uiterlijk op",
                        "Nog te doen.",
                        "Lukt iets niet? Dat kan gebeuren.");

        press("Wat wij na een gesprek opschreven");
        assertThat(screen().heading()).isEqualTo("Uw afspraken");
        press("Afspraken uit uw verslag");
        open(ReportNavigation.report(report));
        press("Afspraken uit uw verslag");
        assertThat(screen().heading()).isEqualTo("Afspraken uit uw verslag");

        logIn(bilal, "Bilal Haddad", Language.DUTCH);
        open("/mijn/");
        assertThat(screen().words()).doesNotContain("Afspraken uit uw verslag");
        open("/mijn/verslag-afspraken");
        assertThat(screen().words()).contains("Er staan nog geen afspraken in uw verslag.");
    }

    /** The words stay Dutch and are marked so, whatever the language of the page. */
    @Test
    void in_arabic_the_sentence_itself_stays_dutch() {
        logIn(anna, "Anna de Wit", ARABIC);
        open("/mijn/verslag-afspraken");

        assertThat(screen().html().select(".sentence-text[lang=nl][dir=ltr]")).hasSize(2);
    }

    @Test
    void the_client_says_that_it_is_done_and_takes_it_back() {
        client();
        press("Vraag of zeg iets over afspraak 1");
        press("Dit is gedaan");
        assertThat(screen().words())
                .contains("Er staat nu dat dit gedaan is.", "Gedaan op", "U zei dat dit gedaan is.");

        client();
        assertThat(screen().all(".sentence-text")).as("what is done comes last").containsExactly(LESSON, CALL);
        press("Toch nog niet gedaan");
        assertThat(screen().heading()).isEqualTo("Afspraken uit uw verslag");
        assertThat(screen().words())
                .contains("Er staat nu dat dit nog niet gedaan is.", "U zei dat dit nog niet gedaan is.");
    }

    @Test
    void the_client_asks_the_officer_answers_and_says_what_the_municipality_did() {
        client();
        press("Vraag of zeg iets over afspraak 2");
        assertThat(screen().words()).contains(LESSON, "Wat u hier schrijft, kost u nooit geld. Er komt geen straf.");
        press("Verstuur");
        assertThat(screen().words("#errors")).contains("Kies of u iets wilt vragen, of dat het anders ging.");
        choose("Ik wil iets vragen");
        press("Verstuur");
        assertThat(screen().words("#errors")).contains("Schrijf eerst wat u wilt zeggen.");
        fill("Wat wilt u zeggen?", "Wanneer begint de <b>les</b>?");
        press("Verstuur");
        assertThat(screen().words())
                .contains(
                        "Uw woorden zijn verstuurd. Wij lezen ze en geven antwoord.",
                        "U vroeg: Wanneer begint de <b>les</b>?",
                        "U krijgt hier nog antwoord.");
        assertThat(screen().html().select("textarea").val()).isEmpty();

        officer();
        assertThat(screen().heading()).isEqualTo("Afspraken uit verslagen");
        assertThat(screen().words())
                .contains("Anna de Wit", LESSON, "De gemeente doet dit", "Wacht op uw antwoord.", "dat is voorbij");
        press("Anna de Wit");
        assertThat(screen().heading()).isEqualTo("Een afspraak met Anna de Wit");
        assertThat(screen().words()).contains("Anna de Wit vroeg: Wanneer begint de <b>les</b>?");
        press("Verstuur het antwoord");
        assertThat(screen().words("#errors")).contains("Schrijf op wat de cliënt moet lezen.");
        fill("Uw antwoord aan de cliënt", "In januari. U krijgt een brief.");
        press("Verstuur het antwoord");
        assertThat(screen().words()).contains("Uw antwoord is verstuurd.", "Er wacht hier nu niets op antwoord.");
        press("Dit is gedaan");
        assertThat(screen().words()).contains("Joke Visser zei dat dit gedaan is.");

        client();
        assertThat(screen().words())
                .contains(
                        "Joke Visser gaf antwoord: In januari. U krijgt een brief.",
                        "Joke Visser zei dat dit gedaan is.");
        assertThat(screen().html().select("main b")).isEmpty();
        open("/mijn/ingezien");
        assertThat(screen().words()).contains("Las een afspraak uit uw verslag.");
    }

    @Test
    void the_client_says_that_it_went_otherwise_and_what_was_typed_is_still_there_later() {
        client();
        press("Vraag of zeg iets over afspraak 1");
        fill("Wat wilt u zeggen?", "Ik ben er langs gegaan.");
        client();
        press("Vraag of zeg iets over afspraak 1");
        choose("Het ging anders");
        press("Verstuur");
        assertThat(screen().words()).contains("U zei dat het anders ging: Ik ben er langs gegaan.");

        officer();
        press("Anna de Wit");
        assertThat(screen().words())
                .contains("Anna de Wit zei dat het anders ging: Ik ben er langs gegaan.", "De dag is voorbij.")
                .doesNotContain("Dit is gedaan");
    }

    @Test
    void whoever_it_is_not_of_finds_no_page() {
        client();
        var page = link("Vraag of zeg iets over afspraak 1");
        var atDesk = page.replace("/mijn/verslag-afspraken", "/mijn/gemeente/afspraken");

        logIn(bilal, "Bilal Haddad", Language.DUTCH);
        open(page);
        assertThat(screen().heading()).isEqualTo("Wij vinden deze pagina niet");
        open("/mijn/verslag-afspraken/geen-afspraak");
        assertThat(screen().heading()).isEqualTo("Wij vinden deze pagina niet");
        logInAsOfficer(officer("Karim Bos"), "Karim Bos");
        open(atDesk);
        assertThat(screen().heading()).isEqualTo("Wij vinden deze pagina niet");
        open("/mijn/gemeente/afspraken");
        assertThat(screen().words()).contains("Er zijn geen afspraken uit uw verslagen.");
    }
}
