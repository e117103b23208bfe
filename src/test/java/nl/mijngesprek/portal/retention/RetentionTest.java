package nl.mijngesprek.portal.retention;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.mijngesprek.portal.clientsupport.RequestKind;
import nl.mijngesprek.portal.clientsupport.SupportDirectory;
import nl.mijngesprek.portal.clientsupport.SupportOrganisationDelivery;
import nl.mijngesprek.portal.clientsupport.SupportRequests;
import nl.mijngesprek.portal.identity.Actor;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.paper.Item;
import nl.mijngesprek.portal.paper.PaperTest;
import nl.mijngesprek.portal.questionnaire.Activity;
import nl.mijngesprek.portal.questionnaire.ClientWishes;
import nl.mijngesprek.portal.questionnaire.HandOvers;
import nl.mijngesprek.portal.questionnaire.Option;
import nl.mijngesprek.portal.questionnaire.OwnTopicId;
import nl.mijngesprek.portal.questionnaire.OwnTopics;
import nl.mijngesprek.portal.questionnaire.Part;
import nl.mijngesprek.portal.questionnaire.Preparations;
import nl.mijngesprek.portal.questionnaire.Presences;
import nl.mijngesprek.portal.questionnaire.TopicWish;
import nl.mijngesprek.portal.questionnaire.VisitId;
import nl.mijngesprek.portal.questionnaire.ui.QuestionnaireNavigation;
import nl.mijngesprek.portal.recording.KeepOutcome;
import nl.mijngesprek.portal.recording.RecordingSpot;
import nl.mijngesprek.portal.recording.Recordings;
import nl.mijngesprek.portal.recording.Voice;
import nl.mijngesprek.portal.shared.Language;
import nl.mijngesprek.portal.shared.LocalText;
import nl.mijngesprek.portal.shared.Misconfigured;
import nl.mijngesprek.portal.shared.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/**
 * Build 6: after the conversation answers are kept with the report, and then removed. Anna and Bilal each brought all there is
 * to bring, and handed over some of it.
 */
class RetentionTest extends PaperTest {

    private static final String ABOUT_A_CLIENT = "select distinct table_name from information_schema.columns"
            + " where table_schema = 'public' and (column_name = 'client_id' or table_name = 'client')";

    private static final String EMPTIED = "select tablename from pg_policies"
            + " where policyname = 'past_its_term' and cmd in ('DELETE', 'ALL') and tablename not in ('answer_sheet', 'support_request')";

