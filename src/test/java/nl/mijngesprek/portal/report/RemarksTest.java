package nl.mijngesprek.portal.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import nl.mijngesprek.portal.behalf.IdentityWay;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.recording.KeepOutcome;
import nl.mijngesprek.portal.recording.RecordingSpot;
import nl.mijngesprek.portal.recording.Recordings;
import nl.mijngesprek.portal.recording.Voice;
import nl.mijngesprek.portal.report.Exchange.Standing;
import nl.mijngesprek.portal.report.RemarkAnswer.Kind;
import nl.mijngesprek.portal.report.ReportDelivery.SentenceDelivery;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What client and municipality say to each other about a sentence: kept, in order, and never changed (D4). */
class RemarksTest extends ReportTest {

    @Autowired
    Recordings recordings;

    @Test
    void what_is_written_is_seen_by_nobody_until_it_is_sent() {
        write(passage(1), Verdict.NOT_RIGHT, "Ik help twee uur.");

        assertThat(exchange(passage(1)).standing()).isEqualTo(Standing.UNSENT);
        assertThat(as(joke, () -> desk.find(report)).orElseThrow().exchanges())
                .allMatch(exchange ->
                        exchange.sent().isEmpty() && exchange.draft().isEmpty());
        assertThat(as(joke, () -> desk.waiting()))
                .noneMatch(waiting -> waiting.client().equals(anna));

        assertThat(send(passage(1))).isEqualTo(new SendOutcome.Sent(1));
        assertThat(exchange(passage(1)).standing()).isEqualTo(Standing.SENT);
        assertThat(as(joke, () -> desk.find(report))
                        .orElseThrow()
                        .at(1)
                        .orElseThrow()
                        .exchange()
                        .sent())
                .singleElement()
                .satisfies(remark -> {
                    assertThat(remark.verdict()).contains(Verdict.NOT_RIGHT);
                    assertThat(remark.words()).isEqualTo("Ik help twee uur.");
                    assertThat(remark.version()).isEqualTo(1);
                });
    }

    @Test
    void all_that_is_written_is_sent_together_and_the_rest_is_left() {
        write(passage(1), Verdict.NOT_RIGHT, "Ik help twee uur.");
        write(passage(3), Verdict.RIGHT, "");
        var whole = read().whole().passage();
        as(anna, () -> reports.saveWords(whole, "Ik vond het een goed gesprek.", 0));

        assertThat(as(anna, () -> remarks.sendAll(report))).isEqualTo(new SendOutcome.Sent(3));
        assertThat(as(anna, () -> remarks.sendAll(report))).isEqualTo(new SendOutcome.NothingToSend());
        assertThat(exchange(passage(2)).sent()).isEmpty();
        assertThat(exchange(whole).sent()).singleElement().satisfies(remark -> assertThat(remark.verdict())
                .isEmpty());
    }

    @Test
    void until_it_is_answered_a_remark_may_be_changed_or_taken_back_and_all_of_it_stays() {
        sent(passage(1), Verdict.NOT_RIGHT, "Ik help twee uur.");
        assertThat(send(passage(1))).isEqualTo(new SendOutcome.NothingToSend());

        sent(passage(1), Verdict.NOT_RIGHT, "Ik help drie uur.");
        assertThat(as(anna, () -> remarks.withdraw(report, passage(1)))).isEqualTo(new SendOutcome.Withdrawn());

        var exchange = exchange(passage(1));
        assertThat(exchange.last()).isEmpty();
        assertThat(exchange.sent()).map(SentRemark::words).containsExactly("Ik help twee uur.", "Ik help drie uur.");
        assertThat(exchange.sent().getLast().withdrawnAt()).isPresent();
        assertThat(exchange.draft().orElseThrow().words().text()).isEqualTo("Ik help drie uur.");
        assertThat(as(anna, () -> remarks.withdraw(report, passage(1)))).isEqualTo(new SendOutcome.NotFound());

        sent(passage(1), Verdict.NOT_RIGHT, "Ik help vier uur.");
        assertThat(exchange(passage(1)).standing()).isEqualTo(Standing.SENT);
    }

