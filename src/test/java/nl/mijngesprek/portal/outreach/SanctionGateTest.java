package nl.mijngesprek.portal.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import nl.mijngesprek.portal.identity.Actor;
import nl.mijngesprek.portal.invitation.ConversationId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** E1, E3, A5: no sanction without a reason or a complete search for it; by the service, and by the database alone. */
class SanctionGateTest extends DeskTest {

    private static final String PROPOSE = "insert into sanction_proposal (id, conversation_id, client_id, officer_id,"
            + " grounds) values (?, ?, ?, ?, 'Geen reactie.')";

    /** One attempt of a case, as channel, hour, what came of it, and whether the client says that it is not right. */
    private record Try(Channel channel, int hour, String result, boolean disputed) {
        static Try of(Channel channel, int hour, String result) {
            return new Try(channel, hour, result, false);
        }
    }

    private static final List<Try> EVERYTHING = List.of(
            Try.of(Channel.LETTER, 9, "sent"),
            Try.of(Channel.CALL, 10, "no-answer"),
            Try.of(Channel.CALL, 14, "message-left"),
            Try.of(Channel.HOME_VISIT, 15, "no-answer"));

    private static Map<String, List<Try>> searches() {
        var searches = new LinkedHashMap<String, List<Try>>();
        searches.put("nothing", List.of());
        searches.put("everything", EVERYTHING);
        EVERYTHING.forEach(left -> searches.put(
                "all but " + left,
                EVERYTHING.stream().filter(one -> !one.equals(left)).toList()));
        for (var changed : EVERYTHING) {
            searches.put(
                    "disputed " + changed,
                    EVERYTHING.stream()
                            .map(one ->
                                    one.equals(changed) ? new Try(one.channel(), one.hour(), one.result(), true) : one)
                            .toList());
        }
        searches.put("a letter that came back", replaced(0, Try.of(Channel.LETTER, 9, "came-back")));
        searches.put(
                "twice by letter",
                List.of(
                        Try.of(Channel.LETTER, 9, "sent"),
                        Try.of(Channel.REPEATED_LETTER, 9, "sent"),
                        Try.of(Channel.HOME_VISIT, 15, "no-answer"),
                        Try.of(Channel.CALL, 10, "no-number")));
        searches.put("called twice in one morning", replaced(2, Try.of(Channel.CALL, 11, "no-answer")));
        searches.put(
                "called on the edge of noon",
                List.of(
                        Try.of(Channel.SMS, 9, "sent"),
                        Try.of(Channel.CALL, 11, "no-answer"),
                        Try.of(Channel.CALL, 12, "no-answer"),
                        Try.of(Channel.HOME_VISIT, 15, "no-answer")));
        searches.put(
                "no number",
                List.of(
                        Try.of(Channel.EMAIL, 9, "sent"),
                        Try.of(Channel.LETTER, 9, "sent"),
                        Try.of(Channel.CALL, 10, "no-number"),
                        Try.of(Channel.HOME_VISIT, 15, "message-left")));
        searches.put(
                "no number, and too few ways",
                List.of(
                        Try.of(Channel.LETTER, 9, "sent"),
                        Try.of(Channel.CALL, 10, "no-number"),
                        Try.of(Channel.HOME_VISIT, 15, "no-answer")));
        searches.put(
                "no number, which the client disputes",
                List.of(
                        Try.of(Channel.EMAIL, 9, "sent"),
                        Try.of(Channel.LETTER, 9, "sent"),
                        new Try(Channel.CALL, 10, "no-number", true),
                        Try.of(Channel.HOME_VISIT, 15, "no-answer")));
        searches.put("through somebody the client allowed", replaced(0, Try.of(Channel.SUPPORTER, 9, "no-answer")));
        return searches;
    }

    private static List<Try> replaced(int index, Try other) {
        var search = new ArrayList<>(EVERYTHING);
        search.set(index, other);
        return search;
    }