    /** What no run removes, and why. */
    private static final Map<String, String> KEPT = Map.ofEntries(
            entry("client", "who it is about"),
            entry("conversation", "the file of the conversation, which the case system keeps"),
            entry("invitation", "what the municipality sent: the file"),
            entry("invitation_answer", "what follows on an invitation rests on it: the file"),
            entry("arrangement", "what follows on an invitation rests on it: the file"),
            entry("contact_details", "of now, not of one conversation"),
            entry("contact_wish", "of now, not of one conversation"),
            entry("support_request", "removed with a term that begins with the last of it, as a test below shows"),
            entry("residence", "of now, not of one conversation"),
            entry("go_between", "of now, not of one conversation"),
            entry("message", "what the municipality sent: the file"),
            entry("reply_code", "what the municipality sent: the file"),
            entry("reminder_call", "what the municipality did: the file"),
            entry("attempt", "what a sanction rests on, or why there is none: the file"),
            entry("attempt_dispute", "what a sanction rests on, or why there is none: the file"),
            entry("reason", "what a sanction rests on, or why there is none: the file"),
            entry("reason_taken_up", "what a sanction rests on, or why there is none: the file"),
            entry("sanction_proposal", "what a sanction rests on, or why there is none: the file"),
            entry("outcome", "what came of the conversation: the file"),
            entry("next_step", "what came of the conversation: the file"),
            entry("report", "the report itself: the file"),
            entry("sentence", "the report itself: the file"),
            entry("report_translator", "the report itself: the file"),
            entry("sentence_translation", "the report itself: the file"),
            entry("sentence_translation_draft", "the report itself: the file"),
            entry("passage", "the report itself: the file"),
            entry("sentence_change", "the report itself: the file"),
            entry("report_closing", "the report itself: the file"),
            entry("report_opening", "who looked at the report, and why"),
            entry("remark", "the last word beside the report: the file"),
            entry("sent_remark", "the last word beside the report: the file"),
            entry("remark_withdrawal", "the last word beside the report: the file"),
            entry("remark_answer", "the last word beside the report: the file"),
            entry("remark_reaction", "the last word beside the report: the file"),
            entry("case_delivery", "what went to the case system, and when"),
            entry("report_notice", "that the municipality told of a report, and when"),
            entry("agreement_word", "what came of the conversation: the file"),
            entry("report_draft", "that the municipality makes a report, and since when: the file"),
            entry("report_draft_sentence", "the database empties it when the draft becomes a report, or is discarded"),
            entry("contact", "a view of what is in other tables"),
            entry("access_log", "who looked, for the client to read; never changed"),
            entry("identity_check", "who did what for the client, and how they were sure; never changed"),
            entry("done_on_behalf", "who did what for the client, and how they were sure; never changed"),
            entry("mandate", "who acted for the client, for what and until when: the log names it"),
            entry("mandate_proposal", "what the client said yes or no to"),
            entry("mandate_paper", "that a permission was signed, and who looked at it; the pictures of it go"),
            entry("mandate_told", "that the client was told of a permission"),
            entry("helper_word", "what a helper said for the client, and what the client said to that"),
            entry("answer_sheet", "that there was a list, and since when it is empty"));

    @Autowired
    RetentionLoop loop;

    @Autowired
    Removal removal;

    @Autowired
    HandOvers handOvers;

    @Autowired
    OwnTopics topics;

    @Autowired
    ClientWishes wishes;

    @Autowired
    Recordings recordings;

    @Autowired
    Preparations preparations;

    @Autowired
    Presences presences;

    @Autowired
    SupportDirectory directory;

    @Autowired
    SupportRequests requests;

    @Value("${spring.datasource.url}")
    private String url = "";

    private ConversationId other = new ConversationId(UUID.randomUUID());

    @BeforeEach
    void bothBroughtAllThereIs() throws SQLException {
        other = withList(bilal, greet);
        for (var given : Map.of(anna, conversation, bilal, other).entrySet()) {
            bring(given.getKey(), given.getValue());
        }
        loop.removeDue();
    }

    private void bring(ClientId client, ConversationId given) throws SQLException {
        as(client, () -> sheets.saveWords(given, question("day"), "Alleen voor mij.", 0, Language.DUTCH));
        as(client, () -> sheets.saveWords(given, question("work"), "Dit deel ik.", 0, Language.DUTCH));
        as(client, () -> sheets.choose(given, question("work"), Set.of(Option.YES), Language.DUTCH));
        var shared = new OwnTopicId(UUID.randomUUID());
        as(client, () -> topics.saveWords(given, shared, "Dit deel ik ook.", 0));
        as(client, () -> topics.saveWords(given, new OwnTopicId(UUID.randomUUID()), "Dit niet.", 0));
        as(client, () -> wishes.wish(given, delivery.topics().getFirst().id(), TopicWish.NOT_NOW));
        as(client, () -> wishes.wish(given, delivery.topics().getFirst().id(), TopicWish.WELCOME));
        as(client, () -> wishes.alreadyDo(given, Set.of(Activity.CARE)));
        speak(client, RecordingSpot.answer(given, question("work").value()));
        speak(client, RecordingSpot.answer(given, question("wishes").value()));
        as(client, () -> presences.meet(given, VisitId.random(), Optional.empty()));
        as(client, () -> forms.print(given, Optional.empty(), Optional.empty()));
        as(greet, () -> typing.saveWords(given, Item.ownTopic(), "Van papier.", 0));
        execute(
                "insert into desk_opening (sheet_id, client_id, officer_id)"
                        + " select id, client_id, ? from answer_sheet where conversation_id = ?",
                greet.value(),
                given.value());
        var handedOver = List.of(
                new Part.ToQuestion(question("work")), new Part.ToQuestion(question("wishes")), new Part.Own(shared));
        handedOver.forEach(part -> as(client, () -> handOvers.handOver(given, part)));
        assertThat(as(greet, () -> preparations.translate(given, handedOver.getFirst(), 1, "Vertaald.", 0)))
                .isInstanceOf(Words.Saved.class);
    }

