package nl.mijngesprek.portal.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.mijngesprek.portal.contact.ReminderChannel;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.outbox.Channel;
import nl.mijngesprek.portal.outbox.Sender;
import nl.mijngesprek.portal.shared.Dates;
import nl.mijngesprek.portal.shared.Languages;
import nl.mijngesprek.portal.shared.LocalText;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An invitation goes out once, whole, to where the client lives now, in the client's language. */
class InvitationSendingTest extends LetterTest {

    @Autowired
    Sender sender;

    @Autowired
    Languages languages;

    @Autowired
    InvitedTable table;

    private String invitation(ConversationId conversation, int position, String column) throws SQLException {
        try (var connection = superuser();
                var select = connection.prepareStatement(
                        "select " + column + "::text from invitation where conversation_id = ? and position = ?")) {
            select.setObject(1, conversation.value());
            select.setInt(2, position);
            try (var rows = select.executeQuery()) {
                return rows.next() ? Optional.ofNullable(rows.getString(1)).orElse("") : "none";
            }
        }
    }

    /** B1, C1, E6: support, the questions and what happens are in the letter, and kept as they were sent. */
    @Test
    void an_invitation_is_kept_as_it_was_sent() throws SQLException {
        livesAt(anna, "Voorbeeldlaan 12");
        var conversation = planned(anna);

        assertThat(send(conversation, 1)).isInstanceOf(SendingOutcome.Sent.class);

        assertThat(invitation(conversation, 1, "kind")).isEqualTo("first");
        assertThat(invitation(conversation, 1, "language")).isEqualTo("nl");
        assertThat(invitation(conversation, 1, "words"))
                .contains(
                        "Beste Anna de Wit,",
                        "Wat wilt u graag doen?",
                        "Er is ook hulp die niet van de gemeente is.",
                        "Hoe ziet uw gewone dag eruit?",
                        "Participatiewet, artikel 17",
                        "Komt u niet, dan vragen wij eerst waarom.",
                        "Joke Visser");
        assertThat(messages(conversation, Channel.LETTER)).singleElement().satisfies(letter -> assertThat(
                        letter.recipient())
                .isEqualTo("Anna de Wit\nVoorbeeldlaan 12\n9741 AB Groningen"));
        assertThat(messages(conversation, Channel.SMS)).isEmpty();
    }

    /** E7: help comes first, and what happens to someone who does not come is the last thing the letter says. */
    @Test
    void the_consequences_are_last_and_calm() throws SQLException {
        livesAt(anna, "Voorbeeldlaan 12");
        var conversation = planned(anna);
        send(conversation, 1);

        var words = invitation(conversation, 1, "words");

        assertThat(words.indexOf("Kunt u niet komen? Bel ons."))
                .isGreaterThan(words.indexOf("Zo geeft u antwoord"))
                .isLessThan(words.indexOf("Komt u niet, dan vragen wij eerst waarom."));
        assertThat(words.substring(words.indexOf("Komt u niet, dan vragen wij eerst waarom."))
                        .lines())
                .hasSize(4);
    }

    @Test
    void sending_twice_sends_once() {
        livesAt(anna, "Voorbeeldlaan 12");
        var conversation = planned(anna);

        send(conversation, 1);

        assertThat(send(conversation, 1)).isEqualTo(new SendingOutcome.AlreadySent());
        assertThat(messages(conversation, Channel.LETTER)).hasSize(1);
        assertThat(send(conversation, 3)).isEqualTo(new SendingOutcome.OutOfOrder());
    }

    /** Two who press the button at once: one of them sends. */
    @Test
    void two_at_once_send_once() throws InterruptedException {
        livesAt(anna, "Voorbeeldlaan 12");
        var conversation = planned(anna);
        var sent = new AtomicInteger();
        var threads = IntStream.range(0, 4)
                .mapToObj(_ -> Thread.ofVirtual().start(() -> {
                    if (send(conversation, 1) instanceof SendingOutcome.Sent) {
                        sent.incrementAndGet();
                    }
                }))
                .toList();
        for (var thread : threads) {
            thread.join();
        }

        assertThat(sent).hasValue(1);
        assertThat(messages(conversation, Channel.LETTER)).hasSize(1);
    }

    @Test
    void a_repeated_invitation_goes_to_the_new_address_and_says_that_it_is_one() throws SQLException {
        livesAt(anna, "Voorbeeldlaan 12");
        var conversation = planned(anna);
        send(conversation, 1);
        livesAt(anna, "Nieuwe Kade 3");

        assertThat(send(conversation, 2)).isInstanceOf(SendingOutcome.Sent.class);

        assertThat(messages(conversation, Channel.LETTER))
                .extracting(letter -> letter.recipient().lines().toList().get(1))
                .containsExactlyInAnyOrder("Voorbeeldlaan 12", "Nieuwe Kade 3");
        assertThat(invitation(conversation, 2, "kind")).isEqualTo("repeated");
        assertThat(invitation(conversation, 2, "words"))
                .contains("Wij nodigen u nog een keer uit", "Misschien kwam die brief niet aan.");
    }

