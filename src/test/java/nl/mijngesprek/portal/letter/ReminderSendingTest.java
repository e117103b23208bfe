package nl.mijngesprek.portal.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nl.mijngesprek.portal.contact.ReminderChannel;
import nl.mijngesprek.portal.identity.Actor;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.identity.OfficerId;
import nl.mijngesprek.portal.invitation.AnswerChoice;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.outbox.Channel;
import nl.mijngesprek.portal.outbox.Message;
import nl.mijngesprek.portal.outbox.Sender;
import nl.mijngesprek.portal.shared.Languages;
import nl.mijngesprek.portal.shared.Misconfigured;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Clients are reminded of what is coming, once, by what they chose, and never of what is no longer so. */
class ReminderSendingTest extends LetterTest {

    /** A Tuesday; the last working day before it is Monday 7 June. */
    private static final String CONVERSATION = "2027-06-08T14:00";

    private static final String DUE = "2027-06-07T10:05";

    @Autowired
    ReminderLoop reminders;

    @Autowired
    ReminderSending sendingReminders;

    @Autowired
    Sender sender;

    @Autowired
    ReminderTable table;

    @Autowired
    ReminderLetters letters;

    @Autowired
    Notices notices;

    @Autowired
    Languages languages;

    @Autowired
    Clock clock;

    @BeforeEach
    void theyCanBeReached() {
        livesAt(anna, "Voorbeeldlaan 12");
        livesAt(bilal, "Kade 2");
    }

    private ConversationId remindedBy(ClientId client, ReminderChannel channel) {
        as(client, () -> contacts.remindBy(channel));
        return conversation(client, at(CONVERSATION));
    }

    private <T> T asSender(Supplier<T> work) {
        return currentActor.as(new Actor.Sender(), () -> inTransaction(work));
    }

    /** The reminders of a conversation with what became of them, oldest first. */
    private List<String> states(ConversationId conversation) {
        return asSender(() -> database.fetch(
                        "select channel || ' ' || state from message where conversation_id = ? and revision is not null"
                                + " order by key",
                        conversation.value())
                .getValues(0, String.class));
    }

    private void change(ConversationId conversation, String set) {
        officer(() -> inTransaction(
                () -> database.execute("update conversation set " + set + " where id = ?", conversation.value())));
    }

    private void callOff(OfficerId officer, ConversationId conversation) {
        as(
                officer,
                () -> inTransaction(() -> database.execute(
                        "update conversation set cancelled_at = now(), cancelled_by = officer_id,"
                                + " cancelled_because = 'De zaal is dicht.', cancelled_new_moment = false,"
                                + " cancelled_frees = true where id = ?",
                        conversation.value())));
    }

    @Test
    void a_client_is_reminded_once_and_reads_it() {
        var conversation = remindedBy(anna, ReminderChannel.SMS);
        itIs("2027-06-07T09:55");
        reminders.remindDue();
        assertThat(messages(conversation, Channel.SMS)).isEmpty();

        itIs(DUE);
        reminders.remindDue();
        reminders.remindDue();

        assertThat(messages(conversation, Channel.SMS)).singleElement().satisfies(sms -> {
            assertThat(sms.recipient()).isEqualTo("06 00 00 00 12");
            assertThat(sms.words())
                    .startsWith("Denk aan uw afspraak op dinsdag 8 juni 2027 om 14.00 uur. Kunt u niet? Bel ")
                    .doesNotContain("Anna", "Joke", "Kade", "werk", "Wat wilt u");
        });
        sender.sendDue();
        reminders.remindDue();
        assertThat(states(conversation)).containsExactly("sms handed-over");
        assertThat(as(anna, contacts::sent)).singleElement().satisfies(sent -> {
            assertThat(sent.state()).isEqualTo("handed-over");
            assertThat(sent.words()).startsWith("Denk aan uw afspraak");
        });
        assertThat(as(bilal, contacts::sent)).isEmpty();
    }

    @Test
    void each_is_reminded_by_the_own_choice_in_the_own_language() {
        var byLetter = remindedBy(anna, ReminderChannel.LETTER);
        var byMail = remindedBy(bilal, ReminderChannel.EMAIL);

        itIs("2027-06-01T10:05");
        reminders.remindDue();
        assertThat(messages(byLetter, Channel.LETTER)).singleElement().satisfies(letter -> assertThat(letter.words())
                .contains("Denk aan ons gesprek", "dinsdag 8 juni 2027", "Joke Visser", "Kade 1")
                .doesNotContain("Wat wilt u graag doen?", "Participatiewet", "Komt u niet"));
        assertThat(states(byMail)).isEmpty();
        itIs(DUE);
        reminders.remindDue();

        assertThat(states(byLetter)).hasSize(1);
        assertThat(messages(byMail, Channel.EMAIL)).singleElement().satisfies(mail -> assertThat(mail.languageCode())
                .isEqualTo("ar"));
    }