    private void speak(ClientId client, RecordingSpot spot) {
        assertThat(as(client, () -> recordings.keep(spot, Voice.webm(), Duration.ofSeconds(9))))
                .isInstanceOf(KeepOutcome.Kept.class);
    }

    /** As if the conversation was that long ago. */
    private void over(ConversationId which, String ago) throws SQLException {
        execute(
                "update conversation set ends_at = now() - ?::interval, starts_at = now() - ?::interval - interval '1 hour'"
                        + " where id = ?",
                ago,
                ago,
                which.value());
    }

    private int execute(String sql, Object... bindings) throws SQLException {
        try (var connection = superuser();
                var statement = connection.prepareStatement(sql)) {
            for (var place = 0; place < bindings.length; place++) {
                statement.setObject(place + 1, bindings[place]);
            }
            return statement.executeUpdate();
        }
    }

    private Map<String, Integer> counts(ClientId client) throws SQLException {
        var counts = new java.util.TreeMap<String, Integer>();
        for (var table : ask(EMPTIED)) {
            counts.put(
                    table,
                    Integer.parseInt(ask("select count(*) from " + table + " where client_id = ?", client.value())
                            .getFirst()));
        }
        return counts;
    }

    @Test
    void every_table_about_a_client_is_emptied_or_kept_for_a_reason() throws SQLException {
        var named = new TreeSet<>(ask(EMPTIED));
        assertThat(named).doesNotContainAnyElementsOf(KEPT.keySet());
        named.addAll(KEPT.keySet());

        assertThat(ask(ABOUT_A_CLIENT)).containsExactlyInAnyOrderElementsOf(named);
        assertThat(counts(anna)).doesNotContainValue(0);
    }

    @Test
    void nothing_goes_before_its_term() throws SQLException {
        var before = counts(anna);
        over(conversation, "14 months 20 days");

        assertThat(loop.removeDue()).isEmpty();

        assertThat(counts(anna)).isEqualTo(before);
    }

    @Test
    void what_the_client_kept_goes_first_and_what_was_handed_over_stays_with_the_report() throws SQLException {
        var ofBilal = counts(bilal);
        over(conversation, "15 months 4 days");

        var removed = loop.removeDue();

        assertThat(counts(anna))
                .isEqualTo(Map.of(
                        "already_doing", 0,
                        "answer", 1,
                        "desk_opening", 0,
                        "dutch_translation", 0,
                        "own_topic", 1,
                        "paper_code", 0,
                        "presence", 0,
                        "recording", 0,
                        "topic_wish", 0,
                        "typed_in", 0));
        assertThat(ask("select words || spoken from answer where client_id = ?", anna.value()))
                .containsExactly("Dit deel ik.false");
        assertThat(ask("select words from own_topic where client_id = ?", anna.value()))
                .containsExactly("Dit deel ik ook.");
        assertThat(removed)
                .containsEntry("answer_sheet", 1L)
                .containsEntry("recording", 2L)
                .containsEntry("answer", 2L);
        assertThat(counts(bilal)).isEqualTo(ofBilal);
        assertThat(loop.removeDue()).isEmpty();
    }

    @Test
    void in_the_end_all_of_it_goes_also_when_nothing_ran_for_years() throws SQLException {
        var ofBilal = counts(bilal);
        over(conversation, "5 years 4 days");

        loop.removeDue();

        assertThat(as(anna, () -> presences.meet(conversation, VisitId.random(), Optional.empty())))
                .as("who opens it now leaves nothing there")
                .isEmpty();
        assertThat(counts(anna).values()).containsOnly(0);
        assertThat(counts(bilal)).isEqualTo(ofBilal);
        assertThat(ask(
                        "select 1 from report where client_id = ? union all select 1 from conversation where client_id = ?",
                        anna.value(),
                        anna.value()))
                .hasSize(1);
    }

