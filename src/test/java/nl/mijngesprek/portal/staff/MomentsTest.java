package nl.mijngesprek.portal.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.concurrent.CompletableFuture;
import nl.mijngesprek.portal.identity.OfficerId;
import nl.mijngesprek.portal.shared.Dates;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.security.access.AccessDeniedException;

/** Free moments: all that were asked for, or none and the reason. */
class MomentsTest extends PlanningTest {

    private final LocalDate day = LocalDate.of(2041, 5, 14);

    private OfficerId greet = new OfficerId(java.util.UUID.randomUUID());

    @BeforeEach
    void officer() {
        greet = officer("Greet Gesprek");
    }

    private java.util.List<Instant> begins() {
        return as(greet, () -> moments.coming(1)).rows().stream()
                .map(Moment::startsAt)
                .toList();
    }

    private static Instant at(LocalDate day, String time) {
        return day.atTime(LocalTime.parse(time)).atZone(Dates.ZONE).toInstant();
    }

    @Test
    void a_morning_is_cut_into_moments_that_fit() {
        assertThat(add(greet, day, "09:00", "12:00", 45)).isEqualTo(new MomentsOutcome.Added(4));

        assertThat(begins()).containsExactly(at(day, "09:00"), at(day, "09:45"), at(day, "10:30"), at(day, "11:15"));
        assertThat(as(greet, () -> moments.coming(1)).rows()).noneMatch(Moment::taken);
        assertThat(as(officer("Olga Officier"), () -> moments.coming(1)).rows()).isEmpty();
    }

    @Test
    void what_overlaps_is_refused_whole_and_named() {
        add(greet, day, "09:00", "10:00", 30);

        assertThat(add(greet, day, "09:45", "12:00", 45))
                .isEqualTo(new MomentsOutcome.Overlap(java.util.List.of(at(day, "09:30"))));
        assertThat(add(greet, day, "10:00", "11:00", 60)).isEqualTo(new MomentsOutcome.Added(1));
        assertThat(begins()).hasSize(3);
    }

    @Test
    void a_conversation_the_case_system_planned_takes_time_too() {
        var conversation = conversation(anna, at(day, "13:15"));
        giveTo(greet, conversation);

        assertThat(add(greet, day, "13:00", "15:00", 60))
                .isEqualTo(new MomentsOutcome.Overlap(java.util.List.of(at(day, "13:15"))));
    }

    @ParameterizedTest
    @CsvSource({"09:00,09:30,45", "12:00,09:00,30", "09:00,12:00,4", "09:00,18:00,241", "09:00,09:00,30"})
    void moments_that_do_not_fit_are_refused(String from, String to, int minutes) {
        assertThat(add(greet, day, from, to, minutes)).isEqualTo(new MomentsOutcome.DoNotFit());
    }

    @Test
    void more_than_a_day_of_work_is_refused() {
        assertThat(add(greet, day, "00:00", "23:59", 5)).isEqualTo(new MomentsOutcome.TooMany(Moments.MOST));
    }

    @Test
    void the_past_is_refused() {
        assertThat(add(greet, Dates.dayOf(Instant.now()).minusDays(1), "09:00", "12:00", 45))
                .isEqualTo(new MomentsOutcome.Past());
        assertThat(add(greet, Dates.dayOf(Instant.now()), "00:00", "00:45", 45)).isEqualTo(new MomentsOutcome.Past());
    }

    @Test
    void the_hour_that_does_not_exist_and_the_hour_that_is_there_twice_are_refused() {
        assertThat(add(greet, LocalDate.of(2027, 3, 28), "01:30", "04:00", 30))
                .isEqualTo(new MomentsOutcome.NoSuchTime(LocalTime.of(2, 0)));
        assertThat(add(greet, LocalDate.of(2027, 10, 31), "01:30", "04:00", 30))
                .isEqualTo(new MomentsOutcome.TwiceThatDay(LocalTime.of(2, 0)));
        // Over the change, but not in it: at these times the clock on the wall says what it says.
        assertThat(add(greet, LocalDate.of(2027, 3, 28), "09:00", "10:00", 30)).isEqualTo(new MomentsOutcome.Added(2));
        assertThat(begins().getFirst()).isEqualTo(Instant.parse("2027-03-28T07:00:00Z"));
    }

    @Test
    void an_officer_who_leaves_has_no_moments_after_the_last_day() {
        var vera = leaving(day);

        assertThat(add(vera, day, "09:00", "10:00", 30)).isEqualTo(new MomentsOutcome.Added(2));
        assertThat(add(vera, day.plusDays(1), "09:00", "10:00", 30)).isEqualTo(new MomentsOutcome.HasLeft());
    }

    @Test
    void the_same_moments_from_two_windows_are_there_once() {
        var first = CompletableFuture.supplyAsync(() -> add(greet, day, "09:00", "12:00", 30));
        var second = CompletableFuture.supplyAsync(() -> add(greet, day, "09:00", "12:00", 30));

        assertThat(java.util.List.of(first.join(), second.join()))
                .hasAtLeastOneElementOfType(MomentsOutcome.Added.class)
                .hasAtLeastOneElementOfType(MomentsOutcome.Overlap.class);
        assertThat(begins()).hasSize(6);
    }

    @Test
    void a_client_adds_no_moments() {
        assertThatThrownBy(() -> as(anna, () -> moments.coming(1))).isInstanceOf(AccessDeniedException.class);
    }
}
