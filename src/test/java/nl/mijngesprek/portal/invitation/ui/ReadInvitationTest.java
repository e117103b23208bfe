package nl.mijngesprek.portal.invitation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.mijngesprek.portal.UseCaseTest;
import nl.mijngesprek.portal.invitation.Aim;
import nl.mijngesprek.portal.invitation.AnswerChoice;
import nl.mijngesprek.portal.invitation.ConversationDelivery;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.invitation.Obligation;
import nl.mijngesprek.portal.invitation.Officer;
import nl.mijngesprek.portal.invitation.Place;
import nl.mijngesprek.portal.invitation.PlaceKind;
import nl.mijngesprek.portal.questionnaire.AnswerSheets;
import nl.mijngesprek.portal.shared.LocalText;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The client reads the invitation. */
class ReadInvitationTest extends UseCaseTest {

    private static final String CONSEQUENCES = "Wat gebeurt er als ik niet kom?";

    @Autowired
    AnswerSheets sheets;

    /** A conversation without any obligation; that of {@link #conversation} is obliged. */
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
                LocalText.ofDutch("Er is ook hulp die niet van de gemeente is. Die hulp kost niets."),
                new Officer("Marieke de Boer", "050 000 00 11"),
                nextWeek,
                Duration.ofMinutes(60),
                new Place(PlaceKind.HOME, "Pimpernelhof 14"),
                List.of(LocalDate.of(2026, 11, 2)))));
    }

    @Test
    void it_is_a_letter_that_says_who_when_where_and_why() {
        open(InvitationNavigation.invitation(voluntary()));

        assertThat(screen().heading()).isEqualTo("Uitnodiging voor een gesprek");
        assertThat(screen().words("article"))
                .startsWith("Beste Anna de Wit, Wat wilt u graag doen?")
                .contains("Met wie Marieke de Boer", "Ongeveer 60 minuten", "Waar Bij u thuis Pimpernelhof 14");
    }

    /** C4: a named person, with a number of their own. */
    @Test
    void it_is_signed_by_a_person_whom_one_can_call() {
        open(InvitationNavigation.invitation(voluntary()));

        assertThat(screen().words("article")).endsWith("Met vriendelijke groet, Marieke de Boer Bel 050 000 00 11");
        assertThat(link("Bel 050 000 00 11")).isEqualTo("tel:0500000011");
    }

    /** A4, A5: the label and its ground. E7: nothing about what happens to who does not come. */
    @Test
    void a_voluntary_one_says_so_and_speaks_of_no_consequences() {
        open(InvitationNavigation.invitation(voluntary()));

        assertThat(screen().words("article"))
                .contains("Moet ik komen? Nee, dit gesprek is vrijwillig. Nee zeggen heeft geen gevolgen.");
        assertThat(screen().words()).doesNotContain(CONSEQUENCES);
    }

    /** A4, A7: one label, with the legal ground beside it. */
    @Test
    void an_obliged_one_says_so_with_its_ground() {
        open(InvitationNavigation.invitation(conversation(anna, nextWeek)));

        assertThat(screen().words("article"))
                .contains("Moet ik komen? Ja, dit gesprek hoort bij uw uitkering.", "Participatiewet, artikel 17")
                .doesNotContain("vrijwillig");
    }

    /** A6: the duties of both stand side by side, those of the municipality first. */
    @Test
    void it_says_what_both_have_to_do() {
        open(InvitationNavigation.invitation(conversation(anna, nextWeek)));

        assertThat(screen().words("article details"))
                .isEqualTo("Wat wij doen en wat u doet Dit doen wij Wij luisteren."
                        + " Dit vragen wij van u U komt naar het gesprek.");
    }

    /** C1: independent support stands in the invitation itself, and is one tap away. */
    @Test
    void it_says_that_independent_support_exists() {
        open(InvitationNavigation.invitation(conversation(anna, nextWeek)));

        assertThat(screen().words("article"))
                .contains("Er is ook hulp die niet van de gemeente is. Die hulp kost niets.");
        press("Hulp van iemand anders");
        assertThat(screen().heading()).isEqualTo("Wie kan u helpen?");
    }

    /** B1: none comes without the questions beforehand. */
    @Test
    void the_questions_beforehand_are_in_it() {
        var conversation = conversation(anna, nextWeek);
        intake(() -> sheets.deliverSheet(conversation, anna, "negen-vragen", 1));

        open(InvitationNavigation.invitation(conversation));
        press("Vragen voor het gesprek");

        assertThat(screen().words()).contains("Het zijn 9 vragen.");
    }

    @Test
    void one_of_a_conversation_that_was_says_so_and_asks_nothing_any_more() {
        open(InvitationNavigation.invitation(conversation(anna, lastWeek)));

        assertThat(screen().words()).contains("Bel ons als u iets wilt zeggen.").doesNotContain("Geef antwoord");
    }

    /** E6, E7: help first, what happens to who does not come last, one calm page away. */
    @Test
    void what_happens_to_who_does_not_come_is_the_last_thing() {
        open(InvitationNavigation.invitation(conversation(anna, nextWeek)));
        assertThat(screen().words()).endsWith(CONSEQUENCES);
        assertThat(screen().words().indexOf("Hulp van iemand anders"))
                .isBetween(0, screen().words().indexOf(CONSEQUENCES));

        press(CONSEQUENCES);

        assertThat(screen().words())
                .startsWith("Terug " + CONSEQUENCES
                        + " Kunt u niet komen? Bel ons. Er is bijna altijd iets te regelen. Bel 010 123 45 67"
                        + " Dit gebeurt er dan Komt u niet, dan vragen wij eerst waarom.")
                .endsWith("Geef antwoordVertel wat er isVraag hulp aan iemand anders");
    }

    /** E7: who guesses the address of such a page for a voluntary conversation finds nothing. */
    @Test
    void a_voluntary_one_has_no_page_of_consequences() {
        open(InvitationNavigation.consequences(voluntary()));

        assertThat(screen().heading()).isEqualTo("Wij vinden deze pagina niet");
    }

    @Test
    void what_was_answered_stands_above_the_letter() {
        var conversation = conversation(anna, nextWeek);
        invitations.answer(conversation, AnswerChoice.CALL_ME);

        open(InvitationNavigation.invitation(conversation));

        assertThat(screen().words())
                .contains("U zei: Bel mij. U zei dit hier, op", "uur. Beste Anna de Wit", "Verander mijn antwoord");
        assertThat(screen().words()).doesNotContain("Geef antwoord");
    }
}
