package nl.mijngesprek.portal.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.mijngesprek.portal.audit.AccessLog;
import nl.mijngesprek.portal.audit.LogLine;
import nl.mijngesprek.portal.audit.Subject;
import nl.mijngesprek.portal.behalf.IdentityWay;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.invitation.AnswerChoice;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.shared.Words;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Officers look for who did not answer; the client reads all of it. */
class OutreachDeskTest extends DeskTest {

    @Autowired
    AccessLog log;

    private ConversationId silent(ClientId client) throws SQLException {
        var conversation = obliged(client);
        invite(conversation, client, "delivered", "delivered");
        return conversation;
    }

    private DeskCase open(ConversationId conversation) {
        return as(joke, () -> desk.open(conversation)).orElseThrow();
    }

    private static NewAttempt call(Instant madeAt) {
        return new NewAttempt(Channel.CALL, madeAt, MadeBy.OFFICER, "", AttemptResult.NO_ANSWER, "Twee keer gebeld.");
    }

    /** E4, A12: an officer's attempt is there for the client, with the officer's name. */
    @Test
    void an_attempt_is_recorded_and_the_client_reads_it() throws SQLException {
        var conversation = silent(anna);

        assertThat(as(joke, () -> desk.record(conversation, call(at(1, 10)))))
                .isInstanceOf(AttemptOutcome.Recorded.class);

        assertThat(as(anna, () -> outreach.find(conversation)).orElseThrow().attempts())
                .singleElement()
                .satisfies(attempt -> {
                    assertThat(attempt.name()).isEqualTo("Joke de Groot");
                    assertThat(attempt.madeAt()).isEqualTo(at(1, 10));
                    assertThat(attempt.note()).isEqualTo("Twee keer gebeld.");
                });
    }

    @Test
    void an_attempt_that_cannot_be_is_refused_and_said_why() throws SQLException {
        var conversation = silent(anna);
        var yesterday = at(1, 10);
        var soon = Instant.now().plus(Duration.ofHours(1));
        var visit = new NewAttempt(Channel.HOME_VISIT, yesterday, MadeBy.OFFICER, "", AttemptResult.SPOKE, "");
        var nobody = new NewAttempt(Channel.HOME_VISIT, yesterday, MadeBy.WIJ_TEAM, " ", AttemptResult.SPOKE, "");
        var other = new NewAttempt(Channel.SMS, yesterday, MadeBy.OFFICER, "", AttemptResult.SPOKE, "");
        var supporter = new NewAttempt(Channel.SUPPORTER, yesterday, MadeBy.OFFICER, "", AttemptResult.SPOKE, "");
        var longNote = new NewAttempt(
                Channel.SMS,
                yesterday,
                MadeBy.OFFICER,
                "",
                AttemptResult.SENT,
                "a".repeat(OutreachDesk.TEXT_LIMIT + 1));

        assertThat(as(joke, () -> desk.record(conversation, call(soon)))).isEqualTo(new AttemptOutcome.NotYet());
        assertThat(as(joke, () -> desk.record(conversation, visit))).isEqualTo(new AttemptOutcome.HelperMissing());
        assertThat(as(joke, () -> desk.record(conversation, nobody))).isEqualTo(new AttemptOutcome.HelperMissing());
        assertThat(as(joke, () -> desk.record(conversation, other)))
                .isEqualTo(new AttemptOutcome.OtherResult(Channel.SMS));
        assertThat(as(joke, () -> desk.record(conversation, supporter))).isEqualTo(new AttemptOutcome.NotAllowed());
        assertThat(as(joke, () -> desk.record(conversation, longNote)))
                .isEqualTo(new AttemptOutcome.TooLong(OutreachDesk.TEXT_LIMIT));
        assertThat(as(karim, () -> desk.record(conversation, call(yesterday))))
                .isEqualTo(new AttemptOutcome.NotFound());
        assertThat(open(conversation).history().attempts()).isEmpty();
    }

    @Test
    void whom_the_client_allows_is_asked() throws SQLException {
        var conversation = silent(anna);
        as(anna, () -> {
            outreach.allowGoBetween(true);
            return 0;
        });
        var supporter =
                new NewAttempt(Channel.SUPPORTER, at(1, 10), MadeBy.OFFICER, "", AttemptResult.MESSAGE_LEFT, "");

        assertThat(as(joke, () -> desk.record(conversation, supporter))).isInstanceOf(AttemptOutcome.Recorded.class);
    }

