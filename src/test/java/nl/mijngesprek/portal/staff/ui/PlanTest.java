package nl.mijngesprek.portal.staff.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import nl.mijngesprek.portal.UseCaseTest;
import nl.mijngesprek.portal.contact.ContactDetails;
import nl.mijngesprek.portal.contact.Contacts;
import nl.mijngesprek.portal.contact.PostalAddress;
import nl.mijngesprek.portal.identity.OfficerId;
import nl.mijngesprek.portal.invitation.Aim;
import nl.mijngesprek.portal.invitation.Obligation;
import nl.mijngesprek.portal.staff.FreeMoments;
import nl.mijngesprek.portal.staff.Moments;
import nl.mijngesprek.portal.staff.RoundId;
import nl.mijngesprek.portal.staff.RoundOutcome;
import nl.mijngesprek.portal.staff.RoundPlan;
import nl.mijngesprek.portal.staff.Rounds;
import nl.mijngesprek.portal.staff.Turns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The screens with which an officer plans: moments, rounds, whose turn it is, and the figures of before. */
class PlanTest extends UseCaseTest {

    private final String neighbourhood = "Wijk " + UUID.randomUUID();

    @Autowired
    Turns turns;

    @Autowired
    Moments moments;

    @Autowired
    Rounds rounds;

    @Autowired
    Contacts contacts;

    private OfficerId greet = new OfficerId(UUID.randomUUID());

    @BeforeEach
    void officerIsLoggedIn() {
        noMomentsFrom(LocalDate.of(2043, 1, 1));
        greet = officer("Greet Gesprek");
        logInAsOfficer(greet, "Greet Gesprek");
    }

    private void neighbour(String name) {
        var client = client(name, "nl");
        intake(() -> {
            turns.deliver(client, neighbourhood);
            return client;
        });
    }

    @Test
    void an_officer_adds_a_morning_of_free_moments() {
        open("/mijn/gemeente/momenten");
        assertThat(screen().words()).contains("U hebt nog geen momenten.");

        fill("Dag", "2043-06-05");
        fill("Vanaf", "09:00");
        fill("Tot", "11:15");
        fill("Minuten per gesprek", "45");
        press("Momenten toevoegen");

        assertThat(screen().words(".notice-done")).isEqualTo("Er zijn 3 momenten bij gekomen.");
        assertThat(screen().all("tbody tr"))
                .containsExactly(
                        "vrijdag 5 juni 2043 09.00–09.45 Vrij",
                        "vrijdag 5 juni 2043 09.45–10.30 Vrij",
                        "vrijdag 5 juni 2043 10.30–11.15 Vrij");
    }

    @Test
    void what_cannot_be_says_why_and_keeps_what_was_filled_in() {
        open("/mijn/gemeente/momenten");

        fill("Dag", "2001-06-05");
        press("Momenten toevoegen");
        assertThat(screen().words(".errors")).contains("Deze tijd is al voorbij.");
        fill("Dag", "");
        press("Momenten toevoegen");
        assertThat(screen().words(".errors")).contains("Vul een dag, twee tijden en een aantal minuten in.");
        fill("Dag", "2043-06-06");
        fill("Minuten per gesprek", "400");
        press("Momenten toevoegen");

        assertThat(screen().words(".errors")).contains("past geen moment van die lengte");
        assertThat(screen().title()).startsWith("Fout");
    }

    @Test
    void an_officer_plans_a_round_and_sees_it_in_the_list() {
        neighbour("Buur Een");
        neighbour("Buur Twee");
        open("/mijn/gemeente/momenten");
        fill("Dag", "2044-06-06");
        fill("Vanaf", "09:00");
        fill("Tot", "09:45");
        fill("Minuten per gesprek", "45");
        press("Momenten toevoegen");

        open("/mijn/gemeente/rondes");
        press("Een ronde plannen");
        assertThat(screen().words("#neighbourhood")).contains(neighbourhood + ": 2 aan de beurt");
        fill("Wijk", neighbourhood);
        fill("Hoeveel cliënten hoogstens", "999");
        press("Ronde plannen");
        assertThat(screen().words(".errors")).contains("Een ronde heeft 1 tot 300 cliënten.");
        fill("Hoeveel cliënten hoogstens", "250");
        fill("Eerste dag van de gesprekken", "2044-06-06");
        press("Ronde plannen");

        assertThat(screen().words(".notice-done"))
                .isEqualTo("1 cliënt in " + neighbourhood + " heeft een moment gekregen.");
        assertThat(screen().words(".notice-care")).startsWith("1 cliënt is wel aan de beurt");
        press("Naar de rondes");
        assertThat(screen().all("tbody tr").getFirst())
                .startsWith("Ronde ")
                .endsWith(neighbourhood + " Vrijwillig 1 1 0 0 0 0 0");
    }

