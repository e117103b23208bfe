package nl.mijngesprek.portal.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceEndsTest {

    @Test
    void a_text_is_taken_apart_at_its_ends_and_lines() {
        assertThat(SentenceEnds.split(" U zei dat u werkt. Dat gaat goed!\nU vroeg: “Mag dat?” Ja.  Wij bellen u "))
                .isEqualTo(
                        List.of("U zei dat u werkt.", "Dat gaat goed!", "U vroeg: “Mag dat?”", "Ja.", "Wij bellen u"));
        assertThat(SentenceEnds.split("  \n ")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "U zei dat u werkt.",
                "Wij spraken om 14.30 uur.",
                "U kent mevr. De Vries van nr. 3 goed.",
                "U krijgt € 12.50 per week.",
                "U zei: ik weet het niet... misschien later.",
                "J. Jansen komt mee.",
            })
    void what_is_one_sentence_stays_one(String text) {
        assertThat(SentenceEnds.split(text)).containsExactly(text);
    }
}
