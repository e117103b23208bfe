package nl.mijngesprek.portal.report.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.mijngesprek.portal.UseCaseTest;
import nl.mijngesprek.portal.identity.OfficerId;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.report.ReportDelivery;
import nl.mijngesprek.portal.report.ReportDelivery.SentenceDelivery;
import nl.mijngesprek.portal.report.ReportId;
import nl.mijngesprek.portal.report.ReportOutcome;
import nl.mijngesprek.portal.report.Reports;
import nl.mijngesprek.portal.shared.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the client says about the report, what the officer answers, and what both read then (D4, D5). */
class AnswerRemarksTest extends UseCaseTest {

    private static final String HELPS = "U helpt twaalf uur in het buurthuis.";

    @Autowired
    Reports reports;

    private OfficerId joke = new OfficerId(new UUID(0, 0));
    private ConversationId conversation = new ConversationId(new UUID(0, 0));
    private ReportId report = new ReportId(new UUID(0, 0));

    @BeforeEach
    void annaHasAReportOfJoke() {
        joke = officer("Joke Visser");
        conversation = conversation(anna, lastWeek);
        giveTo(joke, conversation);
        report = deliver(HELPS, "U wilt beter Nederlands leren.");
        client();
    }

    private ReportId deliver(String... wordings) {
        return ((ReportOutcome.Delivered) intake(() -> reports.deliver(new ReportDelivery(
                        reference(),
                        1,
                        anna,
                        conversation,
                        "Joke Visser",
                        lastWeek.plusSeconds(86_400),
                        Arrays.stream(wordings)
                                .map(wording -> new SentenceDelivery(Optional.empty(), wording))
                                .toList()))))
                .id();
    }

    private void client() {
        logIn(anna, "Anna de Wit", Language.DUTCH);
        open(ReportNavigation.report(report));
    }

    private void officer() {
        logInAsOfficer(joke, "Joke Visser");
        open(RemarkDeskNavigation.report(report));
    }

    private void say(String verdict, String words) {
        press("Lees zin voor zin");
        choose(verdict);
        fill("Wilt u er iets bij zeggen?", words);
    }

    /** D4: from opening the report to a sent remark in three taps and one typed text. */
    @Test
    void the_client_sends_a_remark_and_reads_by_when_the_answer_comes() {
        press("Lees zin voor zin");
        assertThat(screen().words())
                .contains("Wat u hier schrijft, kost u nooit geld. Er komt geen straf. Het blijft bij het verslag.");
        choose("Klopt niet");
        fill("Wilt u er iets bij zeggen?", "Ik help twee uur.");
        press("Verstuur dit nu");

        assertThat(screen().heading()).isEqualTo("Zin 1 van 2");
        assertThat(screen().words())
                .contains(
                        "Uw opmerking is verstuurd.",
                        "Wij geven antwoord, uiterlijk op",
                        "U zei: Klopt niet. Ik help twee uur.",
                        "Verstuurd op");

        press("Verander wat u zei");
        fill("Wilt u er iets bij zeggen?", "Ik help drie uur.");
        press("Verstuur dit nu");
        assertThat(screen().words())
                .contains("U zei: Klopt niet. Ik help twee uur.", "Daarna zei u iets anders.")
                .contains("U zei: Klopt niet. Ik help drie uur.")
                .doesNotContain("Wilt u er iets bij zeggen?");

        press("Neem dit terug");
        assertThat(screen().words())
                .contains("U heeft dit teruggenomen. Wij geven er geen antwoord op.", "U nam dit terug op");
    }

