package nl.mijngesprek.portal.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.mijngesprek.portal.Pdf;
import nl.mijngesprek.portal.clientsupport.DeclineReason;
import nl.mijngesprek.portal.clientsupport.OrganisationId;
import nl.mijngesprek.portal.clientsupport.RequestId;
import nl.mijngesprek.portal.clientsupport.RequestKind;
import nl.mijngesprek.portal.clientsupport.SupportInbox;
import nl.mijngesprek.portal.clientsupport.SupportRequests;
import nl.mijngesprek.portal.contact.ReminderChannel;
import nl.mijngesprek.portal.identity.Actor;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.identity.HelperId;
import nl.mijngesprek.portal.mandate.Mandates;
import nl.mijngesprek.portal.outbox.Message;
import nl.mijngesprek.portal.shared.Dates;
import nl.mijngesprek.portal.shared.Languages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a client hears about who helps, by the way they chose: that a permission ends, and that a supporter answered. */
class HelpNoticesTest extends LetterTest {

    @Autowired
    HelpNoticeLoop loop;

    @Autowired
    Mandates mandates;

    @Autowired
    SupportRequests requests;

    @Autowired
    SupportInbox inbox;

    @Autowired
    Languages languages;

    private UUID organisation = UUID.randomUUID();
    private HelperId hanna = new HelperId(organisation);

    @BeforeEach
    void annaIsHelped() {
        itIs(Dates.dayOf(testClock.instant()).plusDays(1) + "T10:00");
        // What other tests left is told.
        loop.tellDue();
        organisation = organisation();
        hanna = helper("Hanna Helper", organisation);
        livesAt(anna, "Voorbeeldlaan 12");
    }

    /** A permission that began and ends so many days from now. */
    private UUID permission(ClientId client, HelperId helper, int began, int ends) throws SQLException {
        var id = UUID.randomUUID();
        execute(
                "insert into mandate (id, client_id, helper_id, way, tasks, given_at, ends_at) values (?, ?, ?,"
                        + " 'digid-machtigen', '{questions}', now() + ? * interval '1 day', now() + ? * interval '1 day')",
                id,
                client.value(),
                helper.value(),
                began,
                ends);
        return id;
    }

    private RequestId asked(ClientId client) {
        return as(client, () -> {
            requests.saveWords(new OrganisationId(organisation), RequestKind.CALL_BACK, "Over mijn schulden.", 0);
            requests.send(new OrganisationId(organisation), RequestKind.CALL_BACK, "0612345678");
            return requests.mine().getFirst().id();
        });
    }

    private void execute(String sql, Object... bindings) throws SQLException {
        try (var connection = superuser();
                var statement = connection.prepareStatement(sql)) {
            for (var place = 0; place < bindings.length; place++) {
                statement.setObject(place + 1, bindings[place]);
            }
            statement.executeUpdate();
        }
    }

    private List<Message> to(ClientId client) {
        return currentActor.as(new Actor.Sender(), () -> outbox.latest(200).stream()
                .filter(message -> about(message).equals(Optional.of(client.value())))
                .toList());
    }

    private Optional<UUID> about(Message message) {
        return inTransaction(() -> Optional.ofNullable(
                        database.fetchOne("select client_id from message where key = ?", message.key())))
                .map(row -> row.get(0, UUID.class));
    }

    private void wants(ReminderChannel channel) {
        as(anna, () -> contacts.remindBy(channel));
    }

    /** Who, until when, how to go on, and that nothing needs to be done: in a letter that is theirs alone to open. */
    @Test
    void a_week_before_a_permission_ends_the_client_hears_of_it_once() throws Exception {
        permission(anna, hanna, -25, 5);

        assertThat(loop.tellDue()).isOne();
        assertThat(loop.tellDue()).as("once").isZero();

        var letter = to(anna);
        assertThat(letter).singleElement().satisfies(one -> assertThat(one.words())
                .contains("Een toestemming stopt bijna", "Hanna Helper (Naast de Ander) mag u helpen tot en met")
                .contains("U hoeft niets te doen.", "Wie mag mij helpen", "Dat mag altijd, zonder reden."));
        var pdf = press.print(letter.getFirst());
        Files.write(Path.of("target", "permission-ends.pdf"), pdf);
        assertThat(Pdf.wrong(pdf)).isEmpty();
    }

