package nl.mijngesprek.portal.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import nl.mijngesprek.portal.TableTest;
import nl.mijngesprek.portal.contact.ContactDetails;
import nl.mijngesprek.portal.contact.Contacts;
import nl.mijngesprek.portal.contact.PostalAddress;
import nl.mijngesprek.portal.contact.ReminderChannel;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.identity.OfficerId;
import nl.mijngesprek.portal.invitation.AnswerChoice;
import nl.mijngesprek.portal.invitation.AnswerOutcome;
import nl.mijngesprek.portal.invitation.ArrangementOutcome;
import nl.mijngesprek.portal.invitation.Companion;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.invitation.MoveOutcome;
import nl.mijngesprek.portal.invitation.Slot;
import nl.mijngesprek.portal.letter.Telling;
import nl.mijngesprek.portal.outbox.Channel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An officer calls a conversation off: the client hears of it and reads why, and nobody stayed away (A12, E1). */
class CallingOffTest extends TableTest {

    private static final CallOff BECAUSE = new CallOff("De zaal is dicht.", true, true);

    @Autowired
    CallingOff callingOff;

    @Autowired
    Outcomes outcomes;

    @Autowired
    Contacts contacts;

    private OfficerId greet = new OfficerId(UUID.randomUUID());
    private ConversationId annas = new ConversationId(UUID.randomUUID());

    @BeforeEach
    void aConversationOfGreet() {
        greet = officer("Greet Gesprek");
        annas = ofGreet(anna, nextWeek);
    }

    private ConversationId ofGreet(ClientId client, Instant startsAt) {
        var conversation = conversation(client, startsAt);
        giveTo(greet, conversation);
        return conversation;
    }

    private PlannedConversation.Seen seen(ConversationId conversation) {
        return as(greet, () -> callingOff.find(conversation)).orElseThrow().seen();
    }

    private CallOffOutcome callOff(ConversationId conversation) {
        return callOff(conversation, BECAUSE);
    }

    private CallOffOutcome callOff(ConversationId conversation, CallOff how) {
        var seen = seen(conversation);
        return as(greet, () -> callingOff.callOff(conversation, seen, how));
    }

    private void livesSomewhere(ClientId client) {
        intake(() -> {
            contacts.deliver(
                    client,
                    new ContactDetails(
                            Optional.empty(),
                            Optional.of(new PostalAddress("Voorbeeldlaan 12", "9741 AB Groningen")),
                            Optional.of("06 00 00 00 12"),
                            Optional.of("anna@example.org")));
            return client;
        });
    }

    private List<String> messages(ConversationId conversation) throws SQLException {
        try (var connection = superuser();
                var select =
                        connection.prepareStatement("select channel || ': ' || subject || ' ' || words from message"
                                + " where conversation_id = ? and key like 'called off %'")) {
            select.setObject(1, conversation.value());
            try (var rows = select.executeQuery()) {
                var found = new java.util.ArrayList<String>();
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
                return found;
            }
        }
    }

    @Test
    void the_client_reads_why_and_what_follows_and_keeps_what_was_answered() {
        as(anna, () -> invitations.answer(annas, AnswerChoice.COMING));
        as(anna, () -> invitations.saveWords(annas, "Graag in de ochtend.", 1));

        assertThat(callOff(annas)).isInstanceOf(CallOffOutcome.Done.class);

        var invitation = as(anna, () -> invitations.find(annas)).orElseThrow();
        assertThat(invitation.calledOff()).hasValueSatisfying(off -> {
            assertThat(off.officerName()).isEqualTo("Greet Gesprek");
            assertThat(off.reason()).isEqualTo("De zaal is dicht.");
            assertThat(off.newMoment()).isTrue();
        });
        assertThat(invitation.revision()).isEqualTo(1);
        assertThat(invitation.answer().orElseThrow().choice()).isEqualTo(AnswerChoice.COMING);
        assertThat(invitation.answer().orElseThrow().words().text()).isEqualTo("Graag in de ochtend.");
        assertThat(as(bilal, () -> invitations.find(annas))).isEmpty();
        assertThat(rows(bilal, "select * from conversation where id = ?", annas.value()))
                .isZero();
    }

