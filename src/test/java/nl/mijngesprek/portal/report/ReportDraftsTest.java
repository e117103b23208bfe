package nl.mijngesprek.portal.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.mijngesprek.portal.audit.AccessLog;
import nl.mijngesprek.portal.audit.Subject;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.identity.OfficerId;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.outcome.Attendance;
import nl.mijngesprek.portal.outcome.Outcomes;
import nl.mijngesprek.portal.outreach.Channel;
import nl.mijngesprek.portal.outreach.DeskTest;
import nl.mijngesprek.portal.report.ReportDelivery.SentenceDelivery;
import nl.mijngesprek.portal.shared.Dates;
import nl.mijngesprek.portal.shared.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** D1, D2, D3: every contact gets a report, written by who held it, published once; Joke writes, Karim is a colleague. */
class ReportDraftsTest extends DeskTest {

    private static final String DAY = "Uw dag";
    private static final String AGREED = "Wat wij afspraken";

    @Autowired
    ReportDrafts drafts;

    @Autowired
    Reports reports;

    @Autowired
    Outcomes outcomes;

    @Autowired
    AccessLog log;

    private ConversationId conversation = new ConversationId(UUID.randomUUID());

    @BeforeEach
    void aConversationTookPlace() throws SQLException {
        conversation = conversation(anna, "voluntary");
    }

    private List<DueReport> due(OfficerId officer) {
        return as(officer, drafts::mine).due();
    }

    private List<AwaitedReport> awaited(ClientId client) {
        return as(client, reports::mine).awaited();
    }

    private void came(Attendance attendance) {
        as(joke, () -> outcomes.record(conversation, attendance, ""));
    }

    private ReportDraftId begun() {
        return as(joke, () -> drafts.begin(due(joke).getFirst().contact())) instanceof BeginOutcome.Begun(var draft)
                ? draft
                : new ReportDraftId(UUID.randomUUID());
    }

    private ReportDraft open(ReportDraftId draft) {
        return as(joke, () -> drafts.open(draft)).orElseThrow();
    }

    private DraftSentenceId add(ReportDraftId draft, String topic, String words) {
        var added = as(joke, () -> drafts.add(draft, topic));
        assertThat(added).isInstanceOf(DraftOutcome.Changed.class);
        var sentence = ((DraftOutcome.Changed) added).sentence();
        if (!words.isEmpty()) {
            as(joke, () -> drafts.saveWords(draft, sentence, words, 0));
        }
        return sentence;
    }

    private List<String> wordings(ReportDraftId draft) {
        return open(draft).sentences().stream().map(DraftSentence::wording).toList();
    }

    private PublishOutcome publish(ReportDraftId draft) {
        var seen = open(draft).contentHash();
        return as(joke, () -> drafts.publish(draft, seen, true));
    }

    @Test
    void a_conversation_in_the_past_needs_a_report_unless_nothing_came_of_it() throws SQLException {
        assertThat(due(joke)).singleElement().satisfies(report -> {
            assertThat(report.client()).isEqualTo(anna);
            assertThat(report.contact().kind()).isEqualTo(ContactKind.CONVERSATION);
            assertThat(report.came()).isFalse();
            assertThat(report.dueOn()).isEqualTo(Dates.dayOf(lastWeek).plus(Period.ofDays(14)));
            assertThat(report.draft()).isEmpty();
        });
        assertThat(due(karim)).isEmpty();

        came(Attendance.CAME);
        assertThat(due(joke)).singleElement().matches(DueReport::came);
        came(Attendance.NOT_SEEN);
        assertThat(due(joke)).isEmpty();
        came(Attendance.EXCUSED);
        assertThat(due(joke)).isEmpty();
        came(Attendance.CAME);
        execute(
                "update conversation set starts_at = now() + interval '1 day', ends_at = now() + interval '25 hours'"
                        + " where id = ?",
                conversation.value());
        assertThat(due(joke)).isEmpty();
    }