    @Test
    void after_the_answer_the_client_has_the_last_word_once() {
        var remark = sent(passage(1), Verdict.NOT_RIGHT, "Ik help twee uur.");
        assertThat(answer(remark, Kind.NOT_ADOPTED, "Dat zei u zelf.")).isInstanceOf(DeskOutcome.Done.class);

        write(passage(1), Verdict.HURTS, "Ik help echt twee uur.");
        assertThat(send(passage(1))).isInstanceOfSatisfying(SendOutcome.Answered.class, answered -> assertThat(
                        answered.answer().words())
                .isEqualTo("Dat zei u zelf."));
        assertThat(exchange(passage(1)).draft().orElseThrow().words().text()).isEqualTo("Ik help echt twee uur.");
        assertThat(as(anna, () -> remarks.withdraw(report, passage(1)))).isInstanceOf(SendOutcome.Answered.class);

        assertThat(as(anna, () -> remarks.react(report, passage(1)))).isEqualTo(new SendOutcome.NothingToSend());
        as(anna, () -> reports.saveReaction(passage(1), "Ik blijf erbij.", 0));
        assertThat(as(anna, () -> remarks.react(report, passage(1)))).isEqualTo(new SendOutcome.Reacted());

        var exchange = exchange(passage(1));
        assertThat(exchange.standing()).isEqualTo(Standing.SETTLED);
        assertThat(exchange.last()
                        .orElseThrow()
                        .answer()
                        .orElseThrow()
                        .reaction()
                        .orElseThrow()
                        .words())
                .isEqualTo("Ik blijf erbij.");
        assertThat(as(anna, () -> remarks.react(report, passage(1)))).isInstanceOf(SendOutcome.Answered.class);
    }

    @Test
    void a_question_back_is_answered_by_the_client_and_then_by_the_municipality() {
        var remark = sent(passage(1), Verdict.NOT_RIGHT, "Klopt niet.");
        answer(remark, Kind.QUESTION, "Hoeveel uur is het?");
        assertThat(exchange(passage(1)).standing()).isEqualTo(Standing.QUESTIONED);
        assertThat(as(anna, () -> remarks.react(report, passage(1)))).isEqualTo(new SendOutcome.NotFound());

        var more = sent(passage(1), Verdict.NOT_RIGHT, "Het is twee uur.");
        assertThat(more.number()).isEqualTo(2);
        adopted(more, new Correction(Change.Kind.CHANGED, "U helpt twee uur in het buurthuis."));

        assertThat(exchange(passage(1)).sent())
                .map(said -> said.answer().map(RemarkAnswer::kind))
                .containsExactly(Optional.of(Kind.QUESTION), Optional.of(Kind.ADOPTED));
    }

    @Test
    void what_is_adopted_is_a_new_version_that_says_what_why_and_by_which_remark() {
        var remark = sent(passage(1), Verdict.NOT_RIGHT, "Ik help twee uur.");
        var second = adopted(remark, new Correction(Change.Kind.CHANGED, "U helpt twee uur in het buurthuis."));

        var now = read(second);
        assertThat(now.version()).isEqualTo(2);
        assertThat(wordings(now)).containsExactly("U helpt twee uur in het buurthuis.", SECOND, THIRD);
        var sentence = now.at(1).orElseThrow();
        assertThat(sentence.change())
                .contains(new Change(
                        Change.Kind.CHANGED, "U heeft gelijk.", Optional.of(FIRST), Optional.of(remark.id())));
        assertThat(sentence.exchange().sent()).singleElement().satisfies(said -> {
            assertThat(said.version()).isEqualTo(1);
            assertThat(said.answer().orElseThrow().adoptedIn()).contains(2);
        });
        assertThat(now.at(2).orElseThrow().change()).isEmpty();

        assertThat(as(anna, () -> remarks.withdraw(second, passage(1))))
                .as("what was adopted is not taken back, and stays")
                .isInstanceOf(SendOutcome.Answered.class);
        var before = read();
        assertThat(wordings(before)).containsExactly(FIRST, SECOND, THIRD);
        assertThat(before.isNewest()).isFalse();
        assertThat(before.newest()).isEqualTo(second);
        assertThat(as(anna, () -> reports.versions(report)))
                .map(ReportVersion::version)
                .containsExactly(2, 1);
        assertThat(as(anna, () -> reports.all()))
                .filteredOn(line -> line.id().equals(second))
                .hasSize(1);
    }