    @ParameterizedTest
    @EnumSource(names = {"CALL", "NONE"})
    void who_wants_a_call_or_nothing_gets_no_message(ReminderChannel channel) {
        var conversation = remindedBy(anna, channel);

        itIs(DUE);
        reminders.remindDue();

        assertThat(states(conversation)).isEmpty();
    }

    /** E3: who says no is left alone; who says yes may forget it all the same. */
    @Test
    void who_declined_is_left_alone_and_who_comes_is_reminded() {
        var declined = remindedBy(anna, ReminderChannel.SMS);
        var coming = remindedBy(bilal, ReminderChannel.SMS);
        as(anna, () -> invitations.answer(declined, AnswerChoice.NOT_WANTED));
        as(bilal, () -> invitations.answer(coming, AnswerChoice.COMING));

        itIs(DUE);
        reminders.remindDue();

        assertThat(states(declined)).isEmpty();
        assertThat(states(coming)).containsExactly("sms waiting");
    }

    @Test
    void after_a_move_the_old_moment_is_not_reminded_of_and_the_new_one_is() {
        var conversation = remindedBy(anna, ReminderChannel.SMS);
        itIs(DUE);
        reminders.remindDue();
        change(conversation, "starts_at = starts_at + interval '7 days', ends_at = ends_at + interval '7 days'");

        sender.sendDue();
        reminders.remindDue();
        assertThat(states(conversation)).containsExactly("sms withdrawn");
        itIs("2027-06-14T10:05");
        reminders.remindDue();
        sender.sendDue();

        assertThat(states(conversation)).containsExactly("sms withdrawn", "sms handed-over");
        assertThat(messages(conversation, Channel.SMS))
                .filteredOn(sms -> sms.handedOverAt().isPresent())
                .extracting(Message::words)
                .singleElement()
                .asString()
                .contains("dinsdag 15 juni 2027");
    }

    @Test
    void who_moves_to_tomorrow_is_reminded_at_once_and_not_in_the_night() {
        as(anna, () -> contacts.remindBy(ReminderChannel.SMS));
        var conversation = conversation(anna, at("2027-06-22T14:00"));
        itIs("2027-06-07T20:30");
        change(conversation, "starts_at = '2027-06-08 14:00+02', ends_at = '2027-06-08 14:45+02'");

        reminders.remindDue();
        assertThat(states(conversation)).isEmpty();
        itIs("2027-06-08T08:00");
        reminders.remindDue();
        sender.sendDue();

        assertThat(states(conversation)).containsExactly("sms handed-over");
    }

    @Test
    void what_is_called_off_is_not_reminded_of() {
        var waiting = remindedBy(anna, ReminderChannel.SMS);
        var before = remindedBy(bilal, ReminderChannel.SMS);
        var greet = officer("Greet Gesprek");
        giveTo(greet, waiting);
        giveTo(greet, before);
        callOff(greet, before);
        itIs(DUE);
        reminders.remindDue();
        callOff(greet, waiting);
        sender.sendDue();

        assertThat(states(waiting)).containsExactly("sms withdrawn");
        assertThat(states(before)).isEmpty();
    }

    @Test
    void a_choice_of_an_hour_before_counts() {
        var conversation = remindedBy(anna, ReminderChannel.SMS);
        itIs(DUE);
        reminders.remindDue();
        testClock.forward(Duration.ofMinutes(1));
        as(anna, () -> contacts.remindBy(ReminderChannel.EMAIL));

        sender.sendDue();
        reminders.remindDue();
        sender.sendDue();
        assertThat(states(conversation)).containsExactly("sms withdrawn", "email handed-over");

        var other = remindedBy(bilal, ReminderChannel.SMS);
        reminders.remindDue();
        testClock.forward(Duration.ofMinutes(1));
        as(bilal, () -> contacts.remindBy(ReminderChannel.NONE));
        sender.sendDue();
        reminders.remindDue();
        assertThat(states(other)).containsExactly("sms withdrawn");
    }

    @Test
    void the_portal_that_was_down_catches_up_unless_it_is_too_late() {
        var conversation = remindedBy(anna, ReminderChannel.SMS);
        var late = remindedBy(bilal, ReminderChannel.LETTER);

        itIs("2027-06-08T12:30");
        reminders.remindDue();
        assertThat(states(conversation)).containsExactly("sms waiting");
        assertThat(states(late)).isEmpty();

        var soon = remindedBy(anna, ReminderChannel.EMAIL);
        itIs("2027-06-08T13:15");
        reminders.remindDue();
        itIs("2027-06-08T14:15");
        reminders.remindDue();
        assertThat(states(soon)).isEmpty();
    }