    @Test
    void of_a_conversation_that_was_called_off_the_term_begins_then() throws SQLException {
        over(conversation, "1 day");
        execute(
                "update conversation set starts_at = now() + interval '1 year', ends_at = now() + interval '1 year 1 hour'"
                        + " where id = ?",
                conversation.value());
        try (var connection = superuser();
                var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute("update conversation set cancelled_at = now() - interval '16 months',"
                    + " cancelled_by = officer_id, cancelled_because = 'Ziek', cancelled_new_moment = false,"
                    + " cancelled_frees = false where id = '" + conversation.value() + "'");
        }

        assertThat(loop.removeDue()).containsEntry("answer_sheet", 1L);
    }

    @Test
    void a_recording_about_not_answering_counts_from_when_it_was_made() throws SQLException {
        var reason = UUID.randomUUID();
        execute(
                "insert into reason (id, conversation_id, client_id, code, told_by, version, told_at, saved_at)"
                        + " values (?, ?, ?, 'ill', 'client', 1, now(), now())",
                reason,
                conversation.value(),
                anna.value());
        speak(anna, RecordingSpot.reason(conversation, reason));
        over(conversation, "16 months");

        assertThat(loop.removeDue()).containsEntry("recording", 2L);

        assertThat(counts(anna)).containsEntry("recording", 1);
        execute("update recording set created_at = now() - interval '16 months' where reason_id = ?", reason);
        assertThat(loop.removeDue()).isEqualTo(Map.of("recording", 1L));
        assertThat(counts(anna)).containsEntry("recording", 0);
    }

    /** C2: what was asked of who helps is nobody else's, and goes when nothing has come of it for as long. */
    @Test
    void a_request_for_support_goes_when_the_last_of_it_is_past_the_term() throws SQLException {
        var organisation = intake(() -> directory.deliver(new SupportOrganisationDelivery(
                reference(),
                9_600,
                "Naast u",
                LocalText.ofDutch("Kort"),
                LocalText.ofDutch("Lang"),
                List.of("nl"),
                "010 765 43 21",
                LocalText.ofDutch("Elke dag"),
                "",
                true,
                true,
                LocalDate.of(2026, 11, 1))));
        for (var client : List.of(anna, bilal)) {
            as(client, () -> requests.send(organisation, RequestKind.CALL_BACK, "0612345678"));
        }
        var past = "update support_request set begun_at = now() - interval '2 years', sent_at = now() - ?::interval"
                + " where client_id = ?";
        try (var connection = superuser();
                var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            for (var given : Map.of(anna, "16 months", bilal, "14 months").entrySet()) {
                statement.execute(past.replaceFirst("\\?", "'" + given.getValue() + "'")
                        .replaceFirst("\\?", "'" + given.getKey().value() + "'"));
            }
        }

        assertThat(loop.removeDue()).isEqualTo(Map.of("support_request", 1L));

        assertThat(as(anna, requests::mine)).isEmpty();
        assertThat(as(bilal, requests::mine)).hasSize(1);
        assertThat(loop.removeDue()).isEmpty();
    }

    /** No sound is left of it from that moment on; that there was one goes with the list. */
    @Test
    void a_recording_that_its_client_deleted_is_gone_at_once() throws SQLException {
        as(
                anna,
                () -> recordings.delete(
                        RecordingSpot.answer(conversation, question("work").value())));

        assertThat(ask("select count(*) from recording where client_id = ? and content is not null", anna.value()))
                .containsExactly("1");
        over(conversation, "16 months");
        loop.removeDue();
        assertThat(counts(anna)).containsEntry("recording", 0);
    }

