package nl.mijngesprek.portal.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import nl.mijngesprek.portal.shared.Misconfigured;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportTermTest {

    @Test
    void a_term_counts_days_in_amsterdam() {
        assertThat(new ReportTerm("P14D").dueOn(Instant.parse("2026-06-01T22:30:00Z")))
                .isEqualTo(LocalDate.of(2026, 6, 16));
        assertThat(new ReportTerm("P2W").dueOn(Instant.parse("2026-06-01T12:00:00Z")))
                .isEqualTo(LocalDate.of(2026, 6, 15));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "14", "14d", "P0D", "P-3D", "P93D", "P1M", "PT48H", "P14D ", "P999999999999D"})
    void what_is_no_term_is_refused_with_the_name_and_the_remedy(String written) {
        assertThatThrownBy(() -> new ReportTerm(written))
                .isInstanceOf(Misconfigured.class)
                .hasMessage(
                        "portal.report.term: wants within how many days or weeks a client gets a report, such as P14D"
                                + " or P2W; at most P92D.");
    }
}
