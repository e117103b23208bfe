package nl.mijngesprek.portal.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.mijngesprek.portal.audit.AccessLog;
import nl.mijngesprek.portal.audit.LogLine;
import nl.mijngesprek.portal.audit.Subject;
import nl.mijngesprek.portal.identity.OfficerId;
import nl.mijngesprek.portal.report.AgreementWord.Kind;
import nl.mijngesprek.portal.report.ReportDelivery.SentenceDelivery;
import nl.mijngesprek.portal.shared.Dates;
import nl.mijngesprek.portal.shared.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Both see what was agreed, who does it by when, and what each said of it; all of it stays (F1, F2, F5). */
class AgreementsTest extends ReportTest {

    private static final String LESSON = "Wij zoeken een taalles in de buurt.";
    private static final String CALL = "U belt het buurthuis.";

    @Autowired
    Agreements agreements;

    @Autowired
    AgreementDesk agreementDesk;

    @Autowired
    AccessLog log;

    private LocalDate today = LocalDate.EPOCH;
    private ReportId agreed = new ReportId(new UUID(0, 0));
    private String reference = "";

    @BeforeEach
    void twoThingsWereAgreed() {
        today = Dates.dayOf(java.time.Instant.now());
        reference = reference();
        agreed = deliver(
                1,
                new SentenceDelivery(Optional.empty(), "Wij spraken elkaar in de bibliotheek."),
                municipality(LESSON, today.plusDays(30)),
                client(CALL, today.minusDays(1)));
    }

    private static SentenceDelivery municipality(String wording, LocalDate on) {
        return new SentenceDelivery(
                Optional.empty(), wording, Optional.of(new Agreement(Agreement.By.MUNICIPALITY, on)));
    }

    private static SentenceDelivery client(String wording, LocalDate on) {
        return new SentenceDelivery(Optional.empty(), wording, Optional.of(new Agreement(Agreement.By.CLIENT, on)));
    }

    private ReportId deliver(int version, SentenceDelivery... sentences) {
        return ((ReportOutcome.Delivered) intake(() -> reports.deliver(new ReportDelivery(
                        reference,
                        version,
                        anna,
                        conversation,
                        "Joke Visser",
                        lastWeek.plusSeconds(3600L * version),
                        Arrays.asList(sentences)))))
                .id();
    }

    private List<AgreedSentence> ofAnna() {
        return as(anna, () -> agreements.all());
    }

    private AgreedSentence the(String wording) {
        return ofAnna().stream()
                .filter(agreement -> agreement.wording().equals(wording))
                .findFirst()
                .orElseThrow();
    }

    private List<AgreedSentence> ofOfficer(OfficerId officer) {
        return as(officer, () -> agreementDesk.page(1)).agreements();
    }

    private static AgreementOutcome said() {
        return new AgreementOutcome.Said();
    }

    /** F1, F5. */
    @Test
    void the_client_and_their_officer_see_the_same_agreements_first_by_day_and_nothing_else() {
        assertThat(ofAnna()).map(AgreedSentence::wording).containsExactly(CALL, LESSON);
        assertThat(ofOfficer(joke)).map(AgreedSentence::wording).containsExactly(CALL, LESSON);
        assertThat(the(LESSON)).satisfies(lesson -> {
            assertThat(lesson.agreement()).isEqualTo(new Agreement(Agreement.By.MUNICIPALITY, today.plusDays(30)));
            assertThat(lesson.report()).isEqualTo(agreed);
            assertThat(lesson.position()).isEqualTo(2);
            assertThat(lesson.contactAt()).isEqualTo(lastWeek);
            assertThat(lesson.officerName()).isEqualTo("Joke Visser");
            assertThat(lesson.clientName()).isEqualTo("Anna de Wit");
            assertThat(lesson.words()).isEmpty();
            assertThat(lesson.isOverdue(today)).isFalse();
            assertThat(lesson.isOverdue(today.plusDays(30))).as("on the day").isFalse();
            assertThat(lesson.isOverdue(today.plusDays(31))).isTrue();
        });
        assertThat(the(CALL).isOverdue(today)).isTrue();
        assertThat(as(anna, () -> reports.mine()).agreed()).isTrue();
        assertThat(as(bilal, () -> reports.mine()).agreed()).isFalse();
    }