    @Test
    void a_run_that_is_cut_off_did_its_steps_whole() throws SQLException {
        var before = counts(anna);
        over(conversation, "16 months");

        assertThatThrownBy(() -> currentActor.as(
                        new Actor.Retention(),
                        () -> inTransaction(() -> {
                            removal.step(UUID.randomUUID());
                            throw new IllegalStateException("the machine stops here");
                        })))
                .isInstanceOf(IllegalStateException.class);

        assertThat(counts(anna)).isEqualTo(before);
        assertThat(loop.removeDue()).containsEntry("answer_sheet", 1L);
    }

    @Test
    void two_machines_at_once_remove_each_list_once_and_tell_it_once() throws Exception {
        var many = 120;
        execute(
                "insert into conversation (id, reference, client_id, purpose, obligation, legal_ground, duties_client,"
                        + " duties_municipality, consequences, support, officer_id, starts_at, ends_at, place_kind)"
                        + " select gen_random_uuid(), 'test-' || gen_random_uuid(), client_id, purpose, obligation,"
                        + " legal_ground, duties_client, duties_municipality, consequences, support, officer_id,"
                        + " now() - interval '2 years', now() - interval '2 years' + interval '1 hour', place_kind"
                        + " from conversation, generate_series(1, ?) where id = ?",
                many,
                conversation.value());
        execute(
                "insert into answer_sheet (id, client_id, conversation_id, questionnaire_id, aim)"
                        + " select gen_random_uuid(), c.client_id, c.id, s.questionnaire_id, s.aim"
                        + " from conversation c, answer_sheet s"
                        + " where c.client_id = ? and c.ends_at < now() and s.conversation_id = ?",
                anna.value(),
                conversation.value());
        execute(
                "insert into answer (sheet_id, question_id, client_id, questionnaire_id, words, version, saved_at)"
                        + " select s.id, ?, s.client_id, s.questionnaire_id, 'Van toen.', 1, now() from answer_sheet s"
                        + " join conversation c on c.id = s.conversation_id"
                        + " where s.client_id = ? and c.ends_at < now()",
                question("day").value(),
                anna.value());
        var logged = lines();

        try (var machines = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Map<String, Long>> run = loop::removeDue;
            var removed = new java.util.TreeMap<String, Long>();
            for (var done : machines.invokeAll(List.of(run, run))) {
                done.get().forEach((kind, count) -> removed.merge(kind, count, Long::sum));
            }
            assertThat(removed).isEqualTo(Map.of("answer", (long) many, "answer_sheet", (long) many));
        }

        assertThat(lines() - logged).isEqualTo(2L * many);
        assertThatThrownBy(() -> execute("update retention_run set removed = 1"))
                .hasMessageContaining("never changed");
        assertThatThrownBy(() -> execute("delete from retention_run")).hasMessageContaining("never changed");
    }

    private long lines() throws SQLException {
        return Long.parseLong(
                ask("select coalesce(sum(removed), 0) from retention_run").getFirst());
    }

