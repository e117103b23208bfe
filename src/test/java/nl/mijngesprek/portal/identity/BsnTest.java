package nl.mijngesprek.portal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BsnTest {

    @ParameterizedTest
    @ValueSource(strings = {"999990019", "999991772", "999993653", "111222333"})
    void nine_digits_that_pass_the_eleven_test_are_a_bsn(String text) {
        assertThat(Bsn.parse(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "999990018",
                "000000000",
                "99999001",
                "9999900190",
                "99999001a",
                "",
                " 999990019",
                "٩٩٩٩٩٠٠١٩",
                "999-990-019"
            })
    void anything_else_is_none(String text) {
        assertThat(Bsn.parse(text)).isEmpty();
    }

    @Test
    void a_bsn_equals_itself_and_never_shows_itself() {
        var bsn = Bsn.parse("999990019").orElseThrow();

        assertThat(bsn)
                .isEqualTo(Bsn.parse("999990019").orElseThrow())
                .hasSameHashCodeAs(Bsn.parse("999990019").orElseThrow());
        assertThat(bsn).isNotEqualTo(Bsn.parse("111222333").orElseThrow());
        assertThat(new ClientDelivery("c1", bsn, "Anna", "nl").toString()).doesNotContain("99999");
    }
}