    @Test
    void the_letter_says_why_and_that_nobody_stayed_away() throws SQLException {
        livesSomewhere(anna);

        assertThat(callOff(annas))
                .isEqualTo(new CallOffOutcome.Done(new Telling(Optional.of(Channel.LETTER), true, false)));

        assertThat(messages(annas)).singleElement().satisfies(letter -> assertThat(letter)
                .startsWith("letter: Uw gesprek gaat niet door")
                .contains(
                        "Beste Anna de Wit,",
                        "De zaal is dicht.",
                        "U bent niet weggebleven.",
                        "U hoort van ons over een nieuw moment.",
                        "Greet Gesprek")
                .doesNotContain("Wat wilt u graag doen?"));
    }

    @Test
    void who_chose_a_text_message_gets_one_that_says_nothing() throws SQLException {
        livesSomewhere(anna);
        as(anna, () -> {
            contacts.remindBy(ReminderChannel.SMS);
            return anna;
        });

        assertThat(callOff(annas))
                .isEqualTo(new CallOffOutcome.Done(new Telling(Optional.of(Channel.SMS), true, false)));

        assertThat(messages(annas)).singleElement().satisfies(word -> assertThat(word)
                .startsWith("sms:")
                .doesNotContain("zaal", "gesprek ", "Greet", "Anna"));
    }

    @Test
    void a_letter_that_comes_too_late_or_to_nowhere_is_to_be_followed_by_a_call() throws SQLException {
        var tomorrow = ofGreet(anna, Instant.now().plus(Duration.ofDays(1)));
        assertThat(callOff(tomorrow)).isEqualTo(new CallOffOutcome.Done(new Telling(Optional.empty(), true, true)));
        assertThat(messages(tomorrow)).isEmpty();

        livesSomewhere(bilal);
        var bilals = ofGreet(bilal, Instant.now().plus(Duration.ofDays(1)));
        assertThat(callOff(bilals))
                .isEqualTo(new CallOffOutcome.Done(new Telling(Optional.of(Channel.LETTER), true, true)));
        assertThat(messages(bilals)).singleElement().satisfies(letter -> assertThat(letter)
                .contains("محادثتك لن تتم", "De zaal is dicht."));
    }

    @Test
    void called_off_twice_the_client_hears_of_it_once() throws SQLException {
        livesSomewhere(anna);
        callOff(annas);

        assertThat(callOff(annas, new CallOff("Een andere reden.", false, true)))
                .isEqualTo(new CallOffOutcome.CalledOffBefore());

        assertThat(messages(annas)).hasSize(1);
        assertThat(as(anna, () -> invitations.find(annas)).orElseThrow().calledOff())
                .hasValueSatisfying(off -> assertThat(off.reason()).isEqualTo("De zaal is dicht."));
    }

    @Test
    void the_moment_is_free_for_others_when_the_officer_is_there() {
        var later = nextWeek.plus(Duration.ofDays(1));
        var moment = moment(annas, later);
        var bilals = ofGreet(bilal, nextWeek.plus(Duration.ofHours(3)));
        as(anna, () -> invitations.move(annas, moment));

        callOff(annas);

        assertThat(as(bilal, () -> invitations.freeMoments(bilals)))
                .extracting(Slot::id)
                .containsExactly(moment);
        assertThat(as(bilal, () -> invitations.move(bilals, moment))).isInstanceOf(MoveOutcome.Moved.class);
    }

    @Test
    void the_moment_stays_closed_when_the_officer_is_not_there() {
        var moment = moment(annas, nextWeek.plus(Duration.ofDays(1)));
        var bilals = ofGreet(bilal, nextWeek.plus(Duration.ofHours(3)));
        as(anna, () -> invitations.move(annas, moment));

        callOff(annas, new CallOff("De zaal is dicht.", false, false));

        assertThat(as(bilal, () -> invitations.freeMoments(bilals))).isEmpty();
    }

