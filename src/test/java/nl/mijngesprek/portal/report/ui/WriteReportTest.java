package nl.mijngesprek.portal.report.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.UUID;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.outcome.Attendance;
import nl.mijngesprek.portal.outcome.Outcomes;
import nl.mijngesprek.portal.outreach.DeskTest;
import nl.mijngesprek.portal.report.ReportDraftId;
import nl.mijngesprek.portal.report.ReportDrafts;
import nl.mijngesprek.portal.report.Reports;
import nl.mijngesprek.portal.shared.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Joke talked with Anna and writes the report; Anna knows when she gets it, and reads it (D1, D2, D3, D5, F1). */
class WriteReportTest extends DeskTest {

    private static final String REPORTS = "/mijn/gemeente/verslagen";

    @Autowired
    Outcomes outcomes;

    @Autowired
    Reports reports;

    @Autowired
    ReportDrafts drafts;

    private ConversationId conversation = new ConversationId(UUID.randomUUID());

    @BeforeEach
    void aConversationTookPlace() throws SQLException {
        conversation = conversation(anna, "voluntary");
        as(joke, () -> outcomes.record(conversation, Attendance.CAME, ""));
    }

    private String begin() {
        logInAsOfficer(joke, "Joke de Groot");
        open(REPORTS);
        press("Verslag beginnen: Anna de Wit");
        return link("Bekijken en publiceren").replace("/lezen", "");
    }

    @Test
    void an_officer_writes_a_report_and_the_client_reads_it() {
        open("/mijn/");
        assertThat(screen().words()).contains("Uw verslag wordt nog gemaakt", "U krijgt het uiterlijk op");
        press("Uw verslag wordt nog gemaakt");
        assertThat(screen().words()).contains("Joke de Groot", "Nog niet begonnen", "U mag bij elke zin iets zeggen.");

        logInAsOfficer(joke, "Joke de Groot");
        open(REPORTS);
        assertThat(screen().words("#main"))
                .contains("Nog te schrijven", "Anna de Wit", "Gesprek op", "Uiterlijk klaar op");
        var draft = begin();
        assertThat(screen().words())
                .contains(
                        "Verslag voor Anna de Wit",
                        "Begin bijvoorbeeld met: “U zei dat u elke dag …”",
                        "De cliënt deelde vooraf niets. Dat mag.");
        press("Bekijken en publiceren");
        assertThat(screen().words())
                .contains("Er staat nog geen zin in het verslag.")
                .doesNotContain("Publiceren is");
        press("Verder schrijven");

        press("Zin toevoegen: Uw dag");
        fill("Zin 1", "De cliënt is lui. U brengt uw kind naar school.");
        assertThat(screen().words())
                .contains("“cliënt” gaat over de cliënt.", "“lui” kan pijn doen.", "Dit zijn 2 zinnen.");
        press("Maak er aparte zinnen van: Zin 1");
        press("Zin toevoegen: Wat wij afspraken");
        fill("Zin 3", "Wij zoeken een taalles voor u.");
        fill("Is zin 3 een afspraak?", "municipality");
        assertThat(screen().words()).contains("Afspraak: de dag ontbreekt nog");
        press("Omhoog: Zin 2");
        press("Haal weg: Zin 1");
        assertThat(screen().words()).contains("1 weggehaalde zin", "De zin is weg.");
        press("Zet terug: U brengt uw kind naar school.");
        press("Bekijken en publiceren");
        assertThat(screen().words()).contains("Zin 3 is een afspraak zonder dag.");
        press("Verder schrijven");
        fill("Uiterlijk op welke dag? (zin 3)", "2026-12-01");
        press("Bekijken en publiceren");
        assertThat(screen().words(".handset"))
                .contains(
                        "Het hele verslag",
                        "U brengt uw kind naar school.",
                        "Afspraak: wij doen dit, uiterlijk op dinsdag 1 december 2026.");
        assertThat(screen().words()).contains("Zin 2: “lui” kan pijn doen.", "Publiceren is voorgoed");
        press("Publiceren");
        assertThat(screen().words(".errors")).contains("Zet daarna het vinkje.");
        press("Verder schrijven");
        fill("Zin 2", "U zei dat u moe bent.");
        press("Bekijken en publiceren");
        assertThat(screen().words()).contains("Wij zien geen lange zinnen en geen woorden die pijn doen.");
        press("Publiceren");
        assertThat(screen().words())
                .contains("Het verslag is gepubliceerd", "U hoeft nu geen verslag te beginnen.", "Laatst gepubliceerd");

        open(draft);
        assertThat(screen().words()).contains("Dit verslag is gepubliceerd.").doesNotContain("Zin toevoegen");

        logIn(anna, "Anna de Wit", Language.DUTCH);
        open("/mijn/");
        assertThat(screen().words()).contains("Het verslag van uw gesprek").doesNotContain("wordt nog gemaakt");
        var report = as(anna, reports::all).getFirst().id();
        open("/mijn/verslag/" + report.value() + "/heel");
        assertThat(screen().words())
                .contains("U brengt uw kind naar school.", "U zei dat u moe bent.", "Wij zoeken een taalles voor u.")
                .doesNotContain("lui");
        open("/mijn/verslag-komt");
        assertThat(screen().words()).contains("Er wordt nu geen verslag gemaakt.");
    }

