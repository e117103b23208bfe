package nl.mijngesprek.portal.questionnaire.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import nl.mijngesprek.portal.Statements;
import nl.mijngesprek.portal.UseCaseTest;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.questionnaire.Answer;
import nl.mijngesprek.portal.questionnaire.AnswerSheets;
import nl.mijngesprek.portal.questionnaire.Lists;
import nl.mijngesprek.portal.questionnaire.Option;
import nl.mijngesprek.portal.questionnaire.QuestionKind;
import nl.mijngesprek.portal.shared.Language;
import nl.mijngesprek.portal.shared.TypedDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The client answers questions of every kind, as accessibility.md 4.3 has them, and follow-ups come and go with it. */
class AnswerEveryKindTest extends UseCaseTest {

    @Autowired
    AnswerSheets sheets;

    @Autowired
    Statements statements;

    private final Lists list = new Lists()
            .about("Uw dag")
            .ask("day", QuestionKind.OPEN)
            .ask("satisfied", QuestionKind.SCALE, "tevreden", "gaat-wel", "niet-tevreden")
            .about("Werk")
            .ask("work", QuestionKind.YES_NO)
            .askAfter("since", QuestionKind.DATE, "work", Set.of(Option.YES))
            .askAfter("wishes", QuestionKind.SEVERAL_OF, "work", Set.of(Option.NO), "leren", "helpen")
            .ask("more", QuestionKind.ONE_OF, "veel", "weinig");

    private ConversationId conversation = new ConversationId(new UUID(0, 0));

    @BeforeEach
    void annaHasQuestions() {
        conversation = give(list);
    }

    private ConversationId give(Lists questions) {
        var delivery = questions.delivery(reference(), 1);
        var given = conversation(anna, nextWeek);
        intake(() -> sheets.deliver(delivery));
        intake(() -> sheets.deliverSheet(given, anna, delivery.reference(), 1));
        return given;
    }

    private Answer answer(int position) {
        return sheets.find(conversation)
                .orElseThrow()
                .at(position)
                .orElseThrow()
                .answer();
    }

    private void question(int position) {
        open(QuestionnaireNavigation.question(conversation, position));
    }

    @Test
    void a_scale_is_three_faces_with_words_and_two_ways_out() {
        question(2);

        assertThat(screen().all("fieldset label"))
                .containsExactly("tevreden", "gaat-wel", "niet-tevreden", "Weet ik niet", "Wil ik niet zeggen");
        assertThat(screen().html().select("fieldset input[type=radio]")).hasSize(5);
        assertThat(screen().html().select("fieldset label use").eachAttr("href"))
                .extracting(drawing -> drawing.replaceFirst(".*#", ""))
                .containsExactly("face-good", "face-so-so", "face-bad", "dont-know", "rather-not");
        choose("gaat-wel");
        assertThat(answer(2).choice()).contains("gaat-wel");
    }

    @Test
    void of_several_answers_more_may_be_chosen_and_the_page_says_so() {
        question(3);
        choose("Nee");
        press("Verder");

        assertThat(screen().heading()).isEqualTo("Vraag over wishes?");
        assertThat(screen().words()).contains("U mag meer kiezen.");
        choose("helpen");
        choose("leren");
        assertThat(answer(5).choices()).containsExactly("leren", "helpen");
        choose("helpen");

        assertThat(answer(5).choices()).containsExactly("leren");
        open(QuestionnaireNavigation.check(conversation));
        assertThat(screen().words()).contains("Vraag over wishes? leren Verander vraag 4");
    }