    private static final List<List<String>> INVITATIONS = List.of(
            List.of(),
            List.of("delivered"),
            List.of("delivered", "delivered"),
            List.of("delivered", "today"),
            List.of("delivered", "tomorrow"),
            List.of("delivered", "returned"),
            List.of("delivered", "underway"),
            List.of("returned", "delivered", "delivered"));

    private static final List<String> REASONS = List.of("none", "waits", "taken up", "words since", "heard", "both");

    /** Every combination of label, invitations, search and reason, in a conversation of its own. */
    @ParameterizedTest
    @ValueSource(strings = {"obliged", "voluntary"})
    void service_and_database_refuse_and_allow_the_same(String label) throws SQLException {
        execute(
                "insert into go_between (client_id, allowed, version, saved_at) values (?, true, 1, now())",
                anna.value());
        var allowed = 0;
        var refused = 0;
        for (var invitations : INVITATIONS) {
            for (var search : searches().entrySet()) {
                for (var reason : REASONS) {
                    var conversation = conversation(anna, label);
                    invite(conversation, anna, invitations.toArray(String[]::new));
                    for (var one : search.getValue()) {
                        var attempt = attempt(conversation, anna, one.channel(), one.hour(), one.result());
                        if (one.disputed()) {
                            dispute(attempt, true);
                        }
                    }
                    give(conversation, reason);

                    var byDatabase = byDatabase(conversation);
                    var byService = byService(conversation);
                    assertThat(byService)
                            .as("%s, %s, %s, %s", label, invitations, search.getKey(), reason)
                            .isEqualTo(byDatabase);
                    // The rule once more, in a few words.
                    var mayBe = label.equals("obliged")
                            && List.of(2, 3, 7).contains(INVITATIONS.indexOf(invitations))
                            && !List.of("waits", "words since", "both").contains(reason)
                            && (!reason.equals("none")
                                    || List.of(
                                                    "everything",
                                                    "called on the edge of noon",
                                                    "no number",
                                                    "through somebody the client allowed")
                                            .contains(search.getKey()));
                    assertThat(byDatabase.isEmpty())
                            .as("%s, %s, %s, %s", label, invitations, search.getKey(), reason)
                            .isEqualTo(mayBe);
                    if (mayBe) {
                        allowed++;
                    } else {
                        refused++;
                    }
                }
            }
        }
        assertThat(refused).isPositive();
        assertThat(allowed > 0).isEqualTo(label.equals("obliged"));
    }

    private void give(ConversationId conversation, String reason) throws SQLException {
        switch (reason) {
            case "none" -> {}
            case "waits" -> told(conversation, "client", 1, 0);
            case "taken up" -> told(conversation, "client", 2, 2);
            case "words since" -> told(conversation, "client", 2, 1);
            case "heard" -> told(conversation, "officer", 1, 0);
            case "both" -> {
                told(conversation, "officer", 1, 0);
                told(conversation, "client", 1, 0);
            }
            default -> throw new AssertionError(reason);
        }
    }

    private UUID told(ConversationId conversation, String by, int version, int takenUp) throws SQLException {
        var id = UUID.randomUUID();
        execute(
                "insert into reason (id, conversation_id, client_id, code, told_by, officer_id, version, told_at, saved_at)"
                        + " values (?, ?, ?, 'ill', ?, ?, ?, now(), now())",
                id,
                conversation.value(),
                anna.value(),
                by,
                by.equals("officer") ? joke.value() : null,
                version);
        if (takenUp > 0) {
            execute(
                    "insert into reason_taken_up (reason_id, client_id, version, officer_id, follow_up)"
                            + " values (?, ?, ?, ?, 'Wij bellen u.')",
                    id,
                    anna.value(),
                    takenUp,
                    joke.value());
        }
        return id;
    }

    private void dispute(AttemptId attempt, boolean stands) throws SQLException {
        execute(
                "insert into attempt_dispute (attempt_id, client_id, stands, version, saved_at) values (?, ?, ?, 1, now())",
                attempt.value(),
                anna.value(),
                stands);
    }

