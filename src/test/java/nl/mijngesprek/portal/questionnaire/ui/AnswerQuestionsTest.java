package nl.mijngesprek.portal.questionnaire.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import nl.mijngesprek.portal.UseCaseTest;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.questionnaire.Answer;
import nl.mijngesprek.portal.questionnaire.AnswerSheets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The client fills in the questions beforehand: the nine of the letter of 2016. */
class AnswerQuestionsTest extends UseCaseTest {

    private static final int QUESTIONS = 9;

    @Autowired
    AnswerSheets sheets;

    private ConversationId conversation = new ConversationId(new java.util.UUID(0, 0));

    @BeforeEach
    void annaHasQuestions() {
        conversation = conversation(anna, nextWeek);
        intake(() -> sheets.deliverSheet(conversation, anna, "negen-vragen", 1));
        open(QuestionnaireNavigation.sheet(conversation));
    }

    private Answer answer(int position) {
        return sheets.find(conversation)
                .orElseThrow()
                .at(position)
                .orElseThrow()
                .answer();
    }

    /** B7, A8: before the first question it says what the list is for, and that nothing in it is compulsory. */
    @Test
    void the_list_says_that_nothing_is_compulsory() {
        assertThat(screen().heading()).isEqualTo("Vragen voor uw gesprek");
        assertThat(screen().words())
                .contains(
                        "Het zijn 9 vragen. Zo weet u waarover wij praten.",
                        "U mag elke vraag overslaan. Dat heeft nooit gevolgen.",
                        "Niemand leest het, tot u het verstuurt.");
    }

    /** B2, B3: the letter's questions in the letter's order. A8: each says why, what for, and that skipping is free. */
    @Test
    void the_nine_questions_of_the_letter_come_one_by_one() {
        press("Begin met vraag 1");

        var questions = new ArrayList<String>();
        for (var position = 1; position <= QUESTIONS; position++) {
            var screen = screen();
            questions.add(screen.heading());
            assertThat(screen.words(".step")).isEqualTo("Vraag " + position + " van 9");
            assertThat(screen.title()).isEqualTo(screen.heading() + " – Vraag " + position + " van 9 – Mijn Gesprek");
            assertThat(screen.words()).contains("U mag deze vraag overslaan.");
            assertThat(screen.words("main > details.more"))
                    .startsWith("Wie leest dit, en waarvoor?")
                    .contains("Uw gespreksvoerder leest dit pas als u het verstuurt.")
                    .endsWith("Overslaan mag. Dat heeft geen gevolgen.");
            press("Verder");
        }
        assertThat(questions)
                .containsExactly(
                        "Hoe ziet uw gewone dag eruit?",
                        "Hoe tevreden bent u met uw dagelijks leven?",
                        "Wat kunt u goed?",
                        "Wat vindt u leuk of interessant?",
                        "Wat geeft u een goed gevoel?",
                        "Doet u mee aan activiteiten in uw wijk?",
                        "Wilt u meer gaan doen?",
                        "Wat heeft u nodig om meer te doen?",
                        "Wat zijn uw ervaringen met betaald werk of werk zoeken?");
        assertThat(screen().heading()).isEqualTo("Uw antwoorden");
    }

    /** B7: no question has to be answered, and the page at the end says that this is fine. */
    @Test
    void every_question_can_be_skipped() {
        press("Begin met vraag 1");
        for (var position = 1; position <= QUESTIONS; position++) {
            press("Overslaan");
        }

        assertThat(screen().heading()).isEqualTo("Uw antwoorden");
        // Beside the questions: what the client does already.
        assertThat(screen().all("dl.summary .empty")).hasSize(QUESTIONS + 1).containsOnly("Niet ingevuld. Dat mag.");
        assertThat(sheets.find(conversation).orElseThrow().answeredCount()).isZero();
    }

    /** B4: what can be chosen gives no marks, and "I do not know" and "I do not want to say" are among it. */
    @Test
    void a_choice_is_kept_at_once() {
        open(QuestionnaireNavigation.question(conversation, 2));
        assertThat(screen().all("fieldset label"))
                .containsExactly("Tevreden", "Het gaat wel", "Niet tevreden", "Weet ik niet", "Wil ik niet zeggen");

        choose("Het gaat wel");
        assertThat(answer(2).choice()).contains("so-so");
        choose("Wil ik niet zeggen");

        assertThat(answer(2).choice()).contains("rather-not-say");
        open(QuestionnaireNavigation.question(conversation, 2));
        assertThat(screen().chosen()).isEqualTo("Wil ik niet zeggen");
    }

    /** Promise 1: what is typed is kept before any button is pressed, in any language. */
    @Test
    void what_is_typed_is_kept_at_once() {
        open(QuestionnaireNavigation.question(conversation, 1));

        fill("Uw antwoord", "أطبخ كل يوم 🍲 & ik <slaap> slecht");

        assertThat(answer(1).words().text()).isEqualTo("أطبخ كل يوم 🍲 & ik <slaap> slecht");
        assertThat(screen().words()).contains("Bewaard om ");
        open(QuestionnaireNavigation.question(conversation, 1));
        assertThat(screen().typed()).isEqualTo("أطبخ كل يوم 🍲 & ik <slaap> slecht");
    }

    @Test
    void the_client_looks_all_answers_over_and_changes_one() {
        open(QuestionnaireNavigation.question(conversation, 2));
        choose("Tevreden");
        fill("Wilt u er iets bij zeggen?", "Mijn huis is fijn.");
        open(QuestionnaireNavigation.check(conversation));
        assertThat(screen().words())
                .contains(
                        "Hoe ziet uw gewone dag eruit? Niet ingevuld. Dat mag. Verander vraag 1",
                        "Hoe tevreden bent u met uw dagelijks leven? Tevreden Mijn huis is fijn. Verander vraag 2");

        press("Verander vraag 2");
        assertThat(screen().typed()).isEqualTo("Mijn huis is fijn.");
        fill("Wilt u er iets bij zeggen?", "Mijn huis is te klein.");
        press("Verder");

        assertThat(screen().heading()).isEqualTo("Uw antwoorden");
        assertThat(screen().words()).contains("Tevreden Mijn huis is te klein.");
    }

    @Test
    void the_client_stops_and_goes_on_later_where_it_was() {
        open(QuestionnaireNavigation.question(conversation, 3));
        fill("Uw antwoord", "Koken");
        press("Stop en ga later verder");
        assertThat(screen().words())
                .contains("U kunt later verder", "Uw antwoorden zijn bewaard. U gaat later verder bij vraag 3.");

        press("Ga verder bij vraag 3");
        assertThat(screen().typed()).isEqualTo("Koken");

        press("Stop en ga later verder");
        press("Naar het begin");
        assertThat(screen().words()).contains("U heeft 1 van de 9 vragen ingevuld.");
        press("Vragen voor het gesprek");
        press("Ga verder bij vraag 3");
        assertThat(screen().heading()).isEqualTo("Wat kunt u goed?");
    }

    @Test
    void a_way_back_leads_to_the_question_before() {
        open(QuestionnaireNavigation.question(conversation, 2));

        press("Terug");
        assertThat(screen().heading()).isEqualTo("Hoe ziet uw gewone dag eruit?");
        press("Terug");
        assertThat(screen().heading()).isEqualTo("Vragen voor uw gesprek");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "10", "-1", "x", "99999999999", "1.5"})
    void a_question_that_is_not_there_is_not_found(String position) {
        open(QuestionnaireNavigation.sheet(conversation) + "/vraag/" + position);

        assertThat(screen().heading()).isEqualTo("Wij vinden deze pagina niet");
    }
}