    /** The invitation itself is as good as a reminder while it is on its way; who was never invited is not reminded. */
    @Test
    void who_was_invited_just_now_is_not_reminded_too() {
        itIs("2027-06-04T09:00");
        as(anna, () -> contacts.remindBy(ReminderChannel.SMS));
        var conversation = planned(anna, at("2027-06-07T14:00"));
        reminders.remindDue();
        assertThat(states(conversation)).isEmpty();

        send(conversation, 1);
        itIs("2027-06-04T12:00");
        reminders.remindDue();
        assertThat(states(conversation)).isEmpty();
        itIs("2027-06-07T10:05");
        reminders.remindDue();

        assertThat(states(conversation)).containsExactly("sms waiting");
    }

    @Test
    void nobody_is_reminded_by_a_number_that_nobody_knows() {
        reachedBy(anna, "Kade 3", "", "");
        var conversation = remindedBy(anna, ReminderChannel.SMS);

        itIs(DUE);
        reminders.remindDue();

        assertThat(states(conversation)).isEmpty();
    }

    /** As when the process is killed. */
    private static final class Killed extends Error {}

    /** Dies with the fourth conversation. */
    private final class Dying extends ReminderSending {

        private int left = 3;

        Dying() {
            super(table, letters, notices, outbox, languages, clock);
        }

        @Override
        public List<ConversationId> withoutReminder() {
            return sendingReminders.withoutReminder();
        }

        @Override
        public boolean remind(ConversationId conversation) {
            if (left-- == 0) {
                throw new Killed();
            }
            return sendingReminders.remind(conversation);
        }
    }

    @Test
    void one_that_dies_half_way_leaves_nobody_out_and_nobody_reminded_twice() {
        var conversations = IntStream.range(0, 6)
                .mapToObj(number -> {
                    var client = client("Cliënt " + number, "nl");
                    livesAt(client, "Kade " + number);
                    return remindedBy(client, ReminderChannel.SMS);
                })
                .toList();
        itIs(DUE);
        var dying = new ReminderLoop(new Dying(), currentActor, Duration.ZERO);

        assertThatThrownBy(dying::remindDue).isInstanceOf(Killed.class);
        reminders.remindDue();

        assertThat(conversations)
                .allSatisfy(conversation -> assertThat(states(conversation)).containsExactly("sms waiting"));
    }

    @Test
    void two_portals_side_by_side_remind_once() throws InterruptedException {
        var conversations = IntStream.range(0, 10)
                .mapToObj(number -> {
                    var client = client("Cliënt " + number, "nl");
                    livesAt(client, "Kade " + number);
                    return remindedBy(client, ReminderChannel.SMS);
                })
                .toList();
        itIs(DUE);
        var threads = IntStream.range(0, 2)
                .mapToObj(_ -> Thread.ofVirtual().start(reminders::remindDue))
                .toList();
        for (var thread : threads) {
            thread.join();
        }

        assertThat(conversations)
                .allSatisfy(conversation -> assertThat(states(conversation)).hasSize(1));
    }

    /** The role that reminds sees whoever has something coming, and of them what a reminder is made of. */
    @Test
    void the_role_that_reminds_sees_little() {
        var conversation = remindedBy(anna, ReminderChannel.SMS);
        conversation(bilal, lastWeek);

        assertThat(seen("select name from client where id = ?", anna.value())).isEqualTo(1);
        assertThat(seen("select name from client where id = ?", bilal.value())).isZero();
        assertThat(seen("select phone from contact_details where client_id = ?", bilal.value()))
                .isZero();
        for (var sql : List.of(
                "select purpose from conversation where id = ?",
                "select words from invitation_answer where conversation_id = ?",
                "select words from message where conversation_id = ?",
                "update message set state = 'handed-over' where conversation_id = ?")) {
            assertThatThrownBy(() -> seen(sql, conversation.value()))
                    .as(sql)
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    private int seen(String sql, UUID id) {
        return currentActor.as(
                new Actor.Reminder(),
                () -> inTransaction(
                        () -> sql.startsWith("select") ? database.fetch(sql, id).size() : database.execute(sql, id)));
    }

    @Test
    void an_interval_that_misses_people_is_refused() {
        assertThatThrownBy(() -> new ReminderLoop(sendingReminders, currentActor, Duration.ofDays(1)))
                .isInstanceOf(Misconfigured.class)
                .hasMessageStartingWith("portal.reminder.interval: wants");
    }
}