    @Test
    void a_date_is_kept_while_it_is_typed_whatever_it_is() {
        question(3);
        choose("Ja");
        press("Verder");
        assertThat(screen().heading()).isEqualTo("Vraag over since?");
        assertThat(screen().html().select("fieldset input[inputmode=numeric]")).hasSize(3);

        fill("Jaar", "2019");
        assertThat(answer(4).date()).isEqualTo(new TypedDate("", "", "2019"));
        assertThat(screen().words()).contains("Bewaard om ").doesNotContain("kalender");
        fill("Dag", "31");
        fill("Maand", "2");

        assertThat(screen().words()).contains("Deze datum staat niet in de kalender. Dat geeft niet.");
        press("Verder");
        assertThat(screen().heading()).isEqualTo("Vraag over more?");
        assertThat(answer(4).date()).isEqualTo(new TypedDate("31", "2", "2019"));
        open(QuestionnaireNavigation.check(conversation));
        assertThat(screen().words()).contains("Vraag over since? 31 - 2 - 2019");
        press("Verander vraag 4");
        fill("Dag", "28");
        press("Verder");
        assertThat(screen().words()).contains("donderdag 28 februari 2019");
    }

    /** The number of questions and the next one follow from the answers. */
    @Test
    void follow_ups_come_and_go_with_the_answer() {
        question(3);
        assertThat(screen().words(".step")).isEqualTo("Vraag 3 van 4");

        choose("Ja");
        assertThat(link("Overslaan")).endsWith("/vraag/4");
        choose("Nee");
        assertThat(link("Overslaan")).endsWith("/vraag/5");
        choose("Weet ik niet");
        assertThat(link("Overslaan")).endsWith("/vraag/6");

        choose("Nee");
        press("Overslaan");
        assertThat(screen().words(".step")).isEqualTo("Vraag 4 van 5");
        press("Terug");
        assertThat(screen().heading()).isEqualTo("Vraag over work?");
    }

    @Test
    void a_question_that_is_no_longer_asked_leads_on_to_the_next() {
        question(5);

        assertThat(screen().heading()).isEqualTo("Vraag over more?");
    }

    @Test
    void change_leads_straight_back_to_the_check_page() {
        question(3);
        choose("Nee");
        open(QuestionnaireNavigation.check(conversation));
        assertThat(screen().all("h2")).containsSubsequence("Waar wilt u over praten?", "Uw dag", "Werk");

        press("Verander vraag 3");
        choose("Ja");
        press("Verder");

        assertThat(screen().heading()).isEqualTo("Uw antwoorden");
        assertThat(screen().html().select("#change-3")).hasSize(1);
        assertThat(screen().words()).contains("Vraag over since? Niet ingevuld. Dat mag.");
    }

    /** 40 questions, every second a follow-up, and an answer of 20 000 characters: a page and an answer stay small work. */
    @Test
    void a_long_list_takes_no_more_than_three_statements_a_page_and_an_answer() {
        var longList = new Lists().about("Alles");
        for (var number = 1; number <= 40; number += 2) {
            longList.ask("q" + number, QuestionKind.YES_NO)
                    .askAfter("q" + (number + 1), QuestionKind.OPEN, "q" + number, Set.of(Option.YES));
        }
        conversation = give(longList);
        var words = "Ik vertel een lang verhaal. ".repeat(20_000 / 28 + 1).substring(0, 20_000);
        for (var number = 1; number <= 40; number += 2) {
            sheets.choose(conversation, longList.id("q" + number), Set.of(Option.YES), Language.DUTCH);
            sheets.saveWords(conversation, longList.id("q" + (number + 1)), words, 0, Language.DUTCH);
        }

        assertThat(statements.of(() -> question(39))).hasSizeLessThanOrEqualTo(3);
        assertThat(screen().words(".step")).isEqualTo("Vraag 39 van 40");
        assertThat(statements.of(() -> choose("Nee"))).hasSizeLessThanOrEqualTo(3);
        assertThat(link("Overslaan")).endsWith("/nakijken");
        assertThat(statements.of(() -> question(38))).hasSizeLessThanOrEqualTo(3);
        assertThat(screen().words(".step")).isEqualTo("Vraag 38 van 39");
        assertThat(statements.of(() -> fill("Uw antwoord", words + "Klaar."))).hasSizeLessThanOrEqualTo(3);
        assertThat(answer(38).words().text()).hasSize(20_006);
        assertThat(sheets.find(conversation).orElseThrow().answeredCount()).isEqualTo(39);
    }
}