    /** What a called-off conversation let go of may be somebody else's by now. */
    @Test
    void a_conversation_that_was_called_off_takes_no_moment_from_anybody() {
        var moment = moment(annas, nextWeek.plus(Duration.ofDays(1)));
        var other = moment(annas, nextWeek.plus(Duration.ofDays(2)));
        var bilals = ofGreet(bilal, nextWeek.plus(Duration.ofHours(3)));
        as(anna, () -> invitations.move(annas, moment));
        callOff(annas);
        as(bilal, () -> invitations.move(bilals, moment));

        assertThat(as(anna, () -> invitations.move(annas, other))).isEqualTo(new MoveOutcome.ConversationCalledOff());
        assertThat(as(anna, () -> invitations.answer(annas, AnswerChoice.COMING)))
                .isEqualTo(new AnswerOutcome.ConversationCalledOff());
        assertThat(as(anna, () -> invitations.bring(annas, Companion.FAMILY)))
                .isEqualTo(new ArrangementOutcome.ConversationCalledOff());

        assertRefused(
                anna, "update conversation set slot_id = ? where id = ?", "called_off", other.value(), annas.value());
        assertThat(rows(anna, "select * from slot where id = ? and taken", moment.value()))
                .isEqualTo(1);
    }

    private void assertRefused(ClientId client, String sql, String why, Object... bindings) {
        assertThatThrownBy(() -> rows(client, sql, bindings))
                .rootCause()
                .hasMessageMatching("(?s).*(called off|" + why + ").*");
    }

    @Test
    void what_began_or_has_an_outcome_is_not_called_off() {
        var past = ofGreet(anna, lastWeek);
        assertThat(callOff(past)).isEqualTo(new CallOffOutcome.ConversationPassed(lastWeek));

        as(greet, () -> outcomes.record(annas, Attendance.EXCUSED, "Belde zelf."));
        assertThat(callOff(annas)).isEqualTo(new CallOffOutcome.Settled());
        assertThat(callOff(ofGreet(bilal, nextWeek), new CallOff(" ", true, true)))
                .isEqualTo(new CallOffOutcome.ReasonMissing(CallOff.REASON_LIMIT));
    }

    @Test
    void nobody_but_its_own_officer_calls_a_conversation_off() {
        var olga = officer("Olga Officier");
        var seen = seen(annas);

        assertThat(as(olga, () -> callingOff.find(annas))).isEmpty();
        assertThat(as(olga, () -> callingOff.callOff(annas, seen, BECAUSE))).isEqualTo(new CallOffOutcome.NotFound());

        assertOfficerRefused(olga, "greet", "called_off_by_its_officer|only its own officer");
        assertThat(as(anna, () -> invitations.find(annas)).orElseThrow().calledOff())
                .isEmpty();
        assertThatThrownBy(() -> rows(anna, "update conversation set cancelled_at = now() where id = ?", annas.value()))
                .rootCause()
                .hasMessageContaining("denied");
    }

    private void assertOfficerRefused(OfficerId officer, String by, String why) {
        assertThatThrownBy(() -> as(
                        officer,
                        () -> inTransaction(() -> database.execute(
                                "update conversation set cancelled_at = now(), cancelled_by = ?, cancelled_because = 'Nee.',"
                                        + " cancelled_new_moment = false, cancelled_frees = true where id = ?",
                                by.equals("greet") ? greet.value() : officer.value(),
                                annas.value()))))
                .rootCause()
                .hasMessageMatching("(?s).*(" + why + ").*");
    }

    @Test
    void what_the_client_changed_meanwhile_is_seen_first() {
        var before = seen(annas);
        as(anna, () -> invitations.answer(annas, AnswerChoice.COMING));

        var outcome = as(greet, () -> callingOff.callOff(annas, before, BECAUSE));

        assertThat(outcome).isInstanceOfSatisfying(CallOffOutcome.ChangedMeanwhile.class, changed -> assertThat(
                        changed.now().seen().answer())
                .contains(AnswerChoice.COMING));
        assertThat(callOff(annas)).isInstanceOf(CallOffOutcome.Done.class);
    }

