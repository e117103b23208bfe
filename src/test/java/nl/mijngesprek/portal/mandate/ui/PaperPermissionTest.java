package nl.mijngesprek.portal.mandate.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.UUID;
import javax.imageio.ImageIO;
import nl.mijngesprek.portal.UseCaseTest;
import nl.mijngesprek.portal.identity.HelperId;
import nl.mijngesprek.portal.identity.OfficerId;
import nl.mijngesprek.portal.mandate.Helping;
import nl.mijngesprek.portal.mandate.PaperMandates;
import nl.mijngesprek.portal.mandate.ProposalId;
import nl.mijngesprek.portal.mandate.ScanOutcome;
import nl.mijngesprek.portal.shared.Dates;
import nl.mijngesprek.portal.shared.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Anna signed a paper so that Hanna may help her: what Eva types, what Tom looks at, and what Anna reads. */
class PaperPermissionTest extends UseCaseTest {

    private static final String HELPER = "Hanna Helper (Naast de Ander)";

    @Autowired
    private Helping helping;

    @Autowired
    private PaperMandates papers;

    private HelperId helper = new HelperId(UUID.randomUUID());
    private OfficerId eva = new OfficerId(UUID.randomUUID());
    private OfficerId tom = new OfficerId(UUID.randomUUID());

    @BeforeEach
    void twoAtTheDesk() {
        helper = helper("Hanna Helper");
        eva = atDesk("Eva Eerste");
        tom = atDesk("Tom Tweede");
        conversation(anna, nextWeek);
        logInAsOfficer(eva, "Eva Eerste");
    }

    private OfficerId atDesk(String name) {
        var officer = officer(name);
        intake(() -> {
            officers.putAtDesk(officer, true);
            return officer;
        });
        return officer;
    }

    private void evaTypes() {
        open("/mijn/gemeente/namens/" + anna.value());
        open(link("Toestemming op papier invoeren"));
        press("Ik weet het zeker");
        assertThat(screen().words("#errors")).contains("Kies hoe u zeker weet wie u spreekt.");
        fill("Hoe weet u zeker wie u spreekt?", "paper-signature");
        press("Ik weet het zeker");
        assertThat(screen().words()).contains("Typ over wat Anna de Wit tekende.");
        press("Ga door naar de scan");
        assertThat(screen().words("#errors"))
                .contains(
                        "Typ de acht cijfers van het helpernummer.",
                        "Kies waarbij uw helper mag helpen.",
                        "Vul de dag in die bij de handtekening staat.");
        fill("Helpernummer op het papier", as(helper, helping::oneself).number().printed());
        assertThat(screen().words()).contains("Dit is het nummer van " + HELPER + ". Staat die naam op het papier?");
        choose("Bij alles hier");
        choose("Een half jaar");
        fill("Getekend op", Dates.dayOf(testClock.instant()).toString());
        press("Ga door naar de scan");
        assertThat(screen().heading()).isEqualTo("Toestemming van Anna de Wit");
        assertThat(screen().words()).contains("Voeg nu de scan of een foto toe.", HELPER, "Een half jaar");
    }