    /** E4, E5, E2: varied, with time between, a home visit near the end, and care at the end. */
    @Test
    void the_plan_goes_from_a_letter_to_a_visit_and_then_to_care() throws SQLException {
        var conversation = obliged(anna);
        invite(conversation, anna, "delivered");
        assertThat(open(conversation).next())
                .contains(
                        new NextStep(Step.REPEAT_INVITATION, today.minusDays(20).plusDays(7)));

        execute(
                "insert into invitation (id, conversation_id, client_id, position, kind, sent_on, delivered_on)"
                        + " values (?, ?, ?, 2, 'repeated', ?, ?)",
                UUID.randomUUID(),
                conversation.value(),
                anna.value(),
                today.minusDays(9),
                today.minusDays(7));
        assertThat(open(conversation).next()).contains(new NextStep(Step.SMS, today.minusDays(6)));
        attempt(conversation, anna, Channel.SMS, 10, "sent");
        assertThat(open(conversation).next()).contains(new NextStep(Step.CALL, today.minusDays(1)));
        attempt(conversation, anna, Channel.CALL, 10, "no-answer");
        assertThat(open(conversation).next()).map(NextStep::step).contains(Step.CALL_ANOTHER_TIME);
        attempt(conversation, anna, Channel.CALL, 19, "no-answer");
        assertThat(open(conversation).next()).map(NextStep::step).contains(Step.EMAIL);
        attempt(conversation, anna, Channel.EMAIL, 19, "sent");
        assertThat(open(conversation).next()).map(NextStep::step).contains(Step.LETTER);
        attempt(conversation, anna, Channel.LETTER, 9, "sent");
        assertThat(open(conversation).next()).contains(new NextStep(Step.HOME_VISIT, today.plusDays(2)));
        assertThat(open(conversation).lacks()).containsExactly(new Lack.HomeVisit());
        attempt(conversation, anna, Channel.HOME_VISIT, 15, "no-answer");
        assertThat(open(conversation).next()).map(NextStep::step).contains(Step.CARE);
        assertThat(open(conversation).state()).isEqualTo(OutreachState.NOT_REACHED);
        assertThat(open(conversation).lacks()).isEmpty();
    }

    /** A5: who is free to come is asked twice and then left in peace. */
    @Test
    void of_a_voluntary_conversation_nobody_is_chased() throws SQLException {
        var conversation = conversation(anna, "voluntary");
        invite(conversation, anna, "delivered", "delivered");

        assertThat(open(conversation).next()).isEmpty();
        assertThat(open(conversation).lacks()).contains(new Lack.Obliged());
    }

    /** E2, E3: silence is never "refused"; only the client's own answer is. */
    @Test
    void the_state_tells_the_truth() throws SQLException {
        var conversation = obliged(anna);
        assertThat(open(conversation).state()).isEqualTo(OutreachState.INVITED);
        invite(conversation, anna, "delivered", "delivered");
        assertThat(open(conversation).state()).isEqualTo(OutreachState.INVITED);
        tryEverything(conversation, anna);
        assertThat(open(conversation).state()).isEqualTo(OutreachState.NOT_REACHED);
        sure(joke, conversation, IdentityWay.CALLED_BACK);
        as(joke, () -> desk.hear(conversation, ReasonCode.AFRAID, ""));
        assertThat(open(conversation).state()).isEqualTo(OutreachState.ANSWERED);

        for (var answer : AnswerChoice.values()) {
            var another = conversation(bilal, nextWeek);
            execute("update conversation set officer_id = ? where id = ?", joke.value(), another.value());
            as(bilal, () -> invitations.answer(another, answer));
            assertThat(open(another).state())
                    .isEqualTo(answer == AnswerChoice.NOT_WANTED ? OutreachState.DECLINED : OutreachState.ANSWERED);
        }
        execute(
                "insert into invitation_answer (conversation_id, client_id, choice, version, saved_at, moved_at)"
                        + " values (?, ?, 'other-day', 1, now(), now())",
                conversation.value(),
                anna.value());
        assertThat(open(conversation).state()).isEqualTo(OutreachState.MOVED);
        outcome(conversation, "not-seen");
        assertThat(open(conversation).state()).isEqualTo(OutreachState.MOVED);
        outcome(conversation, "excused");
        assertThat(open(conversation).state()).isEqualTo(OutreachState.EXCUSED);
        outcome(conversation, "came");
        assertThat(open(conversation).state()).isEqualTo(OutreachState.CAME);
    }

    private void outcome(ConversationId conversation, String attendance) throws SQLException {
        execute("update outcome set superseded_at = now() where conversation_id = ?", conversation.value());
        execute(
                "insert into outcome (id, conversation_id, client_id, attendance, recorded_by, recorded_at)"
                        + " values (gen_random_uuid(), ?, ?, ?, ?, now())",
                conversation.value(),
                anna.value(),
                attendance,
                joke.value());
    }

    /** Whoever came or was excused is past every sanction; by the service, and by the database alone. */
    @Test
    void who_came_after_all_is_past_every_sanction() throws SQLException {
        var conversation = silent(anna);
        tryEverything(conversation, anna);
        outcome(conversation, "excused");

        assertThat(as(joke, () -> desk.propose(conversation, "Geen reactie.")))
                .isEqualTo(new ProposalOutcome.Settled(Outcome.EXCUSED));
        assertThatThrownBy(() -> execute(
                        "insert into sanction_proposal (id, conversation_id, client_id, officer_id, grounds)"
                                + " values (gen_random_uuid(), ?, ?, ?, 'Geen reactie.')",
                        conversation.value(),
                        anna.value(),
                        joke.value()))
                .hasMessageContaining("the client came, or was excused");
        assertThat(as(joke, () -> desk.due(1)).cases()).isEmpty();
    }

