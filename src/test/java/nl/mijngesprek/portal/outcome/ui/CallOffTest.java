package nl.mijngesprek.portal.outcome.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.mijngesprek.portal.UseCaseTest;
import nl.mijngesprek.portal.identity.OfficerId;
import nl.mijngesprek.portal.invitation.AnswerChoice;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.shared.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an officer reads and presses to call a conversation off, and what the client reads then. */
class CallOffTest extends UseCaseTest {

    private OfficerId greet = new OfficerId(UUID.randomUUID());
    private ConversationId coming = new ConversationId(UUID.randomUUID());

    @BeforeEach
    void aConversationOfGreet() {
        greet = officer("Greet Gesprek");
        coming = conversation(anna, nextWeek);
        giveTo(greet, coming);
        logInAsOfficer(greet, "Greet Gesprek");
    }

    private String page() {
        return "/mijn/gemeente/gesprek/" + coming.value();
    }

    @Test
    void an_officer_calls_off_and_the_client_reads_why() {
        open(page());
        press("Gesprek afzeggen");
        assertThat(screen().heading()).isEqualTo("Gesprek afzeggen");
        assertThat(screen().words())
                .contains("Met Anna de Wit, op", "De cliënt gaf nog geen antwoord.", "Dit telt nooit als wegblijven.");

        press("Gesprek afzeggen");
        assertThat(screen().words("#errors")).contains("Schrijf op waarom");
        fill("Waarom het gesprek niet doorgaat", "De zaal is dicht.");
        press("Gesprek afzeggen");
        assertThat(screen().words("#errors")).contains("Kies of er een nieuw moment komt.");
        choose("Ja");
        press("Gesprek afzeggen");

        assertThat(screen().heading()).isEqualTo("Het gesprek is afgezegd");
        assertThat(screen().words())
                .contains(
                        "Dit leest de cliënt",
                        "De zaal is dicht.",
                        "Wij kennen geen adres.",
                        "Bel de cliënt ook.",
                        "U beloofde een nieuw moment.");
        open(page());
        assertThat(screen().words())
                .contains("Afgezegd door Greet Gesprek", "De zaal is dicht.")
                .doesNotContain("Wat er gebeurde");

        logIn(anna, "Anna de Wit", Language.DUTCH);
        open("/mijn/");
        press("Uw gesprek gaat niet door");
        assertThat(screen().words())
                .contains(
                        "Dit gesprek gaat niet door. U hoeft niets te doen.",
                        "Greet Gesprek zei het gesprek af op",
                        "De zaal is dicht.",
                        "U hoort van ons over een nieuw moment.")
                .doesNotContain("Antwoord geven");
        open("/mijn/uitnodiging/" + coming.value() + "/antwoord");
        choose("Ja, ik kom");
        press("Verder");
        assertThat(screen().words("#errors")).contains("Dit gesprek gaat niet door.");
    }

    @Test
    void an_officer_looks_again_when_the_client_just_answered() {
        open(page() + "/afzeggen");
        fill("Waarom het gesprek niet doorgaat", "De zaal is dicht.");
        choose("Nee");
        as(anna, () -> invitations.answer(coming, AnswerChoice.COMING));

        press("Gesprek afzeggen");

        assertThat(screen().words("#errors")).contains("De cliënt veranderde net iets.");
        assertThat(screen().words()).contains("De cliënt zei: Ja, ik kom.");
        choose("Nee");
        press("Gesprek afzeggen");
        assertThat(screen().heading()).isEqualTo("Het gesprek is afgezegd");
        assertThat(screen().words()).contains("U hoeft geen nieuw moment te plannen.");
        open(page() + "/afzeggen");
        assertThat(screen().heading()).isEqualTo("Het gesprek is afgezegd");
    }

    @Test
    void another_officer_finds_no_way_to_call_it_off() {
        logInAsOfficer(officer("Olga Officier"), "Olga Officier");

        open(page());
        assertThat(screen().words()).doesNotContain("Gesprek afzeggen", "Antwoord van de cliënt opschrijven");
        open(page() + "/afzeggen");
        assertThat(screen().heading()).isEqualTo("Wij vinden deze pagina niet");
        open(page() + "/antwoord");
        assertThat(screen().heading()).isEqualTo("Wij vinden deze pagina niet");
    }

    /** Promise 6: what is said to an officer is marked, and the client reads and changes it. */
    @Test
    void what_a_client_says_by_phone_is_marked_as_heard() {
        moment(coming, nextWeek.plusSeconds(86_400));
        open(page());
        press("Antwoord van de cliënt opschrijven");
        fill("Het antwoord", "coming");
        press("Antwoord opslaan");
        assertThat(screen().words("#errors")).contains("Kies hoe u zeker weet wie u spreekt.");
        fill("Hoe weet u zeker wie u spreekt?", "desk-identity-document");
        press("Antwoord opslaan");
        assertThat(screen().words())
                .contains("Wat de cliënt zei", "Ja, ik kom", "Aan de balie gezegd tegen Greet Gesprek, op");

        press("Antwoord van de cliënt opschrijven");
        assertThat(screen().words()).contains("Balie: ik zag een geldig identiteitsbewijs Dit geldt tot");
        fill("Het antwoord", "other-place");
        fill("De nieuwe plek", "home");
        press("Antwoord opslaan");
        assertThat(screen().words()).contains("Ik wil een andere plek", "Aan de balie gezegd tegen Greet Gesprek, op");

        logIn(anna, "Anna de Wit", Language.DUTCH);
        open("/mijn/uitnodiging/" + coming.value());
        assertThat(screen().words())
                .contains("U zei: Ik wil een andere plek.", "U zei dit aan de balie tegen Greet Gesprek. Dat was op");
        as(anna, () -> invitations.answer(coming, AnswerChoice.UNSURE));
        open("/mijn/uitnodiging/" + coming.value());
        assertThat(screen().words()).contains("U zei: Ik weet het nog niet.", "U zei dit hier, op");

        logInAsOfficer(greet, "Greet Gesprek");
        open(page());
        assertThat(screen().words()).contains("Ik weet het nog niet", "Gezegd in Mijn Gesprek, op");
    }
}