    @Test
    void the_role_that_removes_can_do_nothing_else() throws SQLException {
        for (var table : ask("select relname from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                + " where n.nspname = 'public' and relkind = 'r'")) {
            for (var act : List.of("select 1 from ", "delete from ")) {
                assertThatThrownBy(() -> acting(act + table))
                        .as(act + table)
                        .rootCause()
                        .hasMessageContaining("permission denied");
            }
        }
        for (var act : List.of(
                "update retention_term set term = '1 month'",
                "update answer_sheet set private_removed_at = now()",
                "select empty_lists(gen_random_uuid(), '{}', 'private')",
                "select note_removed(gen_random_uuid(), 'answer', 1)")) {
            assertThatThrownBy(() -> acting(act)).as(act).rootCause().hasMessageContaining("permission denied");
        }
        for (var nobodyElse : List.of(new Actor.Client(anna), new Actor.Officer(greet), new Actor.Intake())) {
            assertThatThrownBy(() -> currentActor.as(nobodyElse, () -> removal.step(UUID.randomUUID())))
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    private int acting(String sql) {
        return currentActor.as(
                new Actor.Retention(),
                () -> inTransaction(
                        () -> sql.startsWith("select") ? database.fetch(sql).size() : database.execute(sql)));
    }

    /** Whatever a program asks, and be it the owner of the tables. */
    @Test
    void the_database_itself_refuses_what_is_not_past_its_term() throws SQLException {
        var before = counts(anna);
        over(conversation, "14 months");
        try (var owner = DriverManager.getConnection(url, "portal_owner", "");
                var statement = owner.createStatement()) {
            for (var table : before.keySet()) {
                assertThat(statement.executeUpdate("delete from " + table))
                        .as(table)
                        .isZero();
            }
        }
        over(conversation, "16 months");
        try (var owner = DriverManager.getConnection(url, "portal_owner", "");
                var statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute("delete from dutch_translation");
            assertThat(statement.executeUpdate("delete from answer where client_id = '" + anna.value() + "'"))
                    .as("the answer that was handed over in writing stays")
                    .isEqualTo(2);
            assertThatThrownBy(() -> statement.executeUpdate("delete from recording"))
                    .hasMessageContaining("never changed or removed before their term");
            owner.rollback();
        }
        assertThat(counts(anna)).isEqualTo(before);
    }

    @Test
    void a_list_that_was_emptied_takes_nothing_new() throws SQLException {
        over(conversation, "16 months");
        loop.removeDue();

        assertThatThrownBy(() ->
                        as(anna, () -> sheets.saveWords(conversation, question("day"), "Nog iets.", 0, Language.DUTCH)))
                .rootCause()
                .hasMessageContaining("is removed");
        assertThat(as(
                        anna,
                        () -> recordings.keep(
                                RecordingSpot.answer(
                                        conversation, question("day").value()),
                                Voice.webm(),
                                Duration.ofSeconds(9))))
                .isInstanceOf(KeepOutcome.NotFound.class);
    }

    /** The client reads until when, and then since when; never an empty page that says nothing. */
    @Test
    void the_client_reads_how_long_it_is_kept_and_since_when_it_is_gone() throws SQLException {
        open(QuestionnaireNavigation.sheet(conversation));
        assertThat(screen().words()).doesNotContain("Hoe lang wij uw antwoorden bewaren");

        over(conversation, "1 month");
        open("/mijn/uitnodiging/" + conversation.value());
        press("Vragen voor het gesprek");
        assertThat(screen().words())
                .contains(
                        "Hoe lang wij uw antwoorden bewaren",
                        "wat u niet deelde",
                        "Wat u deelde, staat bij het verslag");

        over(conversation, "16 months");
        loop.removeDue();
        open(QuestionnaireNavigation.question(conversation, 1));
        assertThat(screen().words())
                .contains("verwijderden wij wat u niet deelde", "Wat u deelde, staat bij het verslag")
                .doesNotContain("Hoe ziet uw dag eruit?");
        press("Lees wat u deelde");
        assertThat(screen().words())
                .contains("Dit deel ik.", "Dit deel ik ook.")
                .doesNotContain("Alleen voor mij.");

        over(conversation, "6 years");
        loop.removeDue();
        open(QuestionnaireNavigation.sheet(conversation));
        assertThat(screen().words())
                .contains("verwijderden wij uw antwoorden. Zij waren lang genoeg bewaard.")
                .doesNotContain("Lees wat u deelde");

        logInAsOfficer(greet, "Greet Gesprek");
        open(QuestionnaireNavigation.preparation(conversation));
        assertThat(screen().words())
                .contains("De bewaartermijn is voorbij. Alles is verwijderd op")
                .doesNotContain("Er is niets gedeeld.");
    }

    @Test
    void an_interval_in_which_a_term_means_little_is_refused() {
        assertThatThrownBy(() -> new RetentionLoop(removal, currentActor, Duration.ofDays(2)))
                .isInstanceOf(Misconfigured.class)
                .hasMessageStartingWith("portal.retention.interval: wants");
    }
}