    @Test
    void a_warning_is_looked_at_and_is_no_wall() {
        begin();
        press("Zin toevoegen: Uw dag");
        fill("Zin 1", "U zei dat mevrouw Jansen van de winkel u helpt.");
        press("Bekijken en publiceren");
        assertThat(screen().words()).contains("Zin 1: “mevrouw” gaat over de cliënt");
        choose("Ik heb deze zinnen nog eens gelezen.");
        press("Publiceren");
        assertThat(screen().words()).contains("Het verslag is gepubliceerd");
    }

    @Test
    void who_still_writes_where_another_window_published_is_told() {
        var draft = begin();
        press("Zin toevoegen: Uw dag");
        fill("Zin 1", "U zei dat het goed gaat.");
        publishElsewhere(draft);

        press("Zin toevoegen: Uw dag");
        assertThat(screen().words(".errors")).contains("Dit verslag is intussen gepubliceerd of weggegooid.");
        fill("Zin 1", "U zei iets anders.");
        assertThat(screen().words()).contains("Wat u nu doet, is niet bewaard.");
    }

    private void publishElsewhere(String draft) {
        var id =
                ReportDraftId.parse(draft.substring(draft.lastIndexOf('/') + 1)).orElseThrow();
        as(joke, () -> {
            var there = drafts.open(id).orElseThrow();
            return drafts.publish(id, there.contentHash(), true);
        });
    }

    @Test
    void a_report_that_is_late_is_called_late_to_both() throws SQLException {
        execute(
                "update conversation set starts_at = now() - interval '40 days', ends_at = now() - interval '40 days' + interval '1 hour'"
                        + " where id = ?",
                conversation.value());
        open("/mijn/verslag-komt");
        assertThat(screen().words()).contains("Het had er op", "Bel ons gerust.");
        logInAsOfficer(joke, "Joke de Groot");
        open(REPORTS);
        assertThat(screen().words()).contains("Te laat: dit moest klaar zijn op");
    }

    @Test
    void a_draft_that_is_discarded_leaves_the_report_to_write() {
        begin();
        press("Zin toevoegen: Uw dag");
        press("Ja, weggooien");
        assertThat(screen().words("#main"))
                .contains("Nog te schrijven", "Verslag beginnen")
                .doesNotContain("Begonnen op");
    }

    @Test
    void a_colleague_finds_no_page() {
        var draft = begin();
        logInAsOfficer(karim, "Karim Bakker");
        open(REPORTS);
        assertThat(screen().words()).doesNotContain("Anna de Wit");
        open(draft);
        assertThat(screen().words()).doesNotContain("Verslag voor");
    }
}