    @Test
    void a_sentence_that_is_gone_keeps_what_was_said_and_says_to_which_version_it_belongs() {
        var gone = passage(1);
        var remark = sent(gone, Verdict.HURTS, "Dit wil ik niet in mijn verslag.");
        var second = adopted(remark, new Correction(Change.Kind.REMOVED, ""));

        var now = read(second);
        assertThat(wordings(now)).containsExactly(SECOND, THIRD);
        assertThat(now.at(1).orElseThrow().topic()).as("the heading goes over").isPresent();
        assertThat(now.gone()).singleElement().satisfies(sentence -> {
            assertThat(sentence.version()).isEqualTo(1);
            assertThat(sentence.wording()).isEqualTo(FIRST);
            assertThat(sentence.exchange().passage()).isEqualTo(gone);
            assertThat(sentence.why().orElseThrow().kind()).isEqualTo(Change.Kind.REMOVED);
        });
        as(anna, () -> reports.saveReaction(gone, "Dank u.", 0));
        assertThat(as(anna, () -> remarks.react(second, gone))).isEqualTo(new SendOutcome.Reacted());
    }

    @Test
    void what_was_missing_is_added_after_the_sentence() {
        var remark = sent(passage(2), Verdict.MISSING, "Ik wil ook leren fietsen.");
        var second = adopted(remark, new Correction(Change.Kind.ADDED, "U wilt ook leren fietsen."));

        assertThat(wordings(read(second))).containsExactly(FIRST, SECOND, "U wilt ook leren fietsen.", THIRD);
        assertThat(read(second).at(3).orElseThrow().change().orElseThrow().before())
                .isEmpty();
    }

    @Test
    void the_officer_corrects_their_own_mistake_with_why_and_only_the_newest_version() {
        var done = as(
                joke,
                () -> desk.correct(
                        report, passage(2), new Correction(Change.Kind.CHANGED, "U leert Nederlands."), "Typefout."));
        var second = ((DeskOutcome.Done) done).report();

        assertThat(read(second).at(2).orElseThrow().change().orElseThrow().remark())
                .isEmpty();
        assertThat(as(
                        joke,
                        () -> desk.correct(
                                report, passage(2), new Correction(Change.Kind.CHANGED, "Anders."), "Nog eens.")))
                .isEqualTo(new DeskOutcome.NewerVersion(second));
        assertThat(as(joke, () -> desk.correct(second, passage(2), new Correction(Change.Kind.CHANGED, " "), "Zo.")))
                .isEqualTo(new DeskOutcome.NotComplete(DeskOutcome.Part.WORDING));
        assertThat(as(joke, () -> desk.correct(second, passage(2), new Correction(Change.Kind.CHANGED, "A."), " ")))
                .isEqualTo(new DeskOutcome.NotComplete(DeskOutcome.Part.REASON));
    }

    @Test
    void an_answer_without_words_or_without_the_new_sentence_is_refused() {
        var remark = sent(passage(1), Verdict.NOT_RIGHT, "Nee.");

        assertThat(answer(remark, Kind.NOT_ADOPTED, "  "))
                .isEqualTo(new DeskOutcome.NotComplete(DeskOutcome.Part.WORDS));
        assertThat(answer(remark, Kind.ADOPTED, "Ja."))
                .isEqualTo(new DeskOutcome.NotComplete(DeskOutcome.Part.WORDING));
        assertThat(answer(
                        joke,
                        remark,
                        Kind.ADOPTED,
                        "Ja.",
                        Optional.of(new Correction(Change.Kind.CHANGED, "a".repeat(1_001)))))
                .isEqualTo(new DeskOutcome.NotComplete(DeskOutcome.Part.WORDING));
        assertThat(exchange(passage(1)).standing()).isEqualTo(Standing.SENT);
    }

    @Test
    void what_the_client_changed_or_took_back_meanwhile_is_not_answered() {
        var first = sent(passage(1), Verdict.NOT_RIGHT, "Twee uur.");
        var second = sent(passage(1), Verdict.NOT_RIGHT, "Drie uur.");

        assertThat(answer(first, Kind.NOT_ADOPTED, "Nee.")).isEqualTo(new DeskOutcome.ChangedMeanwhile());
        as(anna, () -> remarks.withdraw(report, passage(1)));
        assertThat(answer(second, Kind.NOT_ADOPTED, "Nee.")).isEqualTo(new DeskOutcome.ChangedMeanwhile());
    }

    /** Whoever comes first counts; what the other wrote is kept and explained. */
    @RepeatedTest(4)
    void answering_and_changing_at_once_both_end_in_one_order() throws Exception {
        var remark = sent(passage(1), Verdict.NOT_RIGHT, "Twee uur.");
        write(passage(1), Verdict.NOT_RIGHT, "Drie uur.");

        var outcomes = atOnce(() -> send(passage(1)), () -> answer(remark, Kind.NOT_ADOPTED, "Dat zei u zelf."));

        var exchange = exchange(passage(1));
        if (outcomes.contains(new SendOutcome.Sent(1))) {
            assertThat(outcomes).contains(new DeskOutcome.ChangedMeanwhile());
            assertThat(exchange.sent()).hasSize(2).allMatch(said -> said.answer()
                    .isEmpty());
        } else {
            assertThat(outcomes).anyMatch(SendOutcome.Answered.class::isInstance);
            assertThat(exchange.sent()).singleElement().matches(said -> said.answer()
                    .isPresent());
        }
        assertThat(exchange.draft().orElseThrow().words().text()).isEqualTo("Drie uur.");
    }