    @Test
    void not_told_is_what_was_short_ends_later_was_ended_or_belongs_to_who_left() throws SQLException {
        permission(anna, hanna, -2, 5);
        permission(anna, hanna, -25, 9);
        var ended = permission(anna, hanna, -25, 5);
        as(anna, () -> mandates.end(new nl.mijngesprek.portal.identity.MandateId(ended)));
        var leaver = helper("Lena Vertrokken", organisation);
        permission(anna, leaver, -25, 5);
        execute("update helper set left_on = current_date - 2 where id = ?", leaver.value());

        assertThat(loop.tellDue()).isZero();
        assertThat(to(anna)).isEmpty();
    }

    @Test
    void who_wants_no_reminder_gets_none_and_at_night_nobody_does() throws SQLException {
        permission(anna, hanna, -25, 5);
        wants(ReminderChannel.NONE);
        assertThat(loop.tellDue()).isZero();

        wants(ReminderChannel.SMS);
        itIs(Dates.dayOf(testClock.instant()).plusDays(1) + "T03:00");
        assertThat(loop.tellDue()).isZero();
    }

    /** C2: phones lie on tables, and are shared. */
    @Test
    void a_text_message_names_nobody() throws SQLException {
        permission(anna, hanna, -25, 5);
        wants(ReminderChannel.SMS);
        var request = asked(anna);
        as(hanna, () -> inbox.accept(request, nextWeek, "Ik bel u."));

        assertThat(loop.tellDue()).isEqualTo(2);

        assertThat(to(anna)).hasSize(2).allSatisfy(message -> assertThat(message.words())
                .doesNotContain("Hanna", "Naast", "Anna", "schulden", "Ik bel"));
        assertThat(to(anna))
                .anySatisfy(message -> assertThat(message.words()).startsWith("Er is een antwoord voor u."));
        assertThat(to(anna)).anySatisfy(message -> assertThat(message.words()).startsWith("Een toestemming stopt na"));
    }

    @Test
    void an_answer_is_told_once_another_one_again_and_not_what_it_says() throws Exception {
        as(anna, () -> contacts.writeIn(languages.byCode("ar").orElseThrow()));
        var request = asked(anna);
        assertThat(loop.tellDue()).as("nobody answered yet").isZero();
        as(hanna, () -> inbox.accept(request, nextWeek, "Ik bel u."));
        assertThat(loop.tellDue()).isOne();
        assertThat(loop.tellDue()).isZero();

        as(hanna, () -> inbox.decline(request, DeclineReason.NO_ROOM, "Het spijt ons.", Optional.empty()));
        assertThat(loop.tellDue()).isOne();

        var letters = to(anna);
        assertThat(letters).hasSize(2).allSatisfy(letter -> assertThat(letter.words())
                .contains("Er is een antwoord voor u", "هناك جواب لك")
                .doesNotContain("Hanna", "Naast de Ander", "schulden", "Ik bel", "spijt", "verslag"));
        assertThat(Pdf.wrong(press.print(letters.getFirst()))).isEmpty();
    }

    @Test
    void an_answer_to_what_was_withdrawn_is_not_told() {
        var request = asked(anna);
        as(hanna, () -> inbox.accept(request, nextWeek, ""));
        as(anna, () -> requests.withdraw(request));

        assertThat(loop.tellDue()).isZero();
    }

    /** C2: asking, and not asking, is no signal to the municipality, not even in what goes out. */
    @Test
    void no_officer_sees_that_there_was_a_message_and_who_tells_sees_no_more_than_that() throws SQLException {
        permission(anna, hanna, -25, 5);
        var request = asked(anna);
        as(hanna, () -> inbox.accept(request, nextWeek, "Ik bel u."));
        loop.tellDue();
        var officer = officer("Olga Officier");

        assertThat(as(
                        officer,
                        () -> inTransaction(
                                () -> database.fetch("select key from message where client_id = ?", anna.value()))))
                .isEmpty();
        for (var secret : List.of("words", "phone", "organisation_id", "answer_words", "name", "kind")) {
            assertThat(canRead("support_request", secret)).as(secret).isFalse();
        }
    }

    private boolean canRead(String table, String column) {
        return inTransaction(() -> database.fetchSingle(
                        "select has_column_privilege('portal_notifier', ?, ?, 'SELECT')", table, column)
                .get(0, Boolean.class));
    }
}
