package nl.mijngesprek.portal.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import nl.mijngesprek.portal.shared.Dates;
import nl.mijngesprek.portal.shared.Misconfigured;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** D4: both sides know by when. */
class RemarkTermsTest {

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(Dates.ZONE).toInstant();
    }

    /** The clock goes back in between; a client's day is a day all the same. */
    @Test
    void a_term_ends_at_the_same_time_of_day() {
        var terms = new RemarkTerms("P2W");

        assertThat(terms.answerBy(at("2026-10-20T11:30"))).isEqualTo(at("2026-11-03T11:30"));
        assertThat(terms.reactBy(at("2026-10-20T11:30"))).isEqualTo(at("2026-11-03T11:30"));
        assertThat(terms.lateIfSentBefore(at("2026-11-03T11:30"))).isEqualTo(at("2026-10-20T11:30"));
        assertThat(new RemarkTerms("P3D").answerBy(at("2026-10-20T11:30"))).isEqualTo(at("2026-10-23T11:30"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "14", "P0D", "P-1D", "P1M", "P43D", "P7W", "PT24H", "two weeks"})
    void what_is_no_term_is_refused_by_name(String written) {
        assertThatThrownBy(() -> new RemarkTerms(written))
                .isInstanceOf(Misconfigured.class)
                .hasMessageStartingWith("portal.remark.term: wants within how long");
    }
}
