package nl.mijngesprek.portal.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** H13: what the organisations of a neighbourhood take in, as officers know it, beside the planning of a round. */
class RoomsTest extends PlanningTest {

    private static final LocalDate DAY = LocalDate.of(2046, 6, 6);

    @Autowired
    Rooms rooms;

    private Capacity here() {
        return as(officer("Greet Gesprek"), () -> rounds.capacities(DAY)).stream()
                .filter(capacity -> capacity.neighbourhood().equals(neighbourhood))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_organisations_of_a_neighbourhood_take_in_together_what_each_takes_in() {
        neighbours(1);
        assertThat(here().perMonth()).isEmpty();
        var greet = officer("Greet Gesprek");

        assertThat(as(greet, () -> rooms.keep(neighbourhood, " Buurthuis ", 4))).isEqualTo(new RoomOutcome.Kept());
        as(greet, () -> rooms.keep(neighbourhood, "Speeltuin", 3));
        as(greet, () -> rooms.keep(neighbourhood, "Buurthuis", 2));

        assertThat(here().perMonth()).isEqualTo(Optional.of(5));
        assertThat(as(greet, rooms::all))
                .filteredOn(room -> room.neighbourhood().equals(neighbourhood))
                .extracting(Room::organisation, Room::perMonth, Room::savedBy)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("Buurthuis", 2, "Greet Gesprek"),
                        org.assertj.core.api.Assertions.tuple("Speeltuin", 3, "Greet Gesprek"));
    }

    @Test
    void only_who_can_come_counts_for_the_warning() {
        assertThat(new Capacity("Selwerd", 40, 30, Optional.of(30)).isMoreThanTakenIn(250))
                .isFalse();
        assertThat(new Capacity("Selwerd", 40, 31, Optional.of(30)).isMoreThanTakenIn(250))
                .isTrue();
        assertThat(new Capacity("Selwerd", 40, 31, Optional.of(0)).isMoreThanTakenIn(1))
                .isTrue();
        assertThat(new Capacity("Selwerd", 40, 31, Optional.empty()).isMoreThanTakenIn(250))
                .isFalse();
    }

    @Test
    void what_cannot_be_is_refused() {
        neighbours(1);
        var greet = officer("Greet Gesprek");

        assertThat(as(greet, () -> rooms.keep(neighbourhood, " ", 4)))
                .isEqualTo(new RoomOutcome.NameMissing(Room.NAME_LIMIT));
        assertThat(as(greet, () -> rooms.keep(neighbourhood, "Buurthuis", Room.MOST + 1)))
                .isEqualTo(new RoomOutcome.NoSuchNumber(Room.MOST));
        assertThat(as(greet, () -> rooms.keep("Nergens", "Buurthuis", 1)))
                .isEqualTo(new RoomOutcome.NoSuchNeighbourhood());
        assertThatThrownBy(() -> rows(anna, "select * from neighbourhood_room"))
                .rootCause()
                .hasMessageContaining("permission denied");
    }
}