    @Test
    void a_call_or_visit_in_which_the_client_was_spoken_to_needs_a_report_of_its_own() throws SQLException {
        came(Attendance.NOT_SEEN);
        execute(
                "insert into go_between (client_id, allowed, version, saved_at) values (?, true, 1, now())",
                anna.value());
        attempt(conversation, anna, Channel.CALL, 9, "no-answer");
        attempt(conversation, anna, Channel.SUPPORTER, 10, "spoke");
        attempt(conversation, anna, Channel.SMS, 11, "sent");
        var call = attempt(conversation, anna, Channel.CALL, 12, "spoke");
        attempt(conversation, anna, Channel.HOME_VISIT, 15, "spoke");

        assertThat(due(joke))
                .extracting(report -> report.contact().kind())
                .containsExactly(ContactKind.CALL, ContactKind.VISIT);
        assertThat(due(joke).getFirst().contact().attempt()).contains(call.value());
        assertThat(awaited(anna))
                .extracting(AwaitedReport::contact)
                .containsExactly(ContactKind.CALL, ContactKind.VISIT);

        execute(
                "insert into attempt_dispute (attempt_id, client_id, version, saved_at) values (?, ?, 1, now())",
                call.value(),
                anna.value());
        assertThat(due(joke)).extracting(report -> report.contact().kind()).containsExactly(ContactKind.VISIT);

        var draft = begun();
        add(draft, DAY, "U zei dat het goed gaat.");
        assertThat(publish(draft)).isInstanceOf(PublishOutcome.Published.class);
        assertThat(due(joke)).isEmpty();
        assertThat(as(anna, reports::all)).singleElement().satisfies(line -> assertThat(line.contact())
                .isEqualTo(ContactKind.VISIT));
    }

    @Test
    void what_the_case_system_reported_needs_no_second_report() {
        intake(() -> reports.deliver(new ReportDelivery(
                reference(),
                1,
                anna,
                conversation,
                "Joke de Groot",
                lastWeek,
                List.of(new SentenceDelivery(Optional.empty(), "Zo was het.")))));

        assertThat(due(joke)).isEmpty();
        assertThat(as(joke, drafts::mine).published())
                .singleElement()
                .satisfies(report -> assertThat(report.clientName()).isEqualTo("Anna de Wit"));
    }

    @Test
    void the_client_knows_that_a_report_is_to_come_by_whom_and_by_when_and_nothing_of_its_words() {
        assertThat(awaited(anna)).isEmpty();
        came(Attendance.CAME);
        assertThat(awaited(anna)).singleElement().satisfies(report -> {
            assertThat(report.officerName()).isEqualTo("Joke de Groot");
            assertThat(report.dueOn()).isEqualTo(Dates.dayOf(lastWeek).plus(Period.ofDays(14)));
            assertThat(report.begunAt()).isEmpty();
        });

        var draft = begun();
        var sentence = add(draft, DAY, "Nog niet af.");
        assertThat(awaited(anna)).singleElement().matches(report -> report.begunAt()
                .isPresent());
        assertThat(awaited(bilal)).isEmpty();
        assertThat(rows(anna, "select id, begun_at from report_draft")).isEqualTo(1);
        assertThat(rows(bilal, "select id from report_draft")).isZero();
        assertThatThrownBy(() -> rows(anna, "select words from report_draft_sentence"))
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> rows(anna, "update report_draft set discarded_at = now()"))
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThat(as(anna, () -> log.page(1)).lines())
                .extracting(line -> line.subject())
                .contains(Subject.REPORT_LIST);
        open(draft);
        assertThat(as(anna, () -> log.page(1)).lines().getFirst().subject()).isEqualTo(Subject.REPORT_DRAFT);

