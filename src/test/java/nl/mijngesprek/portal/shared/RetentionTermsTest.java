package nl.mijngesprek.portal.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetentionTermsTest {

    @Test
    void a_term_is_whole_months_or_years() {
        var terms = new RetentionTerms("15m", "5y");

        assertThat(terms.keptPrivate().period()).isEqualTo(Period.ofMonths(15));
        assertThat(terms.handedOver().period()).isEqualTo(Period.ofYears(5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0m", "15", "15d", "-1m", "1.5y", "21y", "241m", "P15M", "15 m"})
    void what_is_no_term_is_refused_with_the_name_and_the_remedy(String written) {
        assertThatThrownBy(() -> new RetentionTerms(written, "5y"))
                .isInstanceOf(Misconfigured.class)
                .hasMessage("portal.retention.private: wants how long answers are kept, in whole months or years,"
                        + " such as 15m or 5y; at most 20y.");
        assertThatThrownBy(() -> new RetentionTerms("15m", written))
                .isInstanceOf(Misconfigured.class)
                .hasMessageStartingWith("portal.retention.shared: wants");
    }

    @Test
    void what_a_client_kept_goes_no_later_than_what_was_handed_over() {
        assertThatThrownBy(() -> new RetentionTerms("13m", "1y"))
                .isInstanceOf(Misconfigured.class)
                .hasMessageStartingWith("portal.retention.private: is longer than");
    }
}
