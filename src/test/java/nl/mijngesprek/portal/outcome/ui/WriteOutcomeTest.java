package nl.mijngesprek.portal.outcome.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.mijngesprek.portal.UseCaseTest;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.invitation.PlaceKind;
import nl.mijngesprek.portal.shared.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An officer writes down what came of a conversation, and the client reads it. */
class WriteOutcomeTest extends UseCaseTest {

    private ConversationId past = new ConversationId(UUID.randomUUID());

    @BeforeEach
    void aConversationThatWas() {
        past = conversation(anna, lastWeek);
        logInAsOfficer(officer("Greet Gesprek"), "Greet Gesprek");
    }

    private String page() {
        return "/mijn/gemeente/gesprek/" + past.value();
    }

    @Test
    void what_an_officer_writes_down_the_client_reads() {
        open(page());
        assertThat(screen().heading()).isEqualTo("Gesprek met Anna de Wit");
        assertThat(screen().words()).contains("De cliënt leest alles wat u hier opschrijft.");

        fill("Wat er gebeurde", "came");
        fill("Wat u erbij wilt zeggen", "Een goed gesprek.");
        press("Opslaan");
        assertThat(screen().words()).contains("Het is opgeslagen.", "Gekomen. Opgeschreven door Greet Gesprek");
        fill("Wat volgt", "referral");
        fill("Wie er verder mee gaat", "WIJ-team Selwerd");
        fill("Wat er is afgesproken", "Zij bellen deze week.");
        press("Toevoegen");
        assertThat(screen().all("tbody tr")).singleElement().satisfies(row -> assertThat(row)
                .startsWith("Anna de Wit Doorverwijzing Zij bellen deze week. WIJ-team Selwerd")
                .contains("Bij geen programma", "Doorverwezen"));
        press("Er is contact");
        assertThat(screen().words()).contains("De stand is bijgewerkt.");

        logIn(anna, "Anna de Wit", Language.DUTCH);
        open("/mijn/");
        press("Uw afspraken");
        assertThat(screen().words())
                .contains("Dit gesprek hebben wij samen gehad.", "Een goed gesprek.")
                .contains("Opgeschreven door Greet Gesprek")
                .contains("Doorverwijzing", "Er is contact", "WIJ-team Selwerd", "Zij bellen deze week.");
    }

    @Test
    void nobody_who_goes_on_with_it_is_no_step() {
        open(page());

        press("Toevoegen");

        assertThat(screen().words(".errors")).contains("Schrijf op wie er verder mee gaat.");
    }

    @Test
    void what_is_not_done_stands_on_the_list_to_follow_up() {
        open(page());
        fill("Wie er verder mee gaat", "Buurthuis " + past.value());
        fill("Wij vragen hoe het gaat op", "2027-01-04");
        press("Toevoegen");

        open("/mijn/gemeente/opvolgen");

        assertThat(screen().heading()).isEqualTo("Opvolgen");
        assertThat(screen().words(".pager")).startsWith("Pagina 1 van");
    }

    @Test
    void a_conversation_that_is_not_there_is_not_found() {
        open("/mijn/gemeente/gesprek/" + UUID.randomUUID());
        assertThat(screen().heading()).isEqualTo("Wij vinden deze pagina niet");
        open("/mijn/gemeente/gesprek/x");
        assertThat(screen().heading()).isEqualTo("Wij vinden deze pagina niet");
    }

    @Test
    void a_client_without_agreements_reads_that_there_are_none() {
        logIn(bilal, "Bilal Haddad", Language.DUTCH);

        open("/mijn/afspraken");

        assertThat(screen().words()).contains("Er zijn nog geen afspraken.");
    }

    /** A2: any place is granted; a refusal has a reason, and the client reads it. */
    @Test
    void a_place_is_refused_with_a_reason_that_the_client_reads() {
        var coming = conversation(anna, nextWeek);
        as(anna, () -> invitations.wishPlace(coming, PlaceKind.HOME));
        open("/mijn/gemeente/gesprek/" + coming.value());
        assertThat(screen().words()).contains("De cliënt koos: Bij mij thuis.");

        press("Deze plek kan niet");
        assertThat(screen().words("#errors")).contains("Schrijf op waarom het niet kan.");
        fill("Waarom het niet kan", "Die dag rijdt er geen bus.");
        press("Deze plek kan niet");
        assertThat(screen().words()).contains("De cliënt leest nu dat het niet kan, en waarom.");

        logIn(anna, "Anna de Wit", Language.DUTCH);
        open("/mijn/uitnodiging/" + coming.value());
        assertThat(screen().words())
                .contains("Wij kunnen niet op die plek komen", "Die dag rijdt er geen bus.", "In de bibliotheek");
    }
}
