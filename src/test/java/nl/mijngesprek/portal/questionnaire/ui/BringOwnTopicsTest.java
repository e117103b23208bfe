package nl.mijngesprek.portal.questionnaire.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import nl.mijngesprek.portal.UseCaseTest;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.questionnaire.Activity;
import nl.mijngesprek.portal.questionnaire.AnswerSheet;
import nl.mijngesprek.portal.questionnaire.AnswerSheets;
import nl.mijngesprek.portal.questionnaire.Lists;
import nl.mijngesprek.portal.questionnaire.OwnTopic;
import nl.mijngesprek.portal.questionnaire.QuestionKind;
import nl.mijngesprek.portal.shared.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The client brings topics of their own, leaves others out, says what they do already, and reuses earlier answers. */
class BringOwnTopicsTest extends UseCaseTest {

    @Autowired
    AnswerSheets sheets;

    private final String reference = reference();

    private final Lists list = new Lists()
            .about("Uw dag")
            .ask("day", QuestionKind.OPEN)
            .about("Werk")
            .ask("work", QuestionKind.YES_NO)
            .ask("more", QuestionKind.OPEN);

    private ConversationId conversation = new ConversationId(new UUID(0, 0));

    @BeforeEach
    void annaHasQuestions() {
        conversation = conversation(anna, nextWeek);
        intake(() -> sheets.deliver(list.delivery(reference, 1)));
        intake(() -> sheets.deliverSheet(conversation, anna, reference, 1));
        open(QuestionnaireNavigation.sheet(conversation));
    }

    private AnswerSheet sheet() {
        return sheets.find(conversation).orElseThrow();
    }

    private void bring(String words) {
        press(sheet().ownTopics().isEmpty() ? "Zet er een onderwerp bij" : "Zet er nog een onderwerp bij");
        fill("In uw eigen woorden", words);
        press("Verder");
    }

    /** B5: own topics, the most important first, by buttons; first on the list and on the page to check. */
    @Test
    void the_client_brings_topics_and_puts_the_most_important_first() {
        press("Mijn eigen onderwerpen en vragen");
        bring("Mijn schulden");
        bring("أولادي");
        bring("Mag ik naar taalles?");
        assertThat(screen().all("main ol .own-words"))
                .containsExactly("Mijn schulden", "أولادي", "Mag ik naar taalles?");

        press("Omhoog onderwerp 3");
        assertThat(screen().words("#said")).isEqualTo("Dit onderwerp staat nu op plaats 2.");
        press("Omhoog onderwerp 2");
        press("Omlaag onderwerp 2");

        assertThat(screen().all("main ol .own-words"))
                .containsExactly("Mag ik naar taalles?", "أولادي", "Mijn schulden");
        press("Verder");
        assertThat(screen().heading()).isEqualTo("Vragen vooraf");
        assertThat(screen().all("main ol .own-words")).startsWith("Mag ik naar taalles?");
        open(QuestionnaireNavigation.check(conversation));
        assertThat(screen().words()).startsWith("Terug Uw antwoorden Waar wilt u over praten? Mag ik naar taalles?");
    }

    @Test
    void a_topic_is_changed_taken_out_and_put_back() {
        press("Mijn eigen onderwerpen en vragen");
        bring("Mijn schulden");
        bring("Mijn kinderen");
        press("Verander onderwerp 1");
        fill("In uw eigen woorden", "Mijn schuld bij de winkel");
        press("Verder");

        press("Haal weg onderwerp 1");
        assertThat(screen().all("main ol .own-words")).containsExactly("Mijn kinderen");
        assertThat(screen().words()).contains("Het onderwerp is weg. Onderaan kunt u het terugzetten.");
        press("Zet terug onderwerp 1");

        assertThat(sheet().ownTopics())
                .extracting(OwnTopic::words)
                .extracting(words -> words.text())
                .containsExactly("Mijn schuld bij de winkel", "Mijn kinderen");
    }

    /** B6: rather not and not now, without a reason, and back again. */
    @Test
    void the_client_would_rather_not_talk_about_a_topic() {
        press("Verander: Werk");
        assertThat(screen().heading()).isEqualTo("Wilt u hierover praten?");
        assertThat(screen().words()).contains("U hoeft niet te zeggen waarom. U kunt dit altijd veranderen.");
        assertThat(screen().chosen()).isEqualTo("Ja, dat is goed");
        choose("Liever niet");
        press("Verder");
        assertThat(screen().words()).contains("Werk Liever niet");
        assertThat(sheet().questions()).hasSize(1);

        open(QuestionnaireNavigation.check(conversation));
        assertThat(screen().words()).contains("U wilt hier liever niet over praten. Dat mag.");
        press("Verander: Werk");
        choose("Ja, dat is goed");
        press("Verder");

        assertThat(screen().heading()).isEqualTo("Uw antwoorden");
        assertThat(sheet().questions()).hasSize(3);
    }

