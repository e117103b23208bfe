package nl.mijngesprek.portal.invitation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.mijngesprek.portal.UseCaseTest;
import nl.mijngesprek.portal.invitation.Aim;
import nl.mijngesprek.portal.invitation.AnswerChoice;
import nl.mijngesprek.portal.invitation.Companion;
import nl.mijngesprek.portal.invitation.ConversationDelivery;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.invitation.Interpreter;
import nl.mijngesprek.portal.invitation.Invitation;
import nl.mijngesprek.portal.invitation.Need;
import nl.mijngesprek.portal.invitation.Obligation;
import nl.mijngesprek.portal.invitation.Officer;
import nl.mijngesprek.portal.invitation.Place;
import nl.mijngesprek.portal.invitation.PlaceKind;
import nl.mijngesprek.portal.shared.Dates;
import nl.mijngesprek.portal.shared.Language;
import nl.mijngesprek.portal.shared.LocalText;
import org.junit.jupiter.api.Test;

/** The client takes another day, another place, somebody along, or says no; everything can be changed until the conversation. */
class ArrangeConversationTest extends UseCaseTest {

    private final String officer = "Officer " + reference();

    private Invitation invitation(ConversationId conversation) {
        return invitations.find(conversation).orElseThrow();
    }

    private ConversationId answering(String answer) {
        var conversation = conversationWithOwnOfficer(anna, nextWeek, officer);
        return answering(conversation, answer);
    }

    private ConversationId answering(ConversationId conversation, String answer) {
        open(InvitationNavigation.answer(conversation));
        choose(answer);
        press("Verder");
        return conversation;
    }

    /** A1: the moments are really free, and taking one is all there is to do. */
    @Test
    void another_day_is_chosen_from_the_moments_that_are_free() {
        var conversation = conversationWithOwnOfficer(anna, nextWeek, officer);
        var later = nextWeek.plus(Duration.ofDays(2));
        moment(conversation, later);
        answering(conversation, "Ik wil een andere dag");

        assertThat(screen().heading()).isEqualTo("Welke dag is goed voor u?");
        assertThat(screen().all("fieldset label"))
                .containsExactly(
                        Dates.day(later, Language.DUTCH) + ", " + Dates.time(later, Language.DUTCH) + " uur",
                        "Geen van deze");
        choose(Dates.day(later, Language.DUTCH) + ", " + Dates.time(later, Language.DUTCH) + " uur");
        press("Verder");

        assertThat(screen().heading()).isEqualTo("Uw gesprek is op een andere dag");
        assertThat(screen().words()).contains("Uw gesprek is nu op " + Dates.day(later, Language.DUTCH));
        assertThat(invitation(conversation).conversation().startsAt()).isEqualTo(later);
        open(InvitationNavigation.invitation(conversation));
        assertThat(screen().words("article")).contains(Dates.day(later, Language.DUTCH));
    }

    @Test
    void none_of_these_leads_to_own_words() {
        var conversation = conversationWithOwnOfficer(anna, nextWeek, officer);
        moment(conversation, nextWeek.plus(Duration.ofDays(2)));
        answering(conversation, "Ik wil een andere dag");

        press("Verder");
        assertThat(screen().words("#errors")).contains("Kies een moment, of kies: geen van deze.");
        choose("Geen van deze");
        press("Verder");
        fill("In uw eigen woorden", "Alleen op woensdag.");

        assertThat(invitation(conversation).answer().orElseThrow().words().text())
                .isEqualTo("Alleen op woensdag.");
        assertThat(invitation(conversation).conversation().startsAt()).isEqualTo(nextWeek);
    }

    @Test
    void whoever_is_second_reads_that_the_moment_is_gone_and_what_is_still_free() {
        var conversation = conversationWithOwnOfficer(anna, nextWeek, officer);
        var bilals = conversationWithOwnOfficer(bilal, nextWeek.plus(Duration.ofHours(3)), officer);
        var wanted = moment(conversation, nextWeek.plus(Duration.ofDays(2)));
        var other = nextWeek.plus(Duration.ofDays(3));
        moment(conversation, other);
        answering(conversation, "Ik wil een andere dag");
        as(bilal, () -> invitations.move(bilals, wanted));

        choose(screen().all("fieldset label").getFirst());
        press("Verder");

        assertThat(screen().words("#errors")).contains("Dit moment is net weg. Kies een ander moment.");
        assertThat(screen().all("fieldset label"))
                .containsExactly(
                        Dates.day(other, Language.DUTCH) + ", " + Dates.time(other, Language.DUTCH) + " uur",
                        "Geen van deze");
        assertThat(invitation(conversation).conversation().startsAt()).isEqualTo(nextWeek);
    }

    /** A1, A2, A3: any place, no reason, granted at once. */
    @Test
    void another_place_is_granted_at_once_and_nobody_asks_why() {
        var conversation = answering("Ik wil een andere plek");
        assertThat(screen().words()).contains("Elke plek is goed. U hoeft niet te zeggen waarom.");
        assertThat(screen().all("fieldset label").getFirst()).isEqualTo("Bij mij thuis");

        press("Verder");
        assertThat(screen().words("#errors")).contains("Kies een plek, of ga terug.");
        choose("Bij mij thuis");
        press("Verder");

        assertThat(screen().heading()).isEqualTo("U heeft een andere plek gekozen");
        assertThat(screen().words()).contains("Dat is goed. " + officer + " weet het.");
        assertThat(invitation(conversation).place().kind()).isEqualTo(PlaceKind.HOME);
        open(InvitationNavigation.invitation(conversation));
        assertThat(screen().words("article")).contains("Waar Bij u thuis");
    }

