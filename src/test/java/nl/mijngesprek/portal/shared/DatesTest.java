package nl.mijngesprek.portal.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

    private static final Instant SUMMER = Instant.parse("2026-06-02T12:30:00Z");
    private static final Instant WINTER = Instant.parse("2026-12-31T23:05:00Z");

    private static Language language(String code) {
        return new Language(code, code, code, false, false);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nl       | dinsdag 2 juni 2026      | 14.30",
                "en       | Tuesday, 2 June 2026     | 14:30",
                "ar       | الثلاثاء، 2 يونيو 2026   | 14:30",
                "fa       | سه‌شنبه 2 ژوئن 2026       | 14:30",
                "qps-ploc | dinsdag 2 juni 2026      | 14.30",
            })
    void a_moment_is_shown_in_dutch_time_with_the_calendar_and_digits_of_the_letter(
            String code, String day, String time) {
        assertThat(Dates.day(SUMMER, language(code))).isEqualTo(day);
        assertThat(Dates.time(SUMMER, language(code))).isEqualTo(time);
    }

    @Test
    void midnight_is_zero_hours_of_the_next_day() {
        assertThat(Dates.day(WINTER, Language.DUTCH)).isEqualTo("vrijdag 1 januari 2027");
        assertThat(Dates.time(WINTER, Language.DUTCH)).isEqualTo("00.05");
        assertThat(Dates.dayOf(WINTER)).isEqualTo(LocalDate.of(2027, 1, 1));
    }

    @Test
    void a_day_stays_the_same_day() {
        assertThat(Dates.day(LocalDate.of(2026, 3, 29), Language.DUTCH)).isEqualTo("zondag 29 maart 2026");
    }
}
