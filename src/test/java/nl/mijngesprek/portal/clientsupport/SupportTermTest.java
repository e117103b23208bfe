package nl.mijngesprek.portal.clientsupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import nl.mijngesprek.portal.shared.Dates;
import nl.mijngesprek.portal.shared.Misconfigured;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SupportTermTest {

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(Dates.ZONE).toInstant();
    }

    /** Thursday evening, and the weekend does not count. */
    @Test
    void three_working_days_after_a_thursday_is_the_tuesday() {
        var term = new SupportTerm("3");
        var sent = at("2026-11-19T22:30");

        assertThat(term.answerBy(sent)).isEqualTo(LocalDate.of(2026, 11, 24));
        assertThat(term.isLate(sent, at("2026-11-24T23:59"))).isFalse();
        assertThat(term.isLate(sent, at("2026-11-25T00:00"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-1", "21", "3D", "three"})
    void what_is_no_number_of_working_days_is_refused_by_name(String written) {
        assertThatThrownBy(() -> new SupportTerm(written))
                .isInstanceOf(Misconfigured.class)
                .hasMessageStartingWith("portal.support.term: wants within how many");
    }
}