    @Test
    void nothing_is_sent_by_reading_on_and_everything_at_once_at_the_end() {
        say("Klopt niet", "Ik help twee uur.");
        press("Volgende zin");
        choose("Er mist iets");
        press("Klaar");

        assertThat(screen().words()).contains("Dit is nog niet verstuurd", "Dit heeft u nog niet verstuurd.");
        press("Verstuur alles");
        assertThat(screen().words())
                .contains("Uw 2 opmerkingen zijn verstuurd.")
                .doesNotContain("Dit heeft u nog niet verstuurd.");

        press("Zeg iets over het hele verslag");
        assertThat(screen().heading()).isEqualTo("Het verslag als geheel");
        press("Verstuur dit nu");
        assertThat(screen().words()).contains("Er is nog niets om te versturen. Kies of schrijf eerst iets.");
        fill("Wilt u er iets bij zeggen?", "Het was een goed gesprek.");
        press("Verstuur dit nu");
        assertThat(screen().words()).contains("Uw opmerking is verstuurd.", "Het was een goed gesprek.");
    }

    /** D4, promise 7: the answer stands under the sentence, the change is said, the last word is the client's. */
    @Test
    void the_officer_adopts_a_remark_and_the_client_reads_what_changed_and_why() {
        say("Klopt niet", "Ik help twee uur.");
        press("Verstuur dit nu");

        officer();
        assertThat(screen().heading()).isEqualTo("Het verslag van Anna de Wit");
        assertThat(screen().words()).contains("Anna de Wit zei: Klopt niet. Ik help twee uur.");
        press("Alles is beantwoord");
        assertThat(screen().words("#errors")).contains("Er wacht nog 1 opmerking.");
        press("Beantwoord dit");
        assertThat(screen().heading()).isEqualTo("Antwoord aan Anna de Wit");
        press("Verstuur het antwoord");
        assertThat(screen().words("#errors")).contains("Schrijf op wat de cliënt moet lezen.");
        fill("De zin zoals hij wordt", "U helpt twee uur in het buurthuis.");
        fill("Uw antwoord aan de cliënt", "U heeft gelijk. Het zijn twee uur.");
        press("Verstuur het antwoord");
        assertThat(screen().words())
                .contains("Versie 2", "U helpt twee uur in het buurthuis.", "Wij hebben dit veranderd.");

        client();
        assertThat(screen().words()).contains("U leest versie 1", "Er is een nieuwere versie van dit verslag.");
        press("Lees de nieuwste versie");
        press("Lees het hele verslag");
        assertThat(screen().words("#zin-1"))
                .contains(
                        "U helpt twee uur in het buurthuis.",
                        "Deze zin is veranderd.",
                        "Eerst stond er: " + HELPS,
                        "Waarom: U heeft gelijk. Het zijn twee uur.",
                        "Dat kwam door uw opmerking.",
                        "U zei: Klopt niet. Ik help twee uur.",
                        "Dit hoort bij versie 1.",
                        "Joke Visser gaf antwoord op",
                        "Wij hebben dit veranderd.",
                        "Dat staat in versie 2.");
        press("Lees ons antwoord over zin 1");
        assertThat(screen().words()).contains("Wat als de gemeente iets niet verandert?", "AVG, artikel 16");
        fill("Wilt u hier nog iets op zeggen?", "Dank u wel.");
        press("Verstuur mijn woorden");
        assertThat(screen().words())
                .contains("Uw woorden staan nu bij de zin.", "Uw laatste woord: Dank u wel.")
                .doesNotContain("Wilt u hier nog iets op zeggen?");

        open(ReportNavigation.report(report));
        press("Alle versies van dit verslag");
        assertThat(screen().words())
                .contains("Versie 2, van Joke Visser", "1 zin is anders dan eerst.", "Lees versie 1");
        press("Lees versie 1");
        assertThat(screen().all(".sentence-text")).contains(HELPS);

        officer();
        press("Lees de nieuwste versie");
        assertThat(screen().words()).contains("Het laatste woord van Anna de Wit: Dank u wel.");
        press("Alles is beantwoord");
        assertThat(screen().words()).contains("Alles is beantwoord op");
    }