    @Test
    void what_is_ticked_twice_is_said_once_and_can_be_taken_back() {
        var call = the(CALL).passage();

        assertThat(as(anna, () -> agreements.untick(call))).isEqualTo(said());
        assertThat(the(CALL).words()).as("it was not done yet").isEmpty();
        assertThat(as(anna, () -> agreements.tick(call))).isEqualTo(said());
        assertThat(as(anna, () -> agreements.tick(call))).isEqualTo(said());
        assertThat(the(CALL).words()).singleElement().satisfies(word -> {
            assertThat(word.kind()).isEqualTo(Kind.DONE);
            assertThat(word.officerName()).isEmpty();
        });
        assertThat(the(CALL).isDone()).isTrue();
        assertThat(the(CALL).isOverdue(today)).isFalse();

        as(anna, () -> agreements.untick(call));
        assertThat(the(CALL).isDone()).isFalse();
        assertThat(the(CALL).words()).map(AgreementWord::kind).containsExactly(Kind.DONE, Kind.NOT_DONE);
    }

    @Test
    void two_who_tick_at_once_say_it_once() throws Exception {
        var lesson = the(LESSON).passage();
        var both = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var done = threads.invokeAll(List.<Callable<AgreementOutcome>>of(
                    () -> {
                        both.await();
                        return as(anna, () -> agreements.tick(lesson));
                    },
                    () -> {
                        both.await();
                        return as(joke, () -> agreementDesk.tick(lesson));
                    }));
            for (var outcome : done) {
                assertThat(outcome.get()).isEqualTo(said());
            }
        }
        assertThat(the(LESSON).words()).hasSize(1);
    }

    @Test
    void the_officer_says_what_the_municipality_did_and_not_what_the_client_did() {
        assertThat(as(joke, () -> agreementDesk.tick(the(LESSON).passage()))).isEqualTo(said());
        assertThat(the(LESSON).done().orElseThrow().officerName()).contains("Joke Visser");
        assertThat(as(joke, () -> agreementDesk.untick(the(LESSON).passage()))).isEqualTo(said());
        assertThat(the(LESSON).isDone()).isFalse();

        assertThat(as(joke, () -> agreementDesk.tick(the(CALL).passage()))).isEqualTo(new AgreementOutcome.NotFound());
    }

    /** F2. */
    @Test
    void what_the_client_asks_or_tells_waits_until_it_is_answered() {
        var lesson = the(LESSON).passage();
        assertThat(as(joke, () -> agreementDesk.answer(lesson, "Volgende week.")))
                .isEqualTo(new AgreementOutcome.NothingAsked());

        assertThat(as(anna, () -> agreements.ask(lesson, "  Wanneer begint het? \u0000")))
                .isEqualTo(said());
        assertThat(the(LESSON).unanswered().orElseThrow().words()).isEqualTo("Wanneer begint het?");
        assertThat(ofOfficer(joke))
                .map(AgreedSentence::wording)
                .as("what waits is first")
                .startsWith(LESSON);

        assertThat(as(joke, () -> agreementDesk.answer(lesson, "In januari."))).isEqualTo(said());
        assertThat(the(LESSON).unanswered()).isEmpty();
        assertThat(as(joke, () -> agreementDesk.answer(lesson, "Nog eens.")))
                .isEqualTo(new AgreementOutcome.NothingAsked());

        assertThat(as(anna, () -> agreements.otherwise(lesson, "Ik vond zelf een les.")))
                .isEqualTo(said());
        as(anna, () -> agreements.tick(lesson));
        assertThat(the(LESSON).unanswered().orElseThrow().kind())
                .as("a tick is no answer")
                .isEqualTo(Kind.OTHERWISE);
        assertThat(the(LESSON).words())
                .map(word -> word.kind().code() + " " + word.officerName().orElse("client"))
                .containsExactly("question client", "answer Joke Visser", "otherwise client", "done client");
    }

    @Test
    void nothing_and_too_much_are_refused_and_20_000_characters_are_not() {
        var call = the(CALL).passage();
        var most = "🚲".repeat(AgreementWord.LIMIT);

        assertThat(as(anna, () -> agreements.ask(call, " \n\u00a0 "))).isEqualTo(new AgreementOutcome.NothingSaid());
        assertThat(as(anna, () -> agreements.otherwise(call, " \n\t "))).isEqualTo(new AgreementOutcome.NothingSaid());
        assertThat(as(anna, () -> agreements.ask(call, most + "x")))
                .isEqualTo(new AgreementOutcome.TooLong(AgreementWord.LIMIT + 1));
        assertThat(the(CALL).words()).isEmpty();
        assertThat(as(anna, () -> agreements.ask(call, most))).isEqualTo(said());
        assertThat(as(joke, () -> agreementDesk.answer(call, " "))).isEqualTo(new AgreementOutcome.NothingSaid());
        assertThat(as(joke, () -> agreementDesk.answer(call, most + "x")))
                .isEqualTo(new AgreementOutcome.TooLong(AgreementWord.LIMIT + 1));
        assertThat(as(joke, () -> agreementDesk.answer(call, most))).isEqualTo(said());
        assertThat(the(CALL).words()).map(AgreementWord::words).containsExactly(most, most);
    }

    /** Promise 1, and nothing of it is a remark beside the report. */
    @Test
    void what_is_written_is_kept_until_it_is_sent_and_nobody_else_reads_it() {
        var call = the(CALL).passage();
        assertThat(as(anna, () -> agreements.saveWords(call, "Moet ik zelf bellen?", 0)))
                .isInstanceOf(Words.Saved.class);
        assertThat(draft(call)).isEqualTo("Moet ik zelf bellen?");
        assertThat(as(anna, () -> reports.find(agreed)).orElseThrow().exchanges())
                .noneMatch(Exchange::isBegun);
        assertThat(as(anna, () -> reports.all())).allMatch(line -> line.remarks() == 0);
        assertThat(as(bilal, () -> agreements.saveWords(call, "Van Bilal", 0))).isInstanceOf(Words.NotYours.class);
        assertThat(as(anna, () -> agreements.saveWords(passage(1), "Dit is geen afspraak", 0)))
                .isInstanceOf(Words.NotYours.class);

        as(anna, () -> agreements.ask(call, "Iets anders."));
        assertThat(draft(call)).as("not among what was sent").isEqualTo("Moet ik zelf bellen?");
        as(anna, () -> agreements.ask(call, "Moet ik zelf bellen?"));
        assertThat(draft(call)).isEmpty();
        assertThat(as(anna, () -> agreements.saveWords(call, "En nog iets.", 2)))
                .isInstanceOf(Words.Saved.class);
    }

    private String draft(PassageId passage) {
        return as(anna, () -> agreements.find(passage)).orElseThrow().draft().text();
    }

    @Test
    void a_corrected_sentence_keeps_what_was_said_of_it_and_one_that_is_gone_is_no_agreement_any_more() {
        var call = the(CALL).passage();
        as(anna, () -> agreements.ask(call, "Welk nummer?"));

        as(
                joke,
                () -> desk.correct(
                        agreed,
                        call,
                        new Correction(Change.Kind.CHANGED, "U belt buurthuis De Brug."),
                        "Duidelijker."));
        assertThat(ofAnna()).map(AgreedSentence::wording).containsExactly("U belt buurthuis De Brug.", LESSON);
        var now = the("U belt buurthuis De Brug.");
        assertThat(now.passage()).isEqualTo(call);
        assertThat(now.report()).isNotEqualTo(agreed);
        assertThat(now.words()).singleElement().satisfies(word -> assertThat(word.words())
                .isEqualTo("Welk nummer?"));
        assertThat(as(joke, () -> agreementDesk.answer(call, "Het nummer staat op de deur.")))
                .isEqualTo(said());

        as(joke, () -> desk.correct(now.report(), call, new Correction(Change.Kind.REMOVED, ""), "Op uw verzoek."));
        assertThat(ofAnna()).map(AgreedSentence::wording).containsExactly(LESSON);
        assertThat(as(anna, () -> agreements.tick(call))).isEqualTo(new AgreementOutcome.NotFound());
        assertThat(as(joke, () -> agreementDesk.find(call))).isEmpty();
    }

    @Test
    void a_sentence_that_a_new_version_says_is_no_agreement_is_none() {
        deliver(2, new SentenceDelivery(Optional.empty(), LESSON), client(CALL, today.plusDays(14)));

        assertThat(ofAnna()).singleElement().satisfies(call -> {
            assertThat(call.wording()).isEqualTo(CALL);
            assertThat(call.agreement().on()).isEqualTo(today.plusDays(14));
        });
        assertThat(as(joke, () -> agreementDesk.page(1)).total()).isOne();
    }

    @Test
    void the_officers_list_is_paged_and_begins_with_what_waits_then_what_is_overdue_then_by_day() {
        var many = IntStream.range(0, 30)
                .mapToObj(number -> client("Afspraak " + number + ".", today.plusDays(60L - number)))
                .toArray(SentenceDelivery[]::new);
        reference = reference();
        deliver(1, many);
        as(anna, () -> agreements.ask(the("Afspraak 0.").passage(), "Hoe dan?"));
        as(anna, () -> agreements.tick(the("Afspraak 29.").passage()));

        var first = as(joke, () -> agreementDesk.page(1));
        assertThat(first.total()).isEqualTo(32);
        assertThat(first.pages()).isEqualTo(2);
        assertThat(first.agreements())
                .hasSize(AgreementPage.SIZE)
                .map(AgreedSentence::wording)
                .startsWith("Afspraak 0.", CALL, LESSON, "Afspraak 28.", "Afspraak 27.");
        assertThat(as(joke, () -> agreementDesk.page(2)).agreements())
                .hasSize(7)
                .map(AgreedSentence::wording)
                .endsWith("Afspraak 1.", "Afspraak 29.");
        assertThat(as(joke, () -> agreementDesk.page(99)).agreements()).isEmpty();
        assertThat(new AgreementPage(List.of(), 0).pages()).isOne();
    }

    @Test
    void what_is_annas_is_not_there_for_bilal_nor_for_who_holds_another_conversation() {
        var notFound = new AgreementOutcome.NotFound();
        assertThat(as(bilal, () -> agreements.all())).isEmpty();
        assertThat(ofOfficer(karim)).isEmpty();
        for (var passage : List.of(the(LESSON).passage(), new PassageId(UUID.randomUUID()))) {
            assertThat(as(bilal, () -> agreements.find(passage))).isEmpty();
            assertThat(as(bilal, () -> agreements.tick(passage))).isEqualTo(notFound);
            assertThat(as(bilal, () -> agreements.untick(passage))).isEqualTo(notFound);
            assertThat(as(bilal, () -> agreements.ask(passage, "x"))).isEqualTo(notFound);
            assertThat(as(bilal, () -> agreements.otherwise(passage, "x"))).isEqualTo(notFound);
            assertThat(as(karim, () -> agreementDesk.find(passage))).isEmpty();
            assertThat(as(karim, () -> agreementDesk.tick(passage))).isEqualTo(notFound);
            assertThat(as(karim, () -> agreementDesk.answer(passage, "x"))).isEqualTo(notFound);
        }
        assertThat(as(anna, () -> agreements.tick(passage(1))))
                .as("a sentence that is no agreement")
                .isEqualTo(notFound);
        assertThat(the(LESSON).words()).isEmpty();
    }

    /** Past the service: who speaks in the name of the other, or puts a word before one that was there, is refused. */
    @Test
    void the_database_knows_who_says_what_and_when() {
        var lesson = the(LESSON).passage().value();
        as(anna, () -> agreements.ask(the(LESSON).passage(), "Wanneer?"));
        assertThatThrownBy(() -> rows(
                        anna,
                        "insert into agreement_word (id, passage_id, client_id, kind, words)"
                                + " values (gen_random_uuid(), ?, ?, 'answer', 'Ik antwoord zelf')",
                        lesson,
                        anna.value()))
                .rootCause()
                .hasMessageContaining("the_municipality_answers");
        assertThatThrownBy(() -> rows(
                        anna,
                        "insert into agreement_word (id, passage_id, client_id, officer_id, kind)"
                                + " values (gen_random_uuid(), ?, ?, ?, 'done')",
                        lesson,
                        anna.value(),
                        joke.value()))
                .rootCause()
                .hasMessageContaining("denied");
        assertThatThrownBy(() -> rows(
                        bilal,
                        "insert into agreement_word (id, passage_id, client_id, kind)"
                                + " values (gen_random_uuid(), ?, ?, 'done')",
                        lesson,
                        bilal.value()))
                .rootCause()
                .hasMessageContaining("agreement_word_passage_id_client_id_fkey");
        assertThatThrownBy(() -> say(joke, joke, "question", "now()"))
                .rootCause()
                .hasMessageContaining("the_client_asks");
        assertThatThrownBy(() -> say(joke, karim, "answer", "now()"))
                .rootCause()
                .hasMessageContaining("row-level security");
        assertThatThrownBy(() -> say(karim, karim, "answer", "now()"))
                .rootCause()
                .hasMessageContaining("row-level security");
        assertThat(as(
                        karim,
                        () -> inTransaction(
                                () -> database.fetch("select 1 from agreement_word where client_id = ?", anna.value())
                                        .size())))
                .isZero();

        say(joke, joke, "answer", "now() - interval '1 year'");
        assertThat(the(LESSON).words())
                .as("said when it was said")
                .map(AgreementWord::kind)
                .containsExactly(Kind.QUESTION, Kind.ANSWER);
    }

    private void say(OfficerId acting, OfficerId named, String kind, String at) {
        var lesson = passageOfLesson();
        as(
                acting,
                () -> inTransaction(() -> database.execute(
                        "insert into agreement_word (id, passage_id, client_id, officer_id, kind, words, said_at)"
                                + " values (gen_random_uuid(), ?, ?, ?, ?, 'x', " + at + ")",
                        lesson,
                        anna.value(),
                        named.value(),
                        kind)));
    }

    private UUID passageOfLesson() {
        return as(anna, () -> reports.find(agreed))
                .orElseThrow()
                .at(2)
                .orElseThrow()
                .passage()
                .value();
    }

    @Test
    void every_look_of_the_officer_is_in_the_clients_access_log() {
        as(joke, () -> agreementDesk.page(1));
        as(joke, () -> agreementDesk.find(the(LESSON).passage()));
        as(karim, () -> agreementDesk.page(1));

        assertThat(as(anna, () -> log.page(1)).lines())
                .extracting(LogLine::subject)
                .containsExactly(Subject.AGREEMENTS, Subject.AGREEMENTS);
        assertThat(as(bilal, () -> log.page(1)).lines())
                .extracting(LogLine::subject)
                .doesNotContain(Subject.AGREEMENTS);
    }
}