        assertThat(open(draft).sentence(sentence)).isPresent();
        publish(draft);
        assertThat(awaited(anna)).isEmpty();
    }

    @Test
    void a_draft_is_not_there_for_a_colleague_and_the_database_says_so_too() {
        var draft = begun();
        var sentence = add(draft, DAY, "U zei dat het goed gaat.");
        var contact = open(draft).contact();

        assertThat(as(karim, () -> drafts.open(draft))).isEmpty();
        assertThat(as(karim, () -> drafts.begin(contact))).isEqualTo(new BeginOutcome.NothingToWrite());
        assertThat(as(karim, () -> drafts.saveWords(draft, sentence, "van Karim", 1)))
                .isEqualTo(new Words.NotYours());
        assertThat(as(karim, () -> drafts.add(draft, DAY))).isEqualTo(new DraftOutcome.TooLate());
        assertThat(as(karim, () -> drafts.remove(draft, sentence))).isEqualTo(new DraftOutcome.TooLate());
        assertThat(as(karim, () -> drafts.discard(draft))).isFalse();
        var seen = open(draft).contentHash();
        assertThat(as(karim, () -> drafts.publish(draft, seen, true))).isEqualTo(new PublishOutcome.TooLate());

        assertThat(rows(karim, "select 1 from report_draft")).isZero();
        assertThat(rows(karim, "select 1 from report_draft_sentence")).isZero();
        assertThat(rows(karim, "update report_draft_sentence set words = 'van Karim'"))
                .isZero();
        assertThat(rows(karim, "update report_draft set discarded_at = now()")).isZero();
        assertThatThrownBy(() -> rows(
                        karim,
                        "insert into report_draft (id, client_id, conversation_id, begun_by, begun_at)"
                                + " values (gen_random_uuid(), ?, ?, ?, now())",
                        anna.value(),
                        conversation.value(),
                        karim.value()))
                .rootCause()
                .hasMessageContaining("row-level security");
        assertThatThrownBy(() -> rows(
                        karim,
                        "insert into report_draft_sentence (id, draft_id, client_id, topic, position)"
                                + " values (gen_random_uuid(), ?, ?, 'Uw dag', 9)",
                        draft.value(),
                        anna.value()))
                .rootCause()
                // The trigger sees no draft before the wall is asked.
                .hasMessageContaining("its draft discarded");
        assertThat(wordings(draft)).containsExactly("U zei dat het goed gaat.");
    }

    @Test
    void beginning_twice_is_beginning_once() {
        var contact = due(joke).getFirst().contact();
        var first = as(joke, () -> drafts.begin(contact));

        assertThat(as(joke, () -> drafts.begin(contact))).isEqualTo(first);
        assertThat(due(joke)).singleElement().matches(report -> report.draft().isPresent());
    }

    /** Nothing typed is lost (promise 1). */
    @Test
    void words_of_two_windows_are_both_kept() {
        var draft = begun();
        var sentence = add(draft, DAY, "");
        as(joke, () -> drafts.saveWords(draft, sentence, "uit het ene venster", 0));

        assertThat(as(joke, () -> drafts.saveWords(draft, sentence, "uit het andere venster", 0)))
                .isInstanceOfSatisfying(
                        Words.SavedBoth.class, saved -> assertThat(saved.words().text())
                                .isEqualTo("uit het ene venster\n\nuit het andere venster"));
    }

    @Test
    void sentences_are_split_moved_taken_out_and_put_back() {
        var draft = begun();
        var agreed = add(draft, AGREED, "Wij bellen u.");
        var first = add(draft, DAY, "U werkt. U slaapt goed. U leest");
        assertThat(wordings(draft)).containsExactly("U werkt. U slaapt goed. U leest", "Wij bellen u.");

        as(joke, () -> drafts.split(draft, first));
        assertThat(wordings(draft)).containsExactly("U werkt.", "U slaapt goed.", "U leest", "Wij bellen u.");
        as(joke, () -> drafts.move(draft, first, 1));
        assertThat(wordings(draft)).containsExactly("U slaapt goed.", "U werkt.", "U leest", "Wij bellen u.");
        as(joke, () -> drafts.move(draft, agreed, -1));
        assertThat(open(draft).number(agreed)).isEqualTo(4);
        as(joke, () -> drafts.remove(draft, first));
        assertThat(wordings(draft)).containsExactly("U slaapt goed.", "U leest", "Wij bellen u.");
        assertThat(open(draft).removed(DAY)).extracting(DraftSentence::wording).containsExactly("U werkt.");
        as(joke, () -> drafts.putBack(draft, first));
        as(joke, () -> drafts.putUnder(draft, agreed, DAY));
        assertThat(wordings(draft)).containsExactly("U slaapt goed.", "U werkt.", "U leest", "Wij bellen u.");
        var day = Optional.of(LocalDate.of(2026, 7, 1));
        as(joke, () -> drafts.agree(draft, agreed, Optional.of(Agreement.By.MUNICIPALITY), day));
        assertThat(open(draft).sentences().getLast().agreement())
                .contains(new Agreement(Agreement.By.MUNICIPALITY, LocalDate.of(2026, 7, 1)));
        as(joke, () -> drafts.agree(draft, agreed, Optional.empty(), day));
        assertThat(open(draft).sentences().getLast().on()).isEmpty();
    }

    @Test
    void what_is_published_is_what_the_officer_looked_at() {
        var draft = begun();
        assertThat(publish(draft)).isInstanceOf(PublishOutcome.Lacking.class);
        var sentence = add(draft, DAY, "U bent lui.");
        var seen = open(draft).contentHash();

        assertThat(as(joke, () -> drafts.publish(draft, seen, false)))
                .isInstanceOfSatisfying(PublishOutcome.LookFirst.class, look -> assertThat(look.warnings())
                        .extracting(DraftWarning::kind)
                        .containsExactly(DraftWarning.Kind.LABEL));
        as(joke, () -> drafts.saveWords(draft, sentence, "U zei dat u moe bent.", 1));
        assertThat(as(joke, () -> drafts.publish(draft, seen, true))).isEqualTo(new PublishOutcome.ChangedMeanwhile());
        assertThat(publish(draft)).isInstanceOf(PublishOutcome.Published.class);
    }

    @Test
    void the_client_reads_what_was_published_and_then_it_stands_for_good() throws SQLException {
        var draft = begun();
        add(draft, DAY, "  U zei dat u\nvroeg opstaat. ");
        var agreed = add(draft, AGREED, "Wij zoeken een taalles.");
        var gone = add(draft, AGREED, "Dit hoort er niet in.");
        as(joke, () -> drafts.remove(draft, gone));
        as(
                joke,
                () -> drafts.agree(
                        draft, agreed, Optional.of(Agreement.By.MUNICIPALITY), Optional.of(LocalDate.of(2026, 7, 1))));
        var published = publish(draft);

        assertThat(published).isInstanceOf(PublishOutcome.Published.class);
        var id = ((PublishOutcome.Published) published).report();
        var report = as(anna, () -> reports.find(id)).orElseThrow();
        assertThat(report.version()).isEqualTo(1);
        assertThat(report.officerName()).isEqualTo("Joke de Groot");
        assertThat(report.contact()).isEqualTo(ContactKind.CONVERSATION);
        assertThat(report.conversation()).isEqualTo(conversation);
        assertThat(report.sentences())
                .extracting(Sentence::wording)
                .containsExactly("U zei dat u vroeg opstaat.", "Wij zoeken een taalles.");
        assertThat(report.sentences().getFirst().topic().orElseThrow().byLanguage())
                .containsEntry("nl", DAY)
                .containsEntry("en", "Your day");
        assertThat(report.sentences().getLast().agreement())
                .contains(new Agreement(Agreement.By.MUNICIPALITY, LocalDate.of(2026, 7, 1)));
        assertThat(as(bilal, () -> reports.find(id))).isEmpty();

        assertThat(publish(draft)).isEqualTo(new PublishOutcome.TooLate());
        assertThat(as(joke, () -> drafts.saveWords(draft, agreed, "anders", 1))).isEqualTo(new Words.NotYours());
        assertThat(as(joke, () -> drafts.putBack(draft, gone))).isEqualTo(new DraftOutcome.TooLate());
        assertThat(as(joke, () -> drafts.discard(draft))).isFalse();
        assertThat(open(draft)).matches(ReportDraft::ended);
        assertThat(as(joke, () -> drafts.begin(open(draft).contact()))).isEqualTo(new BeginOutcome.NothingToWrite());
        for (var change : List.of(
                "update report_draft_sentence set words = 'anders' where draft_id = ?",
                "update report_draft_sentence set removed_at = null where draft_id = ?",
                "insert into report_draft_sentence (id, draft_id, client_id, topic, position)"
                        + " select gen_random_uuid(), id, client_id, 'Uw dag', 9 from report_draft where id = ?",
                "update report_draft set discarded_at = now() where id = ?",
                "update report_draft set published_report_id = null where id = ?")) {
            assertThatThrownBy(() -> rows(joke, change, draft.value())).isInstanceOf(Exception.class);
            assertThatThrownBy(() -> execute(change, draft.value())).isInstanceOf(SQLException.class);
        }
        for (var table : List.of("report_draft_sentence", "report_draft")) {
            assertThatThrownBy(() -> execute("delete from " + table)).hasMessageContaining("never changed or removed");
        }
        assertThat(rows(joke, "select 1 from report_draft_sentence where draft_id = ? and words <> ''", draft.value()))
                .isZero();
    }

    @Test
    void a_discarded_draft_leaves_no_words_and_the_report_stays_due() {
        var draft = begun();
        add(draft, DAY, "Dit klopt niet.");

        assertThat(as(joke, () -> drafts.discard(draft))).isTrue();
        assertThat(open(draft).all())
                .extracting(sentence -> sentence.words().text())
                .containsExactly("");
        assertThat(due(joke)).singleElement().matches(report -> report.draft().isEmpty());
        assertThat(begun()).isNotEqualTo(draft);
    }

    @Test
    void of_two_who_publish_at_once_one_does_and_the_other_is_told() throws Exception {
        var draft = begun();
        add(draft, DAY, "U zei dat het goed gaat.");
        var seen = open(draft).contentHash();
        Callable<PublishOutcome> publishing = () -> as(joke, () -> drafts.publish(draft, seen, true));

        try (var two = Executors.newFixedThreadPool(2)) {
            var outcomes = two.invokeAll(List.of(publishing, publishing));
            assertThat(List.of(outcomes.getFirst().get(), outcomes.getLast().get()))
                    .hasAtLeastOneElementOfType(PublishOutcome.Published.class)
                    .contains(new PublishOutcome.TooLate());
        }
        assertThat(as(anna, reports::all)).hasSize(1);
    }

    @Test
    void a_report_that_came_meanwhile_from_the_case_system_is_not_published_again() {
        var draft = begun();
        add(draft, DAY, "U zei dat het goed gaat.");
        intake(() -> reports.deliver(new ReportDelivery(
                reference(),
                1,
                anna,
                conversation,
                "Joke de Groot",
                lastWeek,
                List.of(new SentenceDelivery(Optional.empty(), "Zo was het.")))));

        assertThat(publish(draft)).isEqualTo(new PublishOutcome.TooLate());
    }
}