    @Test
    void a_no_says_why_and_a_question_goes_back_and_forth() {
        say("Dit doet mij pijn", "Zo ben ik niet.");
        press("Verstuur dit nu");

        officer();
        press("Beantwoord dit");
        fill("Wat doet u met deze opmerking?", "question");
        fill("Uw antwoord aan de cliënt", "Welke woorden doen u pijn?");
        press("Verstuur het antwoord");

        client();
        press("Lees zin voor zin");
        assertThat(screen().words())
                .contains("Wij hebben een vraag aan u: Welke woorden doen u pijn?", "Niets zeggen mag ook.");
        fill("Wat wilt u antwoorden?", "Dat het er twaalf zijn.");
        press("Verstuur dit nu");

        officer();
        press("Beantwoord dit");
        fill("Wat doet u met deze opmerking?", "not-adopted");
        fill("Uw antwoord aan de cliënt", "Zo zei u het zelf.");
        press("Verstuur het antwoord");
        assertThat(screen().words()).contains("Wij hebben dit niet veranderd. Dit is waarom: Zo zei u het zelf.");
    }

    @Test
    void a_colleague_says_why_they_have_to_see_it_and_the_client_reads_the_look() {
        say("Klopt niet", "Ik help twee uur.");
        press("Verstuur dit nu");
        var karim = officer("Karim Bos");
        logInAsOfficer(karim, "Karim Bos");

        open(RemarkDeskNavigation.report(report));
        assertThat(screen().heading()).isEqualTo("Wij vinden deze pagina niet");
        open(RemarkDeskNavigation.open(report));
        press("Bekijk het verslag");
        assertThat(screen().words("#errors")).contains("Schrijf waarom u dit verslag wilt zien");
        fill("Waarom", "Joke is ziek. Ik antwoord in haar plaats.");
        press("Bekijk het verslag");
        assertThat(screen().words()).contains("Anna de Wit zei: Klopt niet.");

        logIn(anna, "Anna de Wit", Language.DUTCH);
        open("/mijn/ingezien");
        assertThat(screen().words()).contains("Karim Bos", "Las het verslag en wat u erbij schreef.");
        open(ReportNavigation.report(report));
        assertThat(screen().words())
                .contains("Wie dit verslag ook zag", "Karim Bos", "Joke is ziek. Ik antwoord in haar plaats.");
    }

    @Test
    void what_was_said_by_phone_stands_there_with_who_wrote_it_down() {
        officer();
        press("Schrijf op wat de cliënt zei over zin 1");
        fill("Wat vindt de cliënt van deze zin?", "not-right");
        fill("De woorden van de cliënt", "Het is twee uur, geen twaalf.");
        press("Bewaar deze opmerking");
        assertThat(screen().words("#errors")).contains("Kies hoe u zeker weet wie u spreekt.");
        fill("Hoe weet u zeker wie u spreekt?", "phone-control-questions");
        press("Bewaar deze opmerking");

        client();
        press("Lees het hele verslag");
        assertThat(screen().words("#zin-1"))
                .contains("U zei: Klopt niet. Het is twee uur, geen twaalf.", "Joke Visser schreef dit op.");
    }

    /** Long, mixed and hostile: readable, answerable, and never a tag. */
    @Test
    void a_report_of_400_sentences_of_1_000_characters_is_read_and_answered() {
        var words = "الجملة mixed «tekst» <b>niet vet</b> ";
        var wordings = IntStream.rangeClosed(1, 400)
                .mapToObj(number ->
                        (number + " " + words.repeat(40)).substring(0, 1_000).strip())
                .toArray(String[]::new);
        report = deliver(wordings);
        open(ReportNavigation.whole(report));
        assertThat(screen().all(".sentence-text")).hasSize(400).contains(wordings[399].replaceAll("\\s+", " "));

        open(ReportNavigation.sentence(report, 400));
        choose("Klopt niet");
        fill("Wilt u er iets bij zeggen?", "<script>alert('x')</script> نعم");
        press("Verstuur dit nu");
        assertThat(screen().words()).contains("<script>alert('x')</script> نعم");
        assertThat(screen().html().select("script, b")).isEmpty();

        officer();
        assertThat(screen().words()).contains("<script>alert('x')</script> نعم");
        assertThat(screen().html().select("script, b")).isEmpty();
    }
}