    /** H13: what the organisations of the neighbourhood take in stands beside the round, which warns and forbids nothing. */
    @Test
    void a_round_larger_than_the_neighbourhood_takes_in_warns_once() {
        neighbour("Buur Een");
        neighbour("Buur Twee");
        as(
                greet,
                () -> moments.add(new nl.mijngesprek.portal.staff.FreeMoments(
                        java.time.LocalDate.of(2045, 6, 6),
                        java.time.LocalTime.of(9, 0),
                        java.time.LocalTime.of(10, 30),
                        java.time.Duration.ofMinutes(45))));
        open("/mijn/gemeente/rondes");
        press("Wat organisaties aankunnen");
        fill("Wijk", neighbourhood);
        press("Opslaan");
        assertThat(screen().words("#errors")).contains("Vul een getal in van 0 tot 1.000.");
        fill("Nieuwe mensen per maand", "1");
        press("Opslaan");
        assertThat(screen().words("#errors")).contains("Vul de naam van de organisatie in");
        fill("Organisatie", "Buurthuis");
        press("Opslaan");
        assertThat(screen().words(".notice-done")).contains("Buurthuis is opgeslagen.");
        assertThat(screen().all("tbody tr"))
                .anySatisfy(row -> assertThat(row).startsWith("Buurthuis " + neighbourhood + " 1 Greet Gesprek"));

        open("/mijn/gemeente/rondes/nieuw");
        assertThat(screen().all("tbody tr")).contains(neighbourhood + " 1");
        assertThat(screen().words("#neighbourhood"))
                .contains(neighbourhood + ": 2 aan de beurt, ruimte voor 1 per maand");
        fill("Wijk", neighbourhood);
        fill("Eerste dag van de gesprekken", "2045-06-06");
        press("Ronde plannen");
        assertThat(screen().words("#errors")).contains("Organisaties kunnen hier 1 nieuwe mensen per maand aan.");

        press("Ronde plannen");
        assertThat(screen().words(".notice-done")).contains("2 cliënten in " + neighbourhood);
    }

    @Test
    void whose_turn_it_is_stands_per_neighbourhood_and_the_address_asks_for_a_page() {
        neighbour("Buur Een");

        open("/mijn/gemeente/beurten?wijk=" + neighbourhood.replace(" ", "%20"));

        assertThat(screen().words(".lead"))
                .isEqualTo("1 cliënten: 0 korter dan een jaar geleden gesproken. 0 langer geleden, 1 nog niet."
                        + " Van hen hebben er 0 een gesprek voor de boeg.");
        assertThat(screen().all("tbody tr")).containsExactly("Buur Een " + neighbourhood + " Nog geen Nu");
        assertThat(screen().words(".pager")).isEqualTo("Pagina 1 van 1");
        assertThat(screen().words(".filter [aria-current]")).isEqualTo(neighbourhood);
        open("/mijn/gemeente/beurten?pagina=99999999999");
        assertThat(screen().words(".pager")).startsWith("Pagina 1 van");
    }

    /** The letter of March 2016. */
    @Test
    void the_figures_say_where_their_source_does_not_add_up() {
        open("/mijn/gemeente/cijfers");

        assertThat(screen().words())
                .contains("754", "438", "438 van 754 is 58 %. Dat klopt.")
                .contains("31 + 11 + 41 + 355 = 438. Dat klopt.")
                .contains("117 + 145 + 93 = 355. Dat klopt.")
                .contains("113 + 33 = 146. De bron zegt 145. Dat klopt niet.")
                .contains("754 min 438 is 316. De bron zegt niet waarom.")
                .contains("De bron zegt 49 %, zonder aantallen.");
    }

    /** B1, C1, H12: from moments to letters on their way; pressed twice, each goes out once. */
    @Test
    void a_round_is_planned_and_sent_once() {
        neighbour("Aan De Beurt");
        var reached = client("Met Adres", "nl");
        intake(() -> {
            turns.deliver(reached, neighbourhood);
            contacts.deliver(
                    reached,
                    new ContactDetails(
                            Optional.empty(),
                            Optional.of(new PostalAddress("Zonnelaan 1", "9742 BL Groningen")),
                            Optional.empty(),
                            Optional.empty()));
            return reached;
        });
        as(
                greet,
                () -> moments.add(new FreeMoments(
                        LocalDate.of(2046, 3, 5), LocalTime.of(9, 0), LocalTime.of(12, 0), Duration.ofMinutes(45))));
        var round = (RoundOutcome.Planned) as(
                greet,
                () -> rounds.plan(new RoundPlan(
                        RoundId.random(),
                        neighbourhood,
                        10,
                        Aim.ACTIVATING,
                        Obligation.VOLUNTARY,
                        rounds.questionnaires().getFirst().id(),
                        LocalDate.of(2046, 3, 1))));

        open(OfficerNavigation.round(round.round().id()));
        assertThat(screen().words()).contains(neighbourhood + ": 2 gesprekken");
        press("Verstuur de uitnodigingen");
        assertThat(screen().words()).contains("1 brief gaat de deur uit.", "Van 1 cliënt is geen adres bekend.");
        open(OfficerNavigation.round(round.round().id()));
        press("Verstuur de uitnodigingen");

        assertThat(screen().words()).contains("Er ging geen nieuwe brief uit.", "1 brief was al verstuurd.");
        assertThat(as(reached, invitations::upcoming))
                .singleElement()
                .satisfies(invitation -> assertThat(invitation.timesInvited()).isEqualTo(1));
    }
}
