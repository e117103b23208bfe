package nl.mijngesprek.portal.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import nl.mijngesprek.portal.TableTest;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.shared.Language;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the municipality knows about reaching a client, and what the client wants: the client's own, and nobody else's. */
class ContactTableTest extends TableTest {

    private static final ContactDetails KNOWN = new ContactDetails(
            Optional.of(LocalDate.of(1984, 3, 9)),
            Optional.of(new PostalAddress("Voorbeeldlaan 12", "9741 AB Groningen")),
            Optional.of("06 00 00 00 12"),
            Optional.of("anna@example.org"));

    @Autowired
    Contacts contacts;

    private void deliver(ClientId client, ContactDetails details) {
        intake(() -> {
            contacts.deliver(client, details);
            return details;
        });
    }

    @Test
    void a_client_reads_all_that_is_known_and_nothing_of_another() {
        deliver(anna, KNOWN);

        assertThat(as(anna, contacts::details)).isEqualTo(KNOWN);
        assertThat(as(bilal, contacts::details)).isEqualTo(ContactDetails.UNKNOWN);
        assertThat(rows(bilal, "select * from contact_details")).isZero();
    }

    @Test
    void a_later_delivery_takes_the_place_of_the_one_before() {
        deliver(anna, KNOWN);
        var moved = new ContactDetails(
                KNOWN.birthDate(),
                Optional.of(new PostalAddress("Nieuwe Kade 3", "9712 XX Groningen")),
                Optional.empty(),
                Optional.empty());

        deliver(anna, moved);

        assertThat(as(anna, contacts::details)).isEqualTo(moved);
    }

    @Test
    void each_wish_is_kept_beside_the_others() {
        assertThat(as(anna, contacts::wish)).isEqualTo(ContactWish.NONE_YET);

        as(anna, () -> contacts.remindBy(ReminderChannel.NONE));
        as(anna, () -> contacts.writeIn(new Language("ar", "", "", true, false)));
        as(anna, () -> contacts.printLarge(true));

        assertThat(as(anna, contacts::wish)).isEqualTo(new ContactWish(ReminderChannel.NONE, Optional.of("ar"), true));
        assertThat(as(bilal, contacts::wish)).isEqualTo(ContactWish.NONE_YET);
        assertThat(rows(bilal, "update contact_wish set channel = 'call'")).isZero();
        assertThatThrownBy(() -> rows(
                        bilal,
                        "insert into contact_wish (client_id, channel, saved_at) values (?, 'call', now())",
                        anna.value()))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void the_database_keeps_no_half_address_and_no_client_changes_what_the_municipality_knows() {
        deliver(anna, KNOWN);

        assertThatThrownBy(() -> intake(() -> inTransaction(() ->
                        database.execute("update contact_details set town = '' where client_id = ?", anna.value()))))
                .rootCause()
                .hasMessageContaining("address_is_whole");
        assertThatThrownBy(() -> rows(anna, "update contact_details set phone = ''"))
                .rootCause()
                .hasMessageContaining("permission denied");
    }
}