    private void evaScans() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(60, 80, BufferedImage.TYPE_INT_RGB), "png", bytes);
        // What other tests left waiting is there for every officer at the desk.
        var paper = as(eva, papers::open).stream()
                .filter(one -> one.client().equals(anna))
                .findFirst()
                .orElseThrow()
                .proposal();
        assertThat(as(eva, () -> papers.scan(paper, bytes.toByteArray()))).isEqualTo(new ScanOutcome.Kept());
    }

    private ProposalId waiting() {
        return as(tom, papers::open).stream()
                .filter(paper -> paper.client().equals(anna))
                .findFirst()
                .orElseThrow()
                .proposal();
    }

    @Test
    void eva_types_and_scans_tom_looks_and_anna_reads_it() throws IOException {
        evaTypes();
        evaScans();
        open("/mijn/gemeente/toestemmingen");
        assertThat(screen().words()).contains("Anna de Wit", "Eva Eerste", "Wacht op een collega");

        logInAsOfficer(tom, "Tom Tweede");
        open("/mijn/gemeente/toestemmingen/" + waiting().value());
        assertThat(screen().words())
                .contains("Klopt alles wat uw collega typte?", HELPER, "Een half jaar", "Eva Eerste");
        press("Stuur terug naar uw collega");
        assertThat(screen().words("#errors")).contains("Schrijf op wat er niet klopt.");
        press("Het klopt, de helper mag beginnen");
        assertThat(screen().words()).contains("De toestemming geldt nu. De cliënt krijgt een brief.");

        logIn(anna, "Anna de Wit", Language.DUTCH);
        open("/mijn/helpers");
        assertThat(screen().words())
                .contains(HELPER, "U gaf toestemming op papier", "Papieren die u tekende", "Bekijk pagina 1");
        open("/mijn/ingezien");
        assertThat(screen().words())
                .contains("Tom Tweede", "Keek naar een papier: u gaf daarop iemand toestemming.", "Eva Eerste");
        open("/mijn/voor-u-gedaan");
        assertThat(screen().words()).contains("U tekende een papier: " + HELPER + " mag u helpen.");
        logInAsHelper(helper, "Hanna Helper");
        open("/mijn/helpen");
        assertThat(screen().words()).contains("Anna de Wit", "Uw helpernummer is");
    }

    @Test
    void what_is_wrong_comes_back_to_eva() throws IOException {
        evaTypes();
        evaScans();
        logInAsOfficer(tom, "Tom Tweede");
        var paper = waiting();
        open("/mijn/gemeente/toestemmingen/" + paper.value());
        fill("Wat klopt er niet?", "Er staat geen handtekening.");
        press("Stuur terug naar uw collega");
        assertThat(screen().words()).contains("De helper mag niets.");

        logInAsOfficer(eva, "Eva Eerste");
        open("/mijn/gemeente/toestemmingen/" + paper.value());
        assertThat(screen().words()).contains("Uw collega stuurde dit terug", "Er staat geen handtekening.");
        logIn(anna, "Anna de Wit", Language.DUTCH);
        open("/mijn/helpers");
        assertThat(screen().words()).contains("Niemand mag nu iets voor u doen.");
    }

    @Test
    void anna_calls_to_stop_a_helper() {
        mandate(anna, helper);
        open("/mijn/gemeente/namens/" + anna.value() + "/stoppen");
        assertThat(screen().words())
                .contains("Kies hoe u zeker weet wie u spreekt.")
                .doesNotContain("Hanna");
        open("/mijn/gemeente/namens/" + anna.value());
        fill("Hoe weet u zeker wie u spreekt?", "phone-called-back");
        press("Ik weet het zeker");
        assertThat(screen().words()).doesNotContain("Hanna");
        open(link("Een helper stoppen"));
        assertThat(screen().words()).contains(HELPER, "De cliënt leest dat u hier keek.");
        press("Stop deze hulp");
        assertThat(screen().words()).contains(HELPER + " kan niets meer zien of doen.", "Niemand heeft nu toestemming");

        logIn(anna, "Anna de Wit", Language.DUTCH);
        open("/mijn/helpers");
        assertThat(screen().words()).contains("De gemeente stopte dit voor u op");
        open("/mijn/ingezien");
        assertThat(screen().words()).contains("Zag wie u helpt. U vroeg om dat te stoppen.");
        open("/mijn/voor-u-gedaan");
        assertThat(screen().words()).contains("U vroeg om te stoppen met de hulp van " + HELPER);
    }

    @Test
    void hanna_asks_by_sms_and_reads_aloud_first() {
        logInAsHelper(helper, "Hanna Helper");
        open("/mijn/helpen");
        open(link("Vragen met een sms"));
        press("Ga naar wat u voorleest");
        assertThat(screen().words("#errors"))
                .contains("Typ het hele mobiele nummer, zoals 06 12 34 56 78.", "Vul de geboortedatum in.");
        fill("Mobiel nummer van de cliënt", "06 99 99 99 98");
        fill("Geboortedatum", "1984-03-09");
        choose("Bij alles hier");
        choose("Een maand");
        press("Ga naar wat u voorleest");
        assertThat(screen().heading()).isEqualTo("Lees dit eerst voor");
        assertThat(screen().words()).contains(HELPER + " wil u helpen", "Dit mag een maand lang.");
        press("Stuur de sms");
        assertThat(screen().heading()).isEqualTo("De vraag is gesteld");
        assertThat(screen().words()).contains("Of de gemeente uw cliënt kent, mogen wij u niet zeggen.");
    }
}
