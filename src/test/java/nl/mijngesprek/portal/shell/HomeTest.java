package nl.mijngesprek.portal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.mijngesprek.portal.UseCaseTest;
import nl.mijngesprek.portal.invitation.AnswerChoice;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.questionnaire.AnswerSheets;
import nl.mijngesprek.portal.report.ReportDelivery;
import nl.mijngesprek.portal.report.ReportDelivery.SentenceDelivery;
import nl.mijngesprek.portal.report.ReportOutcome;
import nl.mijngesprek.portal.report.Reports;
import nl.mijngesprek.portal.report.Verdict;
import nl.mijngesprek.portal.shared.Language;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The client comes in and sees the one thing to do now, and then what else there is. */
class HomeTest extends UseCaseTest {

    private static final String INVITATION = "Een uitnodiging voor u";
    private static final String QUESTIONS = "Vragen voor het gesprek";
    private static final String REPORT = "Het verslag van uw gesprek";
    private static final String REACH = "Hoe wij u bereiken";
    private static final String SUPPORT = "Hulp van iemand anders";
    private static final String CONTACT = "Contact met de gemeente";
    private static final String AGREEMENTS = "Uw afspraken";
    private static final String HELPERS = "Wie mag mij helpen";
    private static final String LOG = "Wie keek naar uw gegevens?";

    @Autowired
    AnswerSheets sheets;

    @Autowired
    Reports reports;

    private void open() {
        open("/mijn/");
    }

    private List<String> now() {
        return screen().all(".card.first .card-title");
    }

    private List<String> later() {
        return screen().all(".card:not(.first) .card-title");
    }

    private void giveQuestions(ConversationId conversation) {
        intake(() -> sheets.deliverSheet(conversation, anna, "negen-vragen", 1));
    }

    private ReportOutcome.Delivered giveReport() {
        var conversation = conversation(anna, lastWeek);
        var sentences = List.of(new SentenceDelivery(Optional.empty(), "U kookt graag."));
        return (ReportOutcome.Delivered) intake(() -> reports.deliver(
                new ReportDelivery(reference(), 1, anna, conversation, "Joke Visser", lastWeek, sentences)));
    }

    @Test
    void whoever_has_nothing_reads_that_nothing_has_to_be_done() {
        open();

        assertThat(screen().heading()).isEqualTo("Dag Anna de Wit");
        assertThat(screen().words()).contains("U hoeft nu niets te doen.");
        assertThat(now()).isEmpty();
        assertThat(later()).containsExactly(SUPPORT, AGREEMENTS, HELPERS, CONTACT, REACH, LOG);
    }

    /** One thing at a time: the invitation, then the questions, then the report; what is done moves down. */
    @Test
    void the_one_thing_to_do_now_comes_first_and_what_is_done_moves_down() {
        var conversation = conversation(anna, nextWeek);
        giveQuestions(conversation);
        var report = giveReport();
        open();
        assertThat(now()).containsExactly(INVITATION);
        assertThat(later()).containsExactly(QUESTIONS, REPORT, SUPPORT, AGREEMENTS, HELPERS, CONTACT, REACH, LOG);

        invitations.answer(conversation, AnswerChoice.COMING);
        open();
        assertThat(now()).containsExactly(QUESTIONS);
        assertThat(later())
                .containsExactly(REPORT, "U heeft gezegd: ik kom", SUPPORT, AGREEMENTS, HELPERS, CONTACT, REACH, LOG);

        sheets.handOver(conversation);
        open();
        assertThat(now()).containsExactly(REPORT);
        assertThat(later())
                .containsExactly(
                        "U heeft gezegd: ik kom", QUESTIONS, SUPPORT, AGREEMENTS, HELPERS, CONTACT, REACH, LOG);

        var sentence = reports.find(report.id()).orElseThrow().sentences().getFirst();
        reports.judge(sentence.passage(), Verdict.RIGHT);
        open();
        assertThat(now()).isEmpty();
        assertThat(screen().words()).contains("U hoeft nu niets te doen.", "U zei iets over 1 zin.");
        assertThat(later())
                .containsExactly(
                        "U heeft gezegd: ik kom", REPORT, QUESTIONS, SUPPORT, AGREEMENTS, HELPERS, CONTACT, REACH, LOG);
    }

    @Test
    void of_two_invitations_the_soonest_is_first() {
        conversation(anna, nextWeek.plus(Duration.ofDays(20)));
        var soon = conversation(anna, nextWeek);
        open();
        assertThat(now()).containsExactly(INVITATION);
        assertThat(later()).containsExactly(INVITATION, SUPPORT, AGREEMENTS, HELPERS, CONTACT, REACH, LOG);

        open(screen().html().select(".card.first a").attr("href"));
        press("Geef antwoord");
        choose("Ja, ik kom");
        press("Verder");

        assertThat(invitations.find(soon).orElseThrow().answer()).isPresent();
    }

    @Test
    void a_conversation_that_has_been_is_not_there_any_more() {
        giveQuestions(conversation(anna, lastWeek));

        open();

        assertThat(later()).containsExactly(SUPPORT, AGREEMENTS, HELPERS, CONTACT, REACH, LOG);
    }

    @Test
    void nobody_sees_what_is_there_for_somebody_else() {
        giveQuestions(conversation(anna, nextWeek));
        giveReport();

        logIn(bilal, "Bilal Haddad", Language.DUTCH);
        open();

        assertThat(screen().heading()).isEqualTo("Dag Bilal Haddad");
        assertThat(later()).containsExactly(SUPPORT, AGREEMENTS, HELPERS, CONTACT, REACH, LOG);
    }

    /** A14, C4: help and the phone number stand on every page, in the same place. */
    @Test
    void help_stands_under_the_page() {
        open();

        assertThat(screen().words("aside.help")).startsWith("Hulp nodig?").endsWith("Bel 050 000 00 00");
    }
}