    /** E9, C1, C2: somebody along, an interpreter, what is needed; each kept when it is chosen, each may stay unsaid. */
    @Test
    void what_a_client_needs_is_arranged_after_the_answer_and_may_stay_unsaid() {
        var conversation = answering("Ja, ik kom");
        assertThat(screen().words()).contains("Wat wilt u nog regelen? Dit mag, het hoeft niet.");
        assertThat(screen().words(".summary")).contains("Wie komt er met u mee? Niet ingevuld");

        press("Verander: Wie komt er met u mee?");
        choose("Een onafhankelijke helper");
        press("Terug naar mijn antwoord");
        press("Verander: Wilt u een tolk?");
        choose("Ja, in het Tigrinya");
        press("Terug naar mijn antwoord");
        press("Verander: Wat heeft u nodig?");
        choose("Mijn kind komt mee");
        choose("Geen trap of drempel");
        choose("Mijn kind komt mee");
        press("Terug naar mijn antwoord");

        assertThat(screen().words(".summary"))
                .contains("Een onafhankelijke helper", "Ja, in het Tigrinya", "Geen trap of drempel")
                .doesNotContain("Mijn kind");
        var arranged = invitation(conversation).arrangement();
        assertThat(arranged.companion()).contains(Companion.SUPPORTER);
        assertThat(arranged.interpreter()).contains(new Interpreter("ti"));
        assertThat(arranged.needs()).isEqualTo(Set.of(Need.STEP_FREE));
    }

    /** A5: no is enough for a voluntary conversation, and it has no consequences. */
    @Test
    void no_is_enough_for_a_voluntary_conversation() {
        var conversation = answering(voluntary(), "Ik wil dit gesprek niet");

        assertThat(screen().heading()).isEqualTo("U wilt dit gesprek niet");
        assertThat(screen().words()).contains("Dank u voor uw antwoord.", "Haal het uit mijn agenda");
        assertThat(invitation(conversation).answer().orElseThrow().choice()).isEqualTo(AnswerChoice.NOT_WANTED);
    }

    /** E3, E7: of an obliged one the client first reads who helps and what else there is; then it is their own explicit word. */
    @Test
    void of_an_obliged_conversation_the_client_first_reads_what_it_means() {
        var conversation = answering("Ik wil dit gesprek niet");

        assertThat(invitation(conversation).answer()).isEmpty();
        assertThat(screen().words())
                .contains(
                        "Dit gesprek hoort bij uw uitkering. Vaak is er iets te regelen.",
                        "Praat eerst met iemand. " + officer,
                        "Bel 010 123 45 67",
                        "Ik wil een andere dag",
                        "Wat gebeurt er als ik niet kom?");
        press("Ik wil dit gesprek echt niet");

        assertThat(screen().heading()).isEqualTo("U wilt dit gesprek niet");
        assertThat(invitation(conversation).answer().orElseThrow().choice()).isEqualTo(AnswerChoice.NOT_WANTED);
        press("Verander mijn antwoord");
        choose("Ja, ik kom");
        press("Verder");
        assertThat(screen().heading()).isEqualTo("U heeft gezegd: ik kom");
    }

    @Test
    void whoever_finds_no_moment_on_the_way_to_a_no_still_says_another_day() {
        var conversation = answering("Ik wil dit gesprek niet");
        press("Ik wil een andere dag");
        choose("Geen van deze");
        press("Verder");
        fill("In uw eigen woorden", "Alleen op woensdag.");

        assertThat(invitation(conversation).answer().orElseThrow().choice()).isEqualTo(AnswerChoice.OTHER_DAY);
    }

    @Test
    void the_way_to_a_public_place_can_be_looked_up_and_that_to_a_home_is_told_to_nobody() {
        open(InvitationNavigation.invitation(conversationWithOwnOfficer(anna, nextWeek, officer)));
        assertThat(link("Bekijk de route")).isEqualTo("https://www.openstreetmap.org/search?query=Kade+1");

        open(InvitationNavigation.invitation(voluntary()));
        assertThat(screen().words()).doesNotContain("Bekijk de route");
    }

    private ConversationId voluntary() {
        return intake(() -> invitations.deliver(new ConversationDelivery(
                reference(),
                anna,
                Aim.ACTIVATING,
                LocalText.ofDutch("Wat wilt u graag doen?"),
                Obligation.VOLUNTARY,
                LocalText.ofDutch("Nee zeggen heeft geen gevolgen."),
                LocalText.ofDutch("U hoeft niets."),
                LocalText.ofDutch("Wij luisteren."),
                Optional.empty(),
                LocalText.ofDutch("Er is ook hulp die niet van de gemeente is."),
                new Officer(officer, "010 123 45 67"),
                nextWeek,
                Duration.ofMinutes(60),
                new Place(PlaceKind.HOME, "Pimpernelhof 14"),
                List.of(LocalDate.of(2026, 11, 2)))));
    }
}