    /** B8: it all counts. */
    @Test
    void the_client_says_what_they_do_already() {
        press("Dat doe ik al");
        choose("Zorgen voor iemand");
        choose("Een behandeling");
        fill("Wilt u er iets bij zeggen?", "Ik zorg voor mijn moeder.");
        press("Verder");
        assertThat(screen().heading()).isEqualTo("Vragen vooraf");
        assertThat(sheet().alreadyDoing().activities()).containsExactlyInAnyOrder(Activity.CARE, Activity.TREATMENT);

        open(QuestionnaireNavigation.check(conversation));
        assertThat(screen().words())
                .contains("Wat doet u al? Zorgen voor iemand Een behandeling Ik zorg voor mijn moeder.");
    }

    /** B9: earlier answers are offered one by one, and none is taken over unasked. */
    @Test
    void the_client_keeps_changes_and_leaves_out_what_they_said_before() {
        sheets.saveWords(conversation, list.id("day"), "Ik kook.", 0, Language.DUTCH);
        sheets.choose(conversation, list.id("work"), Set.of("no"), Language.DUTCH);
        sheets.saveWords(conversation, list.id("more"), "Ja, graag.", 0, Language.DUTCH);
        var next = new Lists()
                .ask("more", QuestionKind.OPEN)
                .ask("day", QuestionKind.OPEN)
                .ask("work", QuestionKind.YES_NO)
                .delivery(reference, 2);
        conversation = conversation(anna, nextWeek.plusSeconds(90 * 86_400L));
        intake(() -> sheets.deliver(next));
        intake(() -> sheets.deliverSheet(conversation, anna, reference, 2));

        open(QuestionnaireNavigation.sheet(conversation));
        assertThat(sheet().answeredCount()).isZero();
        press("Bekijk uw 3 antwoorden van de vorige keer");
        assertThat(screen().heading()).isEqualTo("Vraag over more?");
        assertThat(screen().words()).contains("U zei toen: Ja, graag.");
        press("Laat dit antwoord weg");
        assertThat(screen().heading()).isEqualTo("Vraag over day?");
        press("Verander dit antwoord");
        assertThat(screen().typed()).isEqualTo("Ik kook.");
        fill("Uw antwoord", "Ik kook nu voor de buurt.");
        press("Verder");
        assertThat(screen().heading()).isEqualTo("Vraag over work?");
        assertThat(screen().words()).contains("U zei toen: Nee");
        press("Neem dit antwoord over");

        assertThat(screen().heading()).isEqualTo("Vragen vooraf");
        assertThat(screen().words()).doesNotContain("vorige keer");
        assertThat(sheet().at(1).orElseThrow().answer().isEmpty()).isTrue();
        assertThat(sheet().at(2).orElseThrow().answer().words().text()).isEqualTo("Ik kook nu voor de buurt.");
        assertThat(sheet().at(3).orElseThrow().answer().choice()).contains("no");
    }

    @Test
    void a_topic_that_is_not_there_is_not_found() {
        for (var address : new String[] {"/onderwerp/3", "/onderwerp/x", "/eigen/x"}) {
            open(QuestionnaireNavigation.sheet(conversation) + address);

            assertThat(screen().heading()).isEqualTo("Wij vinden deze pagina niet");
        }
    }

    /** B9: nothing comes back unasked. */
    @Test
    void topics_of_the_conversation_before_come_back_one_by_one_as_the_client_says() {
        press("Mijn eigen onderwerpen en vragen");
        assertThat(screen().words()).doesNotContain("van de vorige keer");
        bring("Mijn schulden");
        bring("Mag ik naar taalles?");
        bring("Mijn buurt");
        var next = conversation(anna, nextWeek.plus(Duration.ofDays(300)));
        intake(() -> sheets.deliverSheet(next, anna, reference, 1));

        open(QuestionnaireNavigation.sheet(next));
        press("Mijn eigen onderwerpen en vragen");
        press("Bekijk uw 3 onderwerpen van de vorige keer");
        assertThat(screen().heading()).isEqualTo("Wilt u hier weer over praten?");
        assertThat(screen().words()).contains("Mijn schulden");
        press("Neem dit onderwerp over");
        assertThat(screen().words()).contains("Mag ik naar taalles?");
        press("Laat dit onderwerp weg");
        press("Verander dit onderwerp");
        assertThat(screen().typed()).isEqualTo("Mijn buurt");

        open(QuestionnaireNavigation.ownTopics(next));
        assertThat(screen().all("main ol .own-words")).containsExactly("Mijn schulden", "Mijn buurt");
        assertThat(screen().words())
                .contains("Weggehaald", "Mag ik naar taalles?")
                .doesNotContain("van de vorige keer");
    }
}