    /** The client answers, the officer calls off, both at once: never both as if the other had not been. */
    @Test
    void an_answer_and_a_call_off_at_the_same_moment_go_one_after_the_other() throws Exception {
        for (var turn = 0; turn < 8; turn++) {
            var conversation = ofGreet(anna, nextWeek.plus(Duration.ofDays(turn + 1)));
            var before = seen(conversation);
            var together = new CyclicBarrier(2);
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                var answering = threads.submit(() -> {
                    together.await();
                    return as(anna, () -> invitations.answer(conversation, AnswerChoice.COMING));
                });
                var callingIt = threads.submit(() -> {
                    together.await();
                    return as(greet, () -> callingOff.callOff(conversation, before, BECAUSE));
                });
                if (callingIt.get() instanceof CallOffOutcome.Done) {
                    assertThat(answering.get()).isEqualTo(new AnswerOutcome.ConversationCalledOff());
                } else {
                    assertThat(callingIt.get()).isInstanceOf(CallOffOutcome.ChangedMeanwhile.class);
                    assertThat(answering.get()).isInstanceOf(AnswerOutcome.Answered.class);
                }
            }
        }
    }

    /** E1: nobody is marked as absent for what the municipality called off, by the portal or by SQL. */
    @Test
    void nobody_stayed_away_from_what_was_called_off() {
        callOff(annas);

        assertThat(as(greet, () -> outcomes.record(annas, Attendance.NOT_SEEN, "")))
                .isEqualTo(new OutcomeResult.ConversationCalledOff());
        assertThatThrownBy(() -> as(
                        greet,
                        () -> inTransaction(() -> database.execute(
                                "insert into outcome (id, conversation_id, client_id, attendance, recorded_by, recorded_at)"
                                        + " values (?, ?, ?, 'not-seen', ?, now())",
                                UUID.randomUUID(),
                                annas.value(),
                                anna.value(),
                                greet.value()))))
                .rootCause()
                .hasMessageContaining("called off");
        assertThat(as(anna, outcomes::mine)).isEmpty();
    }

    @Test
    void a_call_off_stays_as_it_was() {
        callOff(annas);

        assertThatThrownBy(() -> as(
                        greet,
                        () -> inTransaction(() -> database.execute(
                                "update conversation set cancelled_because = 'Anders.' where id = ?", annas.value()))))
                .rootCause()
                .hasMessageContaining("stays as it was");
        assertOfficerRefused(greet, "greet", "stays as it was");
    }

    /** The case system does not know that it was called off, and its next delivery is taken in all the same. */
    @Test
    void a_delivery_leaves_what_was_called_off_as_it_was() {
        var delivery = conversationFor(bilal, nextWeek);
        var bilals = intake(() -> invitations.deliver(delivery));
        giveTo(greet, bilals);
        as(
                greet,
                () -> inTransaction(() -> database.execute(
                        "update conversation set place_address = 'Kade 2' where id = ?", bilals.value())));
        callOff(bilals);

        intake(() -> invitations.deliver(delivery));

        var invitation = as(bilal, () -> invitations.find(bilals)).orElseThrow();
        assertThat(invitation.calledOff()).isPresent();
        assertThat(invitation.conversation().officer().name()).isEqualTo("Greet Gesprek");
        assertThat(invitation.conversation().place().address()).isEqualTo("Kade 2");
    }

    @Test
    void a_call_off_has_a_reason_or_is_none() {
        assertThatThrownBy(() -> as(
                        greet,
                        () -> inTransaction(() -> database.execute(
                                "update conversation set cancelled_at = now(), cancelled_by = ? where id = ?",
                                greet.value(),
                                annas.value()))))
                .rootCause()
                .hasMessageContaining("called_off_whole");
    }
}
