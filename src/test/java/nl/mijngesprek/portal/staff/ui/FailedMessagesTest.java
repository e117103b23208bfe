package nl.mijngesprek.portal.staff.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.mijngesprek.portal.contact.ContactDetails;
import nl.mijngesprek.portal.contact.Contacts;
import nl.mijngesprek.portal.contact.PostalAddress;
import nl.mijngesprek.portal.contact.ReminderChannel;
import nl.mijngesprek.portal.identity.OfficerId;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.letter.ReminderLoop;
import nl.mijngesprek.portal.outbox.Channel;
import nl.mijngesprek.portal.outbox.MessageId;
import nl.mijngesprek.portal.outbox.NewMessage;
import nl.mijngesprek.portal.outbox.Outbox;
import nl.mijngesprek.portal.outbox.Sender;
import nl.mijngesprek.portal.shared.Language;
import nl.mijngesprek.portal.staff.FailedMessages;
import nl.mijngesprek.portal.staff.NextWay;
import nl.mijngesprek.portal.staff.NextWayOutcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What did not arrive is seen by somebody, who sees to it that the client is reached some other way. */
class FailedMessagesTest extends ReminderDayTest {

    private static final String LIST = "/mijn/gemeente/mislukt";

    @Autowired
    Contacts contacts;

    @Autowired
    Outbox outbox;

    @Autowired
    Sender sender;

    @Autowired
    ReminderLoop reminders;

    @Autowired
    FailedMessages failed;

    private OfficerId greet = new OfficerId(UUID.randomUUID());

    @BeforeEach
    void anOfficer() {
        greet = officer("Greet Gesprek");
        phone("06 00 00 00 12");
    }

    private void phone(String number) {
        intake(() -> {
            contacts.deliver(
                    anna,
                    new ContactDetails(
                            Optional.of(LocalDate.of(1984, 3, 9)),
                            Optional.of(new PostalAddress("Kade 1", "9741 AB Groningen")),
                            Optional.of(number),
                            Optional.empty()));
            return anna;
        });
        as(anna, () -> contacts.remindBy(ReminderChannel.SMS));
    }

    /** A word by SMS that there is an invitation, which the provider refused. */
    private MessageId notice(ConversationId conversation) throws SQLException {
        var key = reference();
        as(
                greet,
                () -> inTransaction(() -> outbox.put(new NewMessage(
                        key,
                        anna,
                        Optional.of(conversation.value()),
                        Channel.SMS,
                        "nl",
                        "06 00 00 00 12",
                        "",
                        "Er is een bericht voor u.",
                        Optional.empty()))));
        return fail("key = '" + key + "'", "Refused");
    }

    private MessageId reminder(ConversationId conversation, String problem) throws SQLException {
        reminders.remindDue();
        return fail(
                "revision is not null and state = 'waiting' and conversation_id = '" + conversation.value() + "'",
                problem);
    }

    private MessageId fail(String which, String problem) throws SQLException {
        try (var connection = superuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("update message set state = 'failed', attempts = 80, problem = '"
                        + problem + "' where " + which + " returning id")) {
            assertThat(rows.next()).as(which).isTrue();
            return new MessageId(rows.getObject(1, UUID.class));
        }
    }

    private String states(ConversationId conversation) {
        return as(
                greet,
                () -> inTransaction(() -> String.valueOf(database.fetchValue(
                        "select string_agg(channel || ' ' || state || coalesce(' ' || settled_as, ''), ', ' order by key)"
                                + " from message where conversation_id = ?",
                        conversation.value()))));
    }

    @Test
    void an_officer_finds_what_failed_and_puts_the_client_on_the_list_to_call() throws SQLException {
        var conversation = with(greet, anna, "2027-06-22T14:00");
        itIs("2027-06-02T11:00");
        notice(conversation);
        logInAsOfficer(greet, "Greet Gesprek");

        open("/mijn/gemeente");
        assertThat(screen().words()).contains("1 bericht kwam niet aan.", "U hoeft nu niemand te bellen.");
        press("Berichten die niet aankwamen");
        assertThat(screen().all("tbody tr"))
                .containsExactly("Anna de Wit Sms dat er een uitnodiging is Dit nummer of adres werkt niet."
                        + " dinsdag 22 juni 2027");
        press("Anna de Wit");
        assertThat(screen().heading()).isEqualTo("Bericht aan Anna de Wit");
        press("Zet op de lijst om te bellen");

        assertThat(screen().words()).contains("De cliënt staat bij Vandaag bellen.");
        press("Berichten die niet aankwamen");
        assertThat(screen().words()).contains("Er zijn geen berichten mislukt.");
        open("/mijn/gemeente");
        assertThat(screen().all("[aria-labelledby=calls] tbody tr")).hasSize(1);
        assertThat(screen().words()).doesNotContain("kwam niet aan");
        logIn(anna, "Anna de Wit", Language.DUTCH);
        open("/mijn/ingezien");
        assertThat(screen().words()).contains("Zag dat een bericht aan u niet aankwam.");
        open("/mijn/berichten");
        assertThat(screen().words()).contains("Het lukte niet. Een medewerker keek wat nodig was.");
    }