    /** B1: what is missing is named, all of it at once, and nothing goes out. */
    @Test
    void what_is_missing_is_named_and_nothing_goes_out() throws SQLException {
        var conversation = plannedWithoutQuestions(anna);

        assertThat(send(conversation, 1))
                .isEqualTo(new SendingOutcome.Lacking(Set.of(Missing.QUESTIONS, Missing.ADDRESS)));

        assertThat(invitation(conversation, 1, "kind")).isEqualTo("none");
        assertThat(messages(conversation, Channel.LETTER)).isEmpty();
    }

    /** C1, E6: the same for what the database does not let happen. */
    @Test
    void support_and_consequences_are_named_too() {
        livesAt(anna, "Voorbeeldlaan 12");
        var conversation = planned(anna);
        var whole = officer(() -> inTransaction(() -> table.find(conversation))).orElseThrow();
        assertThat(InvitationSending.missing(whole)).isEmpty();

        var lacking = new Invited(
                whole.conversation(),
                whole.client(),
                whole.addressee(),
                whole.purpose(),
                whole.obligation(),
                whole.legalGround(),
                whole.clientDuties(),
                whole.municipalityDuties(),
                Optional.<LocalText>empty(),
                Optional.<LocalText>empty(),
                whole.officer(),
                whole.startsAt(),
                whole.duration(),
                whole.place(),
                whole.cancelled(),
                whole.questions(),
                whole.timesInvited());

        assertThat(InvitationSending.missing(lacking)).containsExactlyInAnyOrder(Missing.SUPPORT, Missing.CONSEQUENCES);
    }

    @Test
    void nobody_is_invited_to_what_was_or_what_is_not() {
        livesAt(anna, "Voorbeeldlaan 12");

        assertThat(send(conversation(anna, lastWeek), 3)).isInstanceOf(SendingOutcome.ConversationOver.class);
        assertThat(send(new ConversationId(UUID.randomUUID()), 1)).isEqualTo(new SendingOutcome.NotFound());
    }

    @Test
    void the_letter_is_in_the_language_the_client_chose_else_the_one_we_know_else_dutch() throws SQLException {
        livesAt(bilal, "Voorbeeldlaan 14");
        var arabic = planned(bilal);
        send(arabic, 1);
        assertThat(invitation(arabic, 1, "language")).isEqualTo("ar");
        assertThat(invitation(arabic, 1, "words")).contains("Beste Bilal Haddad,", "عزيزي/عزيزتي Bilal Haddad،");

        as(bilal, () -> contacts.writeIn(languages.byCode("en").orElseThrow()));
        send(arabic, 2);
        assertThat(invitation(arabic, 2, "language")).isEqualTo("en");

        var samuel = client("Samuel Tekle", "ti");
        livesAt(samuel, "Voorbeeldlaan 16");
        var dutch = planned(samuel);
        send(dutch, 1);
        assertThat(invitation(dutch, 1, "language")).isEqualTo("nl");
    }

    @Test
    void who_wants_a_text_message_or_mail_gets_one_beside_the_letter() {
        livesAt(anna, "Voorbeeldlaan 12");
        as(anna, () -> contacts.remindBy(ReminderChannel.SMS));
        var conversation = planned(anna);
        send(conversation, 1);
        as(anna, () -> contacts.remindBy(ReminderChannel.EMAIL));
        send(conversation, 2);
        as(anna, () -> contacts.remindBy(ReminderChannel.NONE));
        send(conversation, 3);

        assertThat(messages(conversation, Channel.LETTER)).hasSize(3);
        assertThat(messages(conversation, Channel.SMS)).singleElement().satisfies(message -> {
            assertThat(message.recipient()).isEqualTo("06 00 00 00 12");
            assertThat(message.words()).startsWith("Er is een bericht voor u.").doesNotContain("Anna");
        });
        assertThat(messages(conversation, Channel.EMAIL))
                .singleElement()
                .satisfies(message -> assertThat(message.words()).doesNotContain("Anna"));
    }

    /** The gate before a sanction counts what was delivered: that is said when the letter has left, not before. */
    @Test
    void a_letter_counts_as_delivered_two_days_after_it_left() throws SQLException {
        livesAt(anna, "Voorbeeldlaan 12");
        var conversation = planned(anna);
        send(conversation, 1);
        assertThat(invitation(conversation, 1, "delivered_on")).isEmpty();

        sender.sendDue();

        assertThat(LocalDate.parse(invitation(conversation, 1, "delivered_on")))
                .isEqualTo(Dates.dayOf(Instant.now()).plusDays(2));
    }

    /** Processing of a round beside the printing: ten seconds for 250 at the most. */
    @Test
    @Tag("measure")
    void a_round_of_many_is_written_in_seconds() {
        livesAt(anna, "Voorbeeldlaan 12");
        livesAt(bilal, "Voorbeeldlaan 14");
        var round = IntStream.range(0, 50)
                .mapToObj(number -> planned(number % 2 == 0 ? anna : bilal))
                .toList();

        round.subList(0, 10).forEach(conversation -> send(conversation, 1));
        var begin = System.nanoTime();
        round.subList(10, round.size())
                .forEach(conversation -> assertThat(send(conversation, 1)).isInstanceOf(SendingOutcome.Sent.class));
        var each = Duration.ofNanos((System.nanoTime() - begin) / (round.size() - 10));

        System.out.printf("a round of 250 letters: %.1f s of processing%n", each.toNanos() * 250 / 1e9);
        assertThat(each.multipliedBy(250)).isLessThan(Duration.ofSeconds(10));
    }
}