    /** What the database alone says is missing to the officer; nothing is left behind. */
    private String byDatabase(ConversationId conversation) {
        return as(
                joke,
                () -> inTransaction(() -> {
                    database.execute("savepoint before");
                    var answer = "";
                    try {
                        database.execute(PROPOSE, UUID.randomUUID(), conversation.value(), anna.value(), joke.value());
                    } catch (RuntimeException refusal) {
                        answer = String.valueOf(
                                        org.springframework.core.NestedExceptionUtils.getMostSpecificCause(refusal)
                                                .getMessage())
                                .lines()
                                .findFirst()
                                .orElseThrow()
                                .replace("ERROR: a sanction cannot be proposed, missing: ", "");
                    }
                    database.execute("rollback to before");
                    return answer;
                }));
    }

    private String byService(ConversationId conversation) {
        return switch (as(joke, () -> desk.propose(conversation, "Geen reactie."))) {
            case ProposalOutcome.Proposed _ -> "";
            case ProposalOutcome.Refused(var lacks) ->
                String.join(", ", lacks.stream().map(Lack::code).toList());
            case ProposalOutcome other -> throw new AssertionError(other);
        };
    }

    private ConversationId ready() throws SQLException {
        var conversation = obliged(anna);
        invite(conversation, anna, "delivered", "delivered");
        tryEverything(conversation, anna);
        return conversation;
    }

    @Test
    void what_is_missing_is_said_all_at_once() throws SQLException {
        var conversation = conversation(anna, "voluntary");

        assertThat(as(joke, () -> desk.propose(conversation, "Geen reactie.")))
                .isEqualTo(new ProposalOutcome.Refused(List.of(
                        new Lack.Obliged(),
                        new Lack.Invitations(0),
                        new Lack.Channels(java.util.Set.of()),
                        new Lack.Calls(java.util.Set.of()),
                        new Lack.HomeVisit())));
    }

    /** Who holds every key of the database is refused as well. */
    @Test
    void even_the_superuser_proposes_nothing_without_a_reason() throws SQLException {
        var conversation = obliged(anna);
        invite(conversation, anna, "delivered", "delivered");

        assertThatThrownBy(() -> execute(PROPOSE, UUID.randomUUID(), conversation.value(), anna.value(), joke.value()))
                .hasMessageContaining("a sanction cannot be proposed, missing: channels, calls, home-visit");
    }

    /** E1: nobody stayed away from a conversation that the municipality called off, whatever else was done. */
    @Test
    void a_conversation_that_was_called_off_leads_to_no_sanction() throws SQLException {
        var conversation = ready();
        var other = obliged(anna);
        assertThat(rows(
                        joke,
                        "update conversation set cancelled_at = starts_at - interval '1 hour', cancelled_by = ?,"
                                + " cancelled_because = 'De zaal is dicht.', cancelled_new_moment = true,"
                                + " cancelled_frees = true where id = ?",
                        joke.value(),
                        conversation.value()))
                .isEqualTo(1);

        assertThat(as(joke, () -> desk.propose(conversation, "Geen reactie.")))
                .isEqualTo(new ProposalOutcome.Refused(java.util.List.of(new Lack.CalledOff())));
        assertThat(as(joke, () -> desk.open(conversation)).orElseThrow().state())
                .isEqualTo(OutreachState.CALLED_OFF);
        assertThat(as(joke, () -> desk.open(conversation)).orElseThrow().next()).isEmpty();
        assertThatThrownBy(() -> execute(PROPOSE, UUID.randomUUID(), conversation.value(), anna.value(), joke.value()))
                .hasMessageContaining("a sanction cannot be proposed, missing: called-off");
        // Nor does it count for another conversation of the same client.
        assertThatThrownBy(() -> execute(PROPOSE, UUID.randomUUID(), other.value(), anna.value(), joke.value()))
                .hasMessageContaining("missing: invitations, channels, calls, home-visit");
    }