    @Test
    void a_reminder_goes_again_to_the_number_that_is_known_now() throws SQLException {
        var conversation = with(greet, anna, "2027-06-08T14:00");
        itIs("2027-06-07T10:05");
        var message = reminder(conversation, "IOException");
        phone("06 00 00 00 77");
        logInAsOfficer(greet, "Greet Gesprek");
        open(LIST);
        assertThat(screen().words()).contains("Herinnering per sms", "De dienst voor sms nam het bericht niet aan.");
        open(OfficerNavigation.failed(message));
        assertThat(screen().words()).doesNotContain("Herinner per brief");

        press("Stuur het opnieuw");

        assertThat(screen().words()).contains("Het bericht gaat opnieuw weg.");
        assertThat(states(conversation)).isEqualTo("sms settled again, sms waiting");
        assertThat(rows(anna, "select id from message where state = 'waiting' and recipient = '06 00 00 00 77'"))
                .isEqualTo(1);
        reminders.remindDue();
        sender.sendDue();
        assertThat(states(conversation)).isEqualTo("sms settled again, sms handed-over");
    }

    @Test
    void a_letter_instead_waits_for_its_time() throws SQLException {
        var conversation = with(greet, anna, "2027-06-22T14:00");
        itIs("2027-06-02T11:00");
        var message = notice(conversation);
        logInAsOfficer(greet, "Greet Gesprek");
        open(OfficerNavigation.failed(message));

        press("Herinner per brief");

        assertThat(screen().words()).contains("De cliënt krijgt op tijd een brief.");
        sender.sendDue();
        assertThat(states(conversation)).contains("letter waiting");
        itIs("2027-06-15T10:05");
        sender.sendDue();
        assertThat(states(conversation)).contains("letter handed-over");
        itIs("2027-06-21T10:05");
        reminders.remindDue();
        assertThat(states(conversation)).doesNotContain("sms waiting");
    }

    @Test
    void what_needs_nothing_any_more_leaves_the_list() throws SQLException {
        var conversation = with(greet, anna, "2027-06-22T14:00");
        itIs("2027-06-02T11:00");
        var message = notice(conversation);
        logInAsOfficer(greet, "Greet Gesprek");
        open(OfficerNavigation.failed(message));

        press("Er hoeft niets meer");

        assertThat(screen().words()).contains("Dit bericht is van de lijst.");
        assertThat(states(conversation)).isEqualTo("sms settled nothing");
    }

    @Test
    void what_somebody_saw_to_meanwhile_is_said_so() throws SQLException {
        var conversation = with(greet, anna, "2027-06-22T14:00");
        itIs("2027-06-02T11:00");
        var message = notice(conversation);
        logInAsOfficer(greet, "Greet Gesprek");
        open(OfficerNavigation.failed(message));
        as(greet, () -> failed.settle(message, NextWay.AGAIN));
        sender.sendDue();

        press("Zet op de lijst om te bellen");

        assertThat(screen().words()).contains("Dit bericht staat niet meer op de lijst.");
        assertThat(states(conversation)).isEqualTo("sms handed-over");
        open(OfficerNavigation.failed(message));
        assertThat(screen().words()).contains("Dit bericht staat niet meer op de lijst.");
    }

    @Test
    void another_officer_sees_and_settles_nothing_and_what_is_moved_or_over_is_no_longer_listed() throws SQLException {
        var olga = officer("Olga Officier");
        var conversation = with(greet, anna, "2027-06-08T14:00");
        itIs("2027-06-07T10:05");
        var message = reminder(conversation, "Late");

        assertThat(as(olga, failed::count)).isZero();
        assertThat(as(olga, () -> failed.find(message))).isEmpty();
        assertThat(as(olga, () -> failed.settle(message, NextWay.CALL))).isEqualTo(new NextWayOutcome.NotFailed());
        assertThat(as(greet, failed::count)).isEqualTo(1);
        itIs("2027-06-08T13:30");
        assertThat(as(greet, () -> failed.settle(message, NextWay.AGAIN)))
                .isEqualTo(new NextWayOutcome.NotPossible(NextWay.AGAIN));
        itIs("2027-06-08T14:30");
        assertThat(as(greet, failed::count)).isZero();
        itIs("2027-06-07T10:05");
        as(
                greet,
                () -> inTransaction(() -> database.execute(
                        "update conversation set place_address = 'Kade 9' where id = ?", conversation.value())));
        assertThat(as(greet, failed::count)).isZero();
    }
}
