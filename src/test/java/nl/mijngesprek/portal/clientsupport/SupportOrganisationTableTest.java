package nl.mijngesprek.portal.clientsupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        var delivery = delivery(reference(), 9007, "Stichting Samen Sterk");
        var id = intake(() -> directory.deliver(delivery));

        var expected = new SupportOrganisation(
                id,
                delivery.name(),
                delivery.summary(),
                delivery.details(),
                Optional.empty(),
                List.of("nl", "ar", "ti"),
                List.of(),
                true,
                delivery.phone(),
                delivery.opening(),
                delivery.address(),
                true,
                true,
                LocalDate.of(2026, 11, 1),
                List.of());
        assertThat(as(anna, () -> directory.find(id))).contains(expected);
        assertThat(as(bilal, directory::all)).contains(expected);
    }

    @Test
    void the_same_reference_again_is_the_same_organisation() {
        var reference = reference();
        var first = intake(() -> directory.deliver(delivery(reference, 9003, "Oude naam")));
        var again = intake(() -> directory.deliver(delivery(reference, 9003, "Nieuwe naam")));

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

    /** C3, G8: whom it is for, where, whether there is room, and who of it wants to be named. */
    @Test
    void an_organisation_says_whom_it_has_room_for_and_who_works_there() {
        var reference = reference();
        var nadia = new SupportPerson("Nadia", List.of("nl", "ar"));
        var jaap = new SupportPerson("Jaap", List.of("nl"));
        var id = intake(() -> directory.deliver(inVinkhuizen(reference, List.of(nadia, jaap))));

        assertThat(as(anna, () -> directory.find(id))).hasValueSatisfying(organisation -> {
            assertThat(organisation.forWhom()).contains(LocalText.ofDutch("Voor ouders"));
            assertThat(organisation.hasRoom()).isFalse();
            assertThat(organisation.persons()).containsExactly(nadia, jaap);
            assertThat(organisation.helpsIn("Vinkhuizen")).isTrue();
            assertThat(organisation.helpsIn("Selwerd")).isFalse();
            assertThat(organisation.speaks("ti")).isFalse();
        });
        intake(() -> directory.deliver(inVinkhuizen(reference, List.of(jaap))));
        assertThat(as(anna, () -> directory.find(id).orElseThrow().persons())).containsExactly(jaap);
    }

    @Test
    void who_has_room_stands_before_who_has_none() {
        var full = intake(() -> directory.deliver(inVinkhuizen(reference(), List.of())));
        var open = intake(() -> directory.deliver(delivery(reference(), 9009, "Met plek")));

        assertThat(as(anna, directory::all)).map(SupportOrganisation::id).containsSubsequence(open, full);
    }

    private static SupportOrganisationDelivery inVinkhuizen(String reference, List<SupportPerson> persons) {
        var all = delivery(reference, 9001, "In de wijk");
        return new SupportOrganisationDelivery(
                reference,
                all.position(),
                all.name(),
                all.summary(),
                all.details(),
                Optional.of(LocalText.ofDutch("Voor ouders")),
                List.of("nl"),
                List.of("Vinkhuizen"),
                false,
                all.phone(),
                all.opening(),
                all.address(),
                true,
                true,
                all.lastChecked(),
                persons);
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