    @RepeatedTest(4)
    void of_two_officers_who_answer_at_once_one_is_told_of_the_other() throws Exception {
        var remark = sent(passage(1), Verdict.NOT_RIGHT, "Twee uur.");
        as(karim, () -> desk.open(report, "Joke is ziek."));
        var correction = Optional.of(new Correction(Change.Kind.CHANGED, "U helpt twee uur."));

        var outcomes = atOnce(
                () -> answer(joke, remark, Kind.ADOPTED, "Ja.", correction),
                () -> answer(karim, remark, Kind.ADOPTED, "Zeker.", correction));

        assertThat(outcomes).filteredOn(DeskOutcome.Done.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(DeskOutcome.AnsweredAlready.class::isInstance)
                .hasSize(1);
        assertThat(as(anna, () -> reports.versions(report))).hasSize(2);
        assertThat(exchange(passage(1)).sent()).singleElement().matches(said -> said.answer()
                .isPresent());
    }

    @Test
    void a_report_is_settled_only_when_nothing_waits_and_a_later_remark_opens_it() {
        var remark = sent(passage(1), Verdict.NOT_RIGHT, "Twee uur.");
        assertThat(as(joke, () -> desk.close(report))).isEqualTo(new DeskOutcome.StillWaiting(1));
        answer(remark, Kind.QUESTION, "Welke dag?");
        assertThat(as(joke, () -> desk.close(report))).isEqualTo(new DeskOutcome.StillWaiting(1));
        answer(sent(passage(1), Verdict.NOT_RIGHT, "Dinsdag."), Kind.NOT_ADOPTED, "Dat stond er al.");

        assertThat(as(joke, () -> desk.close(report))).isEqualTo(new DeskOutcome.Done(report));
        assertThat(read().closedAt()).isPresent();

        sent(passage(2), Verdict.NOT_UNDERSTOOD, "Wat betekent dit?");
        assertThat(read().closedAt()).isEmpty();
    }

    /** Whatever day the case system gives it: published before the settling, delivered after it. */
    @Test
    void a_later_version_opens_a_report_too() {
        var held = conversation(anna, lastWeek.minusSeconds(86_400));
        giveTo(joke, held);
        var reference = reference();
        var first = deliver(reference, 1, held, "Zin een.");
        as(joke, () -> desk.close(first));
        assertThat(read(first).closedAt()).isPresent();

        var second = deliver(reference, 2, held, "Zin een.", "Zin twee.");

        assertThat(read(second).closedAt()).isEmpty();
    }

    @Test
    void what_was_said_by_phone_is_written_down_and_marked_and_never_takes_the_place_of_the_clients_own() {
        assertThat(as(joke, () -> desk.takeDown(report, passage(1), Optional.of(Verdict.NOT_RIGHT), "Twee uur.")))
                .isEqualTo(new DeskOutcome.NotSure());
        sure(joke, conversation, IdentityWay.SIGNATURE);
        assertThat(as(
                        joke,
                        () -> desk.takeDown(report, passage(1), Optional.of(Verdict.NOT_RIGHT), "Twee uur, zei u.")))
                .isEqualTo(new DeskOutcome.Done(report));
        assertThat(exchange(passage(1)).sent()).singleElement().satisfies(said -> assertThat(said.takenDownBy())
                .contains("Joke Visser"));
        assertThat(as(anna, () -> remarks.withdraw(report, passage(1)))).isEqualTo(new SendOutcome.Withdrawn());

        sent(passage(2), Verdict.RIGHT, "Dit klopt.");
        assertThat(as(joke, () -> desk.takeDown(report, passage(2), Optional.of(Verdict.NOT_RIGHT), "Toch niet.")))
                .isEqualTo(new DeskOutcome.ChangedMeanwhile());
        assertThat(as(joke, () -> desk.takeDown(report, passage(3), Optional.empty(), " ")))
                .isEqualTo(new DeskOutcome.NotComplete(DeskOutcome.Part.WORDS));
    }

    /** D4: what is said aloud beside a sentence is heard once it is sent, by who may see the report. */
    @Test
    void a_remark_may_be_spoken_and_is_heard_once_it_is_sent() {
        var spot = RecordingSpot.remark(conversation, passage(1).value());
        var kept = as(anna, () -> recordings.keep(spot, Voice.webm(), Duration.ofSeconds(20)));
        var recording = ((KeepOutcome.Kept) kept).recording().id();
        assertThat(exchange(passage(1)).standing()).isEqualTo(Standing.UNSENT);
        assertThat(as(joke, () -> recordings.hear(recording, false))).isEmpty();

        assertThat(send(passage(1))).isEqualTo(new SendOutcome.Sent(1));
        assertThat(exchange(passage(1)).standing()).isEqualTo(Standing.SENT);
        assertThat(as(joke, () -> recordings.hear(recording, false))).isPresent();
        assertThat(as(karim, () -> recordings.hear(recording, false))).isEmpty();
        as(karim, () -> desk.open(report, "Joke is ziek."));
        assertThat(as(karim, () -> recordings.hear(recording, false))).isPresent();
        assertThat(as(bilal, () -> recordings.hear(recording, false))).isEmpty();
        assertThat(as(bilal, () -> recordings.keep(spot, Voice.webm(), Duration.ofSeconds(20))))
                .isNotInstanceOf(KeepOutcome.Kept.class);

        as(anna, () -> recordings.delete(spot));
        assertThat(as(joke, () -> recordings.hear(recording, false))).isEmpty();
        assertThat(exchange(passage(1)).sent()).hasSize(1);
    }

    @Test
    void a_version_of_the_case_system_keeps_the_passages_whose_words_stayed() {
        var held = conversation(anna, lastWeek.minusSeconds(86_400));
        var reference = reference();
        var first = deliver(reference, 1, held, "Zin een.", "Zin twee.", "Zin drie.");
        var passages = read(first).sentences().stream().map(Sentence::passage).toList();
        for (var passage : passages) {
            as(anna, () -> reports.saveWords(passage, "Ja.", 0));
        }
        as(anna, () -> remarks.sendAll(first));

        var second = read(deliver(reference, 2, held, "Zin twee.", "Iets anders.", "Zin drie."));

        assertThat(second.root()).isEqualTo(first);
        assertThat(second.sentences())
                .map(Sentence::passage)
                .containsSubsequence(passages.get(1), passages.get(2))
                .doesNotContain(passages.getFirst());
        assertThat(second.at(1).orElseThrow().exchange().sent()).hasSize(1);
        assertThat(second.at(2).orElseThrow().exchange().sent()).isEmpty();
        assertThat(second.gone()).singleElement().satisfies(gone -> {
            assertThat(gone.wording()).isEqualTo("Zin een.");
            assertThat(gone.why()).isEmpty();
            assertThat(gone.exchange().sent()).hasSize(1);
        });
    }

    private ReportId deliver(String reference, int version, ConversationId held, String... wordings) {
        return ((ReportOutcome.Delivered) intake(() -> reports.deliver(new ReportDelivery(
                        reference,
                        version,
                        anna,
                        held,
                        "Joke Visser",
                        lastWeek,
                        Arrays.stream(wordings)
                                .map(wording -> new SentenceDelivery(Optional.empty(), wording))
                                .toList()))))
                .id();
    }

    @ParameterizedTest
    @MethodSource("nl.mijngesprek.portal.OddWords#all")
    void whatever_is_said_is_sent_as_it_is(String typed) {
        as(anna, () -> reports.saveWords(passage(1), typed, 0));
        as(anna, () -> reports.judge(passage(1), Verdict.NO_OPINION));

        assertThat(send(passage(1))).isEqualTo(new SendOutcome.Sent(1));
        assertThat(as(joke, () -> desk.find(report))
                        .orElseThrow()
                        .at(1)
                        .orElseThrow()
                        .exchange()
                        .sent()
                        .getLast()
                        .words())
                .isEqualTo(typed);
    }

    private static List<Object> atOnce(Callable<?> one, Callable<?> other) throws Exception {
        var barrier = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var running = List.of(one, other).stream()
                    .map(work -> threads.submit(() -> {
                        barrier.await(10, TimeUnit.SECONDS);
                        return work.call();
                    }))
                    .toList();
            var outcomes = new ArrayList<Object>();
            for (var each : running) {
                outcomes.add(each.get(30, TimeUnit.SECONDS));
            }
            return outcomes;
        }
    }
}