    @Test
    void a_reason_the_client_told_is_taken_up_as_it_stands_now() throws SQLException {
        var conversation = silent(anna);
        var told = (ReasonOutcome.Told) as(anna, () -> outreach.tell(conversation, ReasonCode.OWN_WORDS));
        assertThat(open(conversation).next()).contains(new NextStep(Step.TAKE_UP_REASON, today));
        as(anna, () -> outreach.saveReasonWords(told.id(), "Mijn moeder is ziek.", 1));

        assertThat(as(joke, () -> desk.takeUp(told.id(), 1, "Ik bel u.")))
                .isInstanceOfSatisfying(
                        TakeUpOutcome.NewWords.class,
                        refused -> assertThat(refused.words().text()).isEqualTo("Mijn moeder is ziek."));
        assertThat(as(joke, () -> desk.takeUp(told.id(), 2, " \n")))
                .isEqualTo(new TakeUpOutcome.FollowUpMissing(OutreachDesk.TEXT_LIMIT));
        assertThat(as(karim, () -> desk.takeUp(told.id(), 2, "Ik bel u."))).isEqualTo(new TakeUpOutcome.NotFound());
        assertThat(open(conversation).history().isClockStopped()).isTrue();

        assertThat(as(joke, () -> desk.takeUp(told.id(), 2, "Ik bel u."))).isEqualTo(new TakeUpOutcome.Done());
        assertThat(open(conversation).history().isClockStopped()).isFalse();
        assertThat(open(conversation).next()).isEmpty();
    }

    @Test
    void an_officer_who_heard_a_reason_writes_down_what_was_said() throws SQLException {
        var conversation = silent(anna);

        assertThat(as(joke, () -> desk.hear(conversation, ReasonCode.OWN_WORDS, " ")))
                .isEqualTo(new ReasonOutcome.WordsMissing());
        assertThat(as(joke, () -> desk.hear(conversation, ReasonCode.OWN_WORDS, "Bang voor de brief.")))
                .isEqualTo(new ReasonOutcome.NotSure());
        sure(joke, conversation, IdentityWay.KNOWN_ADDRESS);
        assertThat(as(joke, () -> desk.hear(conversation, ReasonCode.OWN_WORDS, "Bang voor de brief.")))
                .isInstanceOf(ReasonOutcome.Told.class);
        assertThat(as(anna, () -> outreach.find(conversation)).orElseThrow().reasons())
                .singleElement()
                .satisfies(reason -> {
                    assertThat(reason.heardBy()).contains("Joke de Groot");
                    assertThat(reason.words().text()).isEqualTo("Bang voor de brief.");
                    assertThat(reason.waits()).isFalse();
                });
        // What an officer wrote, the client does not change; and the client's own reason is not for an officer to tell.
        var written = as(anna, () -> outreach.find(conversation))
                .orElseThrow()
                .reasons()
                .getFirst();
        assertThat(as(anna, () -> outreach.saveReasonWords(written.id(), "Anders", 1)))
                .isEqualTo(new Words.NotYours());
        assertThatThrownBy(() -> rows(
                        joke,
                        "insert into reason (id, conversation_id, client_id, code, told_by, version, told_at, saved_at)"
                                + " values (gen_random_uuid(), ?, ?, 'ill', 'client', 1, now(), now())",
                        conversation.value(),
                        anna.value()))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void who_waits_longest_comes_first_and_who_answered_is_not_in_the_list() throws SQLException {
        var second = silent(anna);
        attempt(second, anna, Channel.SMS, 10, "sent");
        var first = silent(bilal);
        var answered = silent(client("Carla Vos", "nl"));
        execute(
                "insert into invitation_answer (conversation_id, client_id, choice, version, saved_at)"
                        + " select id, client_id, 'unsure', 1, now() from conversation where id = ?",
                answered.value());

        var page = as(joke, () -> desk.due(1));

        assertThat(page.cases()).map(one -> one.history().conversation()).containsExactly(first, second);
        assertThat(page.count()).isEqualTo(2);
        assertThat(as(karim, () -> desk.due(7)).cases()).isEmpty();
    }

    /** H7, promise 2: whose name was shown, and whose contact was opened, reads so. */
    @Test
    void every_look_is_in_the_clients_log() throws SQLException {
        var conversation = silent(anna);
        as(joke, () -> desk.due(1));
        open(conversation);

        assertThat(as(anna, () -> log.page(1)).lines())
                .map(LogLine::name, LogLine::subject)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("Joke de Groot", Subject.CONTACT),
                        org.assertj.core.api.Assertions.tuple("Joke de Groot", Subject.CONTACT_LIST));
        assertThat(as(bilal, () -> log.page(1)).lines()).isEmpty();
    }

    @Test
    void a_client_is_no_officer() throws SQLException {
        var conversation = silent(anna);

        assertThatThrownBy(() -> as(anna, () -> desk.open(conversation))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(anna, () -> desk.due(1))).isInstanceOf(AccessDeniedException.class);
    }
}