    @Test
    void no_table_of_somebodys_own_stands_before_the_real_one() throws SQLException {
        var conversation = obliged(anna);
        try (var connection = superuser();
                var statement = connection.createStatement()) {
            statement.execute("create temp table invitation as select * from public.invitation where false");
            statement.execute("create temp table reason as select * from public.reason where false");
            statement.execute("insert into pg_temp.reason (conversation_id, told_by) values ('" + conversation.value()
                    + "', 'officer')");
            statement.execute("create temp table conversation as select '" + conversation.value()
                    + "'::uuid as id, 'obliged' as obligation");
            statement.execute(
                    "create function pg_temp.sanction_lacks(uuid) returns text[] language sql return '{}'::text[]");

            assertThatThrownBy(() -> statement.execute(
                            "insert into public.sanction_proposal (id, conversation_id, client_id, officer_id, grounds)"
                                    + " values (gen_random_uuid(), '" + conversation.value() + "', '" + anna.value()
                                    + "', '" + joke.value() + "', 'x')"))
                    .hasMessageContaining("missing: invitations, channels, calls, home-visit");
        }
    }

    @Test
    void another_officer_proposes_nothing_about_somebody_elses_client() throws SQLException {
        var conversation = ready();

        assertThat(as(karim, () -> desk.propose(conversation, "Geen reactie.")))
                .isEqualTo(new ProposalOutcome.NotFound());
        // Of somebody else's client there is not one fact to be seen, and so nothing to propose on.
        assertThatThrownBy(() ->
                        rows(karim, PROPOSE, UUID.randomUUID(), conversation.value(), anna.value(), karim.value()))
                .rootCause()
                .hasMessageContaining("a sanction cannot be proposed");
        // Nor under the name of the officer whose client it is.
        assertThatThrownBy(
                        () -> rows(karim, PROPOSE, UUID.randomUUID(), conversation.value(), anna.value(), joke.value()))
                .rootCause()
                .hasMessageContaining("a sanction cannot be proposed");
    }

