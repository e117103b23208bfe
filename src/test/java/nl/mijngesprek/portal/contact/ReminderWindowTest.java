package nl.mijngesprek.portal.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.mijngesprek.portal.shared.Dates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** When somebody is reminded of a conversation. */
class ReminderWindowTest {

    private static final LocalDate LONG_AGO = LocalDate.of(2026, 1, 2);

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(Dates.ZONE).toInstant();
    }

    private static ReminderWindow window(ReminderChannel channel, String startsAt) {
        return ReminderWindow.of(channel, at(startsAt), LONG_AGO).orElseThrow();
    }

    /** On a working day, so that who cannot come can call us; 1 June 2026 is a Monday. */
    @ParameterizedTest
    @CsvSource({
        "2026-06-02T14:00, 2026-06-01T10:00",
        "2026-06-08T09:00, 2026-06-05T10:00",
        "2026-06-07T11:00, 2026-06-05T10:00",
        "2026-06-05T16:30, 2026-06-04T10:00"
    })
    void a_text_message_comes_on_the_last_working_day_before(String startsAt, String from) {
        assertThat(window(ReminderChannel.SMS, startsAt).from()).isEqualTo(at(from));
        assertThat(window(ReminderChannel.EMAIL, startsAt).from()).isEqualTo(at(from));
        assertThat(window(ReminderChannel.CALL, startsAt).from()).isEqualTo(at(from));
    }

    @Test
    void a_letter_leaves_five_working_days_before_and_never_so_late_that_it_comes_after() {
        var letter = window(ReminderChannel.LETTER, "2026-06-10T10:00");

        assertThat(letter.from()).isEqualTo(at("2026-06-03T10:00"));
        assertThat(letter.isOpen(at("2026-06-03T09:59"))).isFalse();
        assertThat(letter.isOpen(at("2026-06-05T23:59"))).isTrue();
        assertThat(letter.isOpen(at("2026-06-06T00:00"))).isFalse();
    }

    @Test
    void who_wants_none_gets_none() {
        assertThat(ReminderWindow.of(ReminderChannel.NONE, at("2026-06-10T10:00"), LONG_AGO))
                .isEmpty();
    }

    @Test
    void what_was_missed_is_caught_up_with_until_it_would_be_useless() {
        var window = window(ReminderChannel.SMS, "2026-06-02T14:00");

        assertThat(window.isOpen(at("2026-06-01T09:59"))).isFalse();
        assertThat(window.isOpen(at("2026-06-01T10:00"))).isTrue();
        assertThat(window.isOpen(at("2026-06-02T12:59"))).isTrue();
        assertThat(window.isOpen(at("2026-06-02T13:00"))).isFalse();
        assertThat(window.isOpen(at("2026-06-02T14:30"))).isFalse();
    }

    @Test
    void at_night_no_telephone_makes_a_sound() {
        var window = window(ReminderChannel.SMS, "2026-06-02T14:00");

        assertThat(window.next(at("2026-06-01T20:00"))).contains(at("2026-06-02T08:00"));
        assertThat(window.next(at("2026-06-02T03:00"))).contains(at("2026-06-02T08:00"));
        assertThat(window(ReminderChannel.SMS, "2026-06-02T08:30").next(at("2026-06-01T21:00")))
                .isEqualTo(Optional.empty());
        assertThat(window(ReminderChannel.LETTER, "2026-06-10T10:00").isOpen(at("2026-06-03T23:00")))
                .isTrue();
    }

    /** The night of 29 March 2026 has no 2.30; that of 25 October has it twice. The morning comes at eight all the same. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-30T09:00, 2026-03-29T00:45:00Z, 2026-03-29T06:00:00Z",
        "2026-10-26T09:00, 2026-10-25T00:30:00Z, 2026-10-25T07:00:00Z",
        "2026-10-26T09:00, 2026-10-25T01:30:00Z, 2026-10-25T07:00:00Z"
    })
    void the_clock_that_is_put_forward_or_back_changes_nothing(String startsAt, Instant now, Instant next) {
        assertThat(window(ReminderChannel.SMS, startsAt).next(now)).contains(next);
    }

    @Test
    void nobody_is_reminded_of_what_is_still_on_its_way() {
        var startsAt = at("2026-06-11T10:00");

        assertThat(ReminderWindow.of(ReminderChannel.SMS, startsAt, LocalDate.of(2026, 6, 8)))
                .isEmpty();
        assertThat(ReminderWindow.of(ReminderChannel.SMS, startsAt, LocalDate.of(2026, 6, 7))
                        .map(ReminderWindow::from))
                .contains(at("2026-06-10T10:00"));
        assertThat(ReminderWindow.of(ReminderChannel.LETTER, startsAt, LocalDate.of(2026, 6, 3))
                        .map(ReminderWindow::from))
                .contains(at("2026-06-06T10:00"));
    }

    /** Whoever looks this far ahead misses nobody. */
    @ParameterizedTest
    @EnumSource(names = {"LETTER", "SMS", "EMAIL", "CALL"})
    void no_window_begins_earlier_than_one_looks_ahead(ReminderChannel channel) {
        assertThat(IntStream.range(0, 400)
                        .mapToObj(day -> at("2026-01-05T23:45").plus(Duration.ofDays(day))))
                .allSatisfy(startsAt -> {
                    var window = ReminderWindow.of(channel, startsAt, LONG_AGO.minusYears(1))
                            .orElseThrow();
                    assertThat(Duration.between(window.from(), startsAt))
                            .isLessThan(Duration.ofDays(ReminderWindow.MOST_DAYS));
                    assertThat(window.until()).isBeforeOrEqualTo(startsAt);
                });
    }
}
