package nl.mijngesprek.portal.clientsupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.mijngesprek.portal.TableTest;
import nl.mijngesprek.portal.shared.LocalText;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SupportOrganisationTableTest extends TableTest {

    @Autowired
    SupportDirectory directory;

    @Test
    void every_client_reads_an_organisation_as_it_was_delivered() {
        var delivery = delivery(reference(), 7, "Stichting Samen Sterk");
        var id = intake(() -> directory.deliver(delivery));

        var expected = new SupportOrganisation(
                id,
                delivery.name(),
                delivery.summary(),
                delivery.details(),
                List.of("nl", "ar", "ti"),
                delivery.phone(),
                delivery.opening(),
                delivery.address(),
                true,
                true,
                LocalDate.of(2026, 11, 1));
        assertThat(as(anna, () -> directory.find(id))).contains(expected);
        assertThat(as(bilal, directory::all)).contains(expected);
    }

    @Test
    void the_same_reference_again_is_the_same_organisation() {
        var reference = reference();
        var first = intake(() -> directory.deliver(delivery(reference, 1, "Oude naam")));
        var again = intake(() -> directory.deliver(delivery(reference, 1, "Nieuwe naam")));

        assertThat(again).isEqualTo(first);
        assertThat(as(anna, () -> directory.find(first)))
                .map(SupportOrganisation::name)
                .contains("Nieuwe naam");
    }

    @Test
    void the_municipality_says_in_which_order_they_stand() {
        var second = intake(() -> directory.deliver(delivery(reference(), 9002, "A")));
        var first = intake(() -> directory.deliver(delivery(reference(), 9001, "B")));

        assertThat(as(anna, directory::all)).map(SupportOrganisation::id).containsSubsequence(first, second);
    }

    @Test
    void one_that_is_not_there_is_not_found_and_a_client_changes_none() {
        assertThat(as(anna, () -> directory.find(new OrganisationId(UUID.randomUUID()))))
                .isEmpty();
        assertThatThrownBy(() -> rows(anna, "update support_organisation set name = 'x'"))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    private static SupportOrganisationDelivery delivery(String reference, int position, String name) {
        return new SupportOrganisationDelivery(
                reference,
                position,
                name,
                new LocalText(Map.of("nl", "Staat naast u", "en", "Stands beside you")),
                LocalText.ofDutch("Gaat mee naar het gesprek."),
                List.of("nl", "ar", "ti"),
                "010 765 43 21",
                LocalText.ofDutch("Elke werkdag van 9 tot 12 uur"),
                "Kade 2",
                true,
                true,
                LocalDate.of(2026, 11, 1));
    }
}