    @Test
    void nobody_but_an_officer_can_propose() throws SQLException {
        var conversation = ready();

        assertThatThrownBy(
                        () -> rows(anna, PROPOSE, UUID.randomUUID(), conversation.value(), anna.value(), joke.value()))
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> intake(() -> inTransaction(() -> database.execute(
                        PROPOSE, UUID.randomUUID(), conversation.value(), anna.value(), joke.value()))))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    /** What led to a proposal can be taken away by nobody, and no proposal can be bent onto another conversation. */
    @Test
    void nothing_that_was_recorded_changes_or_goes() throws SQLException {
        var conversation = ready();
        told(conversation, "client", 2, 2);
        dispute(attempt(conversation, anna, Channel.EMAIL, 9, "sent"), true);
        assertThat(byService(conversation)).isEmpty();
        var other = obliged(anna);

        for (var table : List.of("attempt", "reason_taken_up", "sanction_proposal")) {
            assertThatThrownBy(() ->
                            execute("update " + table + " set client_id = client_id where client_id = ?", anna.value()))
                    .hasMessageContaining("never changed or removed");
        }
        assertThatThrownBy(() -> execute(
                        "update sanction_proposal set conversation_id = ? where conversation_id = ?",
                        other.value(),
                        conversation.value()))
                .hasMessageContaining("never changed or removed");
        assertThatThrownBy(() -> execute(
                        "update reason set told_by = 'officer', officer_id = ?, version = version + 1 where client_id = ?",
                        joke.value(),
                        anna.value()))
                .hasMessageContaining("of a reason only its words change");
        assertThatThrownBy(() -> execute("update reason set version = 1 where client_id = ?", anna.value()))
                .hasMessageContaining("of a reason only its words change");
        for (var table : List.of("attempt", "attempt_dispute", "reason", "reason_taken_up", "sanction_proposal")) {
            assertThatThrownBy(() -> execute("delete from " + table + " where client_id = ?", anna.value()))
                    .hasMessageContaining("never changed or removed");
            assertThatThrownBy(() -> execute("truncate " + table + " cascade"))
                    .hasMessageContaining("never changed or removed");
            assertThatThrownBy(() -> rows(joke, "delete from " + table))
                    .rootCause()
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> rows(joke, "update " + table + " set client_id = client_id"))
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    /** A5: the label under which somebody was invited is the label that counts. */
    @Test
    void a_voluntary_conversation_does_not_become_obliged_once_the_client_was_invited() throws SQLException {
        var free = conversation(anna, "voluntary");
        invite(free, anna, "delivered", "delivered");

        assertThatThrownBy(() -> execute(
                        "update conversation set obligation = 'obliged', consequences = purpose where id = ?",
                        free.value()))
                .hasMessageContaining("it does not become obliged");

        var proposed = ready();
        assertThat(byService(proposed)).isEmpty();
        assertThatThrownBy(() -> execute(
                        "update conversation set obligation = 'voluntary', consequences = null where id = ?",
                        proposed.value()))
                .hasMessageContaining("foreign key");
    }

    @Test
    void an_invitation_that_came_back_is_not_delivered_after_all() throws SQLException {
        var conversation = obliged(anna);
        invite(conversation, anna, "delivered", "returned");

        assertThatThrownBy(() -> rows(
                        joke,
                        "update invitation set returned_on = null where conversation_id = ?",
                        conversation.value()))
                .rootCause()
                .hasMessageContaining("an invitation that came back stays so");
    }

    /** E8: what the client says and what is proposed go one after the other, and the reason wins when it was first. */
    @Test
    void a_reason_told_at_the_same_moment_is_not_overlooked() throws Exception {
        var conversation = ready();
        var said = new CountDownLatch(1);
        var tries = new CountDownLatch(1);
        try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
            var telling = both.submit(() -> as(
                    anna,
                    () -> inTransaction(() -> {
                        database.execute(
                                "insert into reason (id, conversation_id, client_id, code, told_by, version, told_at, saved_at)"
                                        + " values (?, ?, ?, 'ill', 'client', 1, now(), now())",
                                UUID.randomUUID(),
                                conversation.value(),
                                anna.value());
                        said.countDown();
                        pause(tries);
                        return 1;
                    })));
            said.await();
            var proposing = both.submit(
                    () -> currentActor.as(new Actor.Officer(joke), () -> desk.propose(conversation, "Geen reactie.")));
            tries.countDown();
            telling.get(5, TimeUnit.SECONDS);

            assertThat(proposing.get(5, TimeUnit.SECONDS))
                    .isInstanceOfSatisfying(ProposalOutcome.Refused.class, refused -> assertThat(refused.lacks())
                            .hasOnlyElementsOfType(Lack.ReasonTakenUp.class));
        }
    }

    private static void pause(CountDownLatch until) {
        try {
            until.await();
            // Long enough for the other to stand at the door.
            Thread.sleep(300);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    @Test
    void bilal_sees_nothing_of_what_is_proposed_about_anna() throws SQLException {
        var conversation = ready();
        assertThat(byService(conversation)).isEmpty();

        assertThat(rows(anna, "select 1 from sanction_proposal")).isEqualTo(1);
        for (var table : List.of("attempt", "attempt_dispute", "reason", "reason_taken_up", "sanction_proposal")) {
            assertThat(rows(bilal, "select 1 from " + table)).as(table).isZero();
            assertThat(rows(karim, "select 1 from " + table)).as(table).isZero();
        }
    }

    @Test
    void nobody_else_is_asked_unless_the_client_allows_it() throws SQLException {
        var conversation = obliged(bilal);

        assertThatThrownBy(() -> attempt(conversation, bilal, Channel.SUPPORTER, 10, "no-answer"))
                .hasMessageContaining("did not allow to ask somebody else");
    }
}
