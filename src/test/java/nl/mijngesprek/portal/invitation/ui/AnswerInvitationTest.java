package nl.mijngesprek.portal.invitation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import nl.mijngesprek.portal.UseCaseTest;
import nl.mijngesprek.portal.invitation.AnswerChoice;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.invitation.InvitationAnswer;
import nl.mijngesprek.portal.shared.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The client says whether to come. */
class AnswerInvitationTest extends UseCaseTest {

    private InvitationAnswer answer(ConversationId conversation) {
        return invitations.find(conversation).orElseThrow().answer().orElseThrow();
    }

    private ConversationId openAnswerPage() {
        var conversation = conversation(anna, nextWeek);
        open(InvitationNavigation.invitation(conversation));
        press("Geef antwoord");
        return conversation;
    }

    /** A1, A2, E3, E9: six answers, none of them asks for a reason. */
    @Test
    void there_are_six_answers_and_none_is_chosen_beforehand() {
        openAnswerPage();

        assertThat(screen().heading()).isEqualTo("Komt u?");
        assertThat(screen().all("fieldset label"))
                .containsExactly(
                        "Ja, ik kom",
                        "Ik wil een andere dag",
                        "Ik wil een andere plek",
                        "Bel mij",
                        "Ik weet het nog niet",
                        "Ik wil dit gesprek niet");
        assertThat(screen().chosen()).isEmpty();
        assertThat(screen().words()).contains("U hoeft niet te zeggen waarom.");
    }

    /** A1, A2, E9: each answer is kept, and the page after it says who does what. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ja, ik kom             | COMING      | U heeft gezegd: ik kom  | U hoeft niets meer te doen.
            Ik wil een andere dag  | OTHER_DAY   | U wilt een andere dag   | Joke Visser zoekt een andere dag
            Bel mij                | CALL_ME     | U wilt dat wij bellen   | Joke Visser belt u.
            Ik weet het nog niet   | UNSURE      | U weet het nog niet     | U kunt later nog antwoorden.
            """)
    void an_answer_is_kept_and_the_client_reads_what_happens_next(
            String answer, AnswerChoice choice, String heading, String next) {
        var conversation = openAnswerPage();

        choose(answer);
        press("Verder");
        if (screen().words().contains("Sla dit over")) {
            press("Sla dit over");
        }

        assertThat(screen().heading()).isEqualTo(heading);
        assertThat(screen().words()).contains(next, "U kunt dit veranderen tot het gesprek begint.");
        assertThat(answer(conversation).choice()).isEqualTo(choice);
    }

    @Test
    void an_answer_can_be_changed_and_the_words_stay() {
        var conversation = openAnswerPage();
        choose("Ik wil een andere dag");
        press("Verder");
        fill("In uw eigen woorden", "Woensdag kan ik wel.");
        press("Verder");

        press("Verander mijn antwoord");
        assertThat(screen().chosen()).isEqualTo("Ik wil een andere dag");
        choose("Ja, ik kom");
        press("Verder");

        assertThat(screen().words()).contains("U heeft gezegd: ik kom", "U schreef erbij Woensdag kan ik wel.");
        assertThat(answer(conversation).choice()).isEqualTo(AnswerChoice.COMING);
    }

    @Test
    void whoever_chooses_nothing_reads_what_to_do_and_where() {
        openAnswerPage();

        press("Verder");

        assertThat(screen().words("#errors")).isEqualTo("Dit lukt nog niet Kies een antwoord, of ga terug.");
        assertThat(link("Kies een antwoord, of ga terug.")).isEqualTo("#answer-1");
        assertThat(screen().html().getElementById("answer-1")).isNotNull();
        assertThat(screen().title()).startsWith("Fout: Komt u?");
        assertThat(screen().heading()).isEqualTo("Komt u?");
    }

    /** Promise 1: what is typed is kept before any button is pressed. */
    @Test
    void a_wish_is_kept_while_it_is_typed() {
        var conversation = openAnswerPage();
        choose("Ik wil een andere plek");
        press("Verder");
        choose("Ergens anders");
        press("Verder");
        assertThat(screen().heading()).isEqualTo("Waar wilt u praten?");

        fill("In uw eigen woorden", "Bij mijn zus <b>thuis</b>");

        assertThat(answer(conversation).words().text()).isEqualTo("Bij mijn zus <b>thuis</b>");
        assertThat(screen().words()).contains("Bewaard om ");
        open(InvitationNavigation.invitation(conversation));
        press("Verander mijn antwoord");
        press("Verder");
        assertThat(screen().chosen()).isEqualTo("Ergens anders");
        press("Verder");
        assertThat(screen().typed()).isEqualTo("Bij mijn zus <b>thuis</b>");
        press("Verder");
        assertThat(screen().words(".own-words")).isEqualTo("Bij mijn zus <b>thuis</b>");
    }

    @Test
    void a_wish_that_is_too_long_is_refused_with_the_limit_and_stays_on_the_page() {
        var conversation = openAnswerPage();
        choose("Bel mij");
        press("Verder");

        fill("In uw eigen woorden", "a".repeat(Words.LIMIT + 1));
        press("Verder");

        assertThat(screen().heading()).isEqualTo("Wanneer mogen wij bellen?");
        assertThat(screen().words())
                .contains("Uw tekst is te lang en is nog niet bewaard. Er passen 100.000 tekens in.");
        assertThat(answer(conversation).words().isEmpty()).isTrue();
    }

    @Test
    void whoever_comes_to_the_wish_before_answering_is_asked_to_answer() {
        var conversation = conversation(anna, nextWeek);

        open("/mijn/" + InvitationNavigation.path(InvitationNavigation.WISH_ROUTE, conversation));

        assertThat(screen().heading()).isEqualTo("U heeft nog geen antwoord gegeven");
        press("Geef antwoord");
        assertThat(screen().heading()).isEqualTo("Komt u?");
    }

    @Test
    void whoever_comes_to_the_result_before_answering_is_asked_to_answer() {
        open(InvitationNavigation.answered(conversation(anna, nextWeek)));

        assertThat(screen().words())
                .contains("U heeft nog geen antwoord gegeven", "U hoeft niet te zeggen waarom.")
                .doesNotContain("Verander mijn antwoord");
    }

    @Test
    void a_conversation_that_has_begun_is_refused_in_a_sentence() {
        var conversation = conversation(anna, lastWeek);
        open(InvitationNavigation.answer(conversation));

        choose("Ja, ik kom");
        press("Verder");

        assertThat(screen().words("#errors"))
                .matches("Dit lukt nog niet Dit gesprek was op .+ 20\\d\\d\\. Bel ons als u iets wilt zeggen\\.");
        assertThat(invitations.find(conversation).orElseThrow().answer()).isEmpty();
    }

    @Test
    void pressing_twice_answers_once() {
        var conversation = openAnswerPage();
        choose("Ja, ik kom");
        press("Verder");
        open(InvitationNavigation.answer(conversation));
        press("Verder");

        assertThat(screen().heading()).isEqualTo("U heeft gezegd: ik kom");
        assertThat(answer(conversation).choice()).isEqualTo(AnswerChoice.COMING);
    }
}
