package nl.mijngesprek.portal.report.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.mijngesprek.portal.UseCaseTest;
import nl.mijngesprek.portal.report.Remark;
import nl.mijngesprek.portal.report.ReportDelivery;
import nl.mijngesprek.portal.report.ReportDelivery.SentenceDelivery;
import nl.mijngesprek.portal.report.ReportId;
import nl.mijngesprek.portal.report.ReportOutcome;
import nl.mijngesprek.portal.report.Reports;
import nl.mijngesprek.portal.report.Sentence;
import nl.mijngesprek.portal.report.Verdict;
import nl.mijngesprek.portal.shared.Language;
import nl.mijngesprek.portal.shared.LocalText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The client reads the report and says what is right and what is not. */
class RemarkOnReportTest extends UseCaseTest {

    private static final List<String> WORDINGS =
            List.of("U helpt 12 uur per week in het buurthuis.", "U wilt beter Nederlands leren.", "Joke belt u.");

    @Autowired
    Reports reports;

    private ReportId report = new ReportId(new java.util.UUID(0, 0));

    @BeforeEach
    void annaHasAReport() {
        var conversation = conversation(anna, lastWeek);
        var delivery = new ReportDelivery(
                reference(),
                1,
                anna,
                conversation,
                "Joke Visser",
                lastWeek.plusSeconds(86_400),
                List.of(
                        new SentenceDelivery(
                                Optional.of(new LocalText(Map.of("nl", "Wat u doet", "en", "What you do"))),
                                WORDINGS.get(0)),
                        new SentenceDelivery(Optional.empty(), WORDINGS.get(1)),
                        new SentenceDelivery(Optional.of(LocalText.ofDutch("Afspraken")), WORDINGS.get(2))));
        report = ((ReportOutcome.Delivered) intake(() -> reports.deliver(delivery))).id();
        open(ReportNavigation.report(report));
    }

    private Remark remark(int position) {
        return sentence(position).exchange().draft().orElseThrow();
    }

    private Sentence sentence(int position) {
        return reports.find(report).orElseThrow().sentences().get(position - 1);
    }

    /** D3: who wrote it, about when, and that disagreeing is free, before the first sentence. */
    @Test
    void the_report_says_who_wrote_it_and_that_disagreeing_is_free() {
        assertThat(screen().heading()).isEqualTo("Het verslag van uw gesprek");
        assertThat(screen().words())
                .contains(
                        "Joke Visser schreef op wat u samen besprak. Klopt het?",
                        "Geschreven door Joke Visser",
                        "U mag altijd zeggen dat iets niet klopt. Dat heeft geen gevolgen.");
    }

    /** D3: all of it, in its order, one by one or at once. */
    @Test
    void the_sentences_come_in_their_order_one_by_one_or_all_at_once() {
        press("Lees zin voor zin");
        for (var position = 1; position <= WORDINGS.size(); position++) {
            assertThat(screen().heading()).isEqualTo("Zin " + position + " van 3");
            assertThat(screen().words("blockquote")).isEqualTo(WORDINGS.get(position - 1));
            assertThat(screen().words(".step")).isEqualTo(position < 3 ? "Wat u doet" : "Afspraken");
            press(position < WORDINGS.size() ? "Volgende zin" : "Klaar");
        }
        assertThat(screen().heading()).isEqualTo("Dit zei u over het verslag");

        press("Lees het hele verslag");
        assertThat(screen().heading()).isEqualTo("Het hele verslag");
        assertThat(screen().all(".sentence-text")).containsExactlyElementsOf(WORDINGS);
        assertThat(screen().all("h2")).contains("Wat u doet", "Afspraken");
    }

    /** D4: reading on is no consent. */
    @Test
    void the_client_may_skip_and_skipping_says_nothing() {
        press("Lees zin voor zin");
        assertThat(screen().chosen()).isEmpty();
        assertThat(screen().words()).contains("U mag deze zin overslaan. Overslaan is geen ja.");
        press("Volgende zin");
        press("Volgende zin");
        press("Klaar");

        assertThat(screen().words()).contains("U zei nog niets over het verslag. Dat mag.");
        assertThat(reports.find(report).orElseThrow().sentences()).allMatch(sentence -> sentence.exchange()
                .draft()
                .filter(remark -> !remark.isEmpty())
                .isEmpty());
    }

    /** D4, D3: the remark stands under the sentence, and the sentence stays as it was written. */
    @Test
    void the_remark_stands_under_the_sentence_and_the_sentence_stays() {
        press("Lees zin voor zin");
        choose("Klopt niet");
        fill("Wilt u er iets bij zeggen?", "Ik help 2 uur.");
        assertThat(remark(1).verdict()).contains(Verdict.NOT_RIGHT);
        assertThat(remark(1).words().text()).isEqualTo("Ik help 2 uur.");

        press("Lees het hele verslag");

        assertThat(screen().words("#zin-1"))
                .isEqualTo(
                        WORDINGS.getFirst()
                                + " U zei: Klopt niet. Ik help 2 uur. Dit heeft u nog niet verstuurd. Verander wat u zei over zin 1");
        assertThat(screen().words("#zin-2")).isEqualTo(WORDINGS.get(1) + " Zeg iets over zin 2");
        assertThat(sentence(1).wording()).isEqualTo(WORDINGS.getFirst());
    }

    @Test
    void a_verdict_can_be_changed_and_words_can_stand_alone() {
        press("Lees zin voor zin");
        assertThat(screen().all("fieldset label"))
                .containsExactly(
                        "Klopt", "Klopt niet", "Er mist iets", "Begrijp ik niet", "Dit doet mij pijn", "Geen mening");
        choose("Klopt");
        choose("Begrijp ik niet");
        assertThat(remark(1).verdict()).contains(Verdict.NOT_UNDERSTOOD);
        press("Volgende zin");
        fill("Wilt u er iets bij zeggen?", "<i>Vroeger</i>");
        press("Volgende zin");
        press("Klaar");

        assertThat(screen().words()).contains("U zei iets over 2 zinnen.");
        assertThat(screen().all(".remark")).containsExactly("U zei: Begrijp ik niet.", "U schreef: <i>Vroeger</i>");
    }

    @Test
    void whoever_comes_from_the_whole_report_goes_back_to_it() {
        press("Lees het hele verslag");
        press("Zeg iets over zin 2");
        choose("Klopt");
        press("Terug naar het verslag");

        assertThat(screen().heading()).isEqualTo("Het hele verslag");
        assertThat(screen().words("#zin-2")).contains("U zei: Klopt.");
    }

    @Test
    void a_sentence_that_is_not_there_is_not_found() {
        open(ReportNavigation.sentence(report, 4));

        assertThat(screen().heading()).isEqualTo("Wij vinden deze pagina niet");
    }

    /** D3: what the officer wrote is Dutch, and says so to who reads the page aloud in another language. */
    @Test
    void the_sentences_say_that_they_are_dutch_in_every_language() {
        logIn(anna, "Anna de Wit", new Language("en", "English", "Engels", false, true));
        open(ReportNavigation.sentence(report, 1));

        assertThat(screen().heading()).isEqualTo("Sentence 1 of 3");
        assertThat(screen().html().select("blockquote").attr("lang")).isEqualTo("nl");
        assertThat(screen().words(".step")).isEqualTo("What you do");
    }
}
