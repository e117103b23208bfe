package nl.mijngesprek.portal.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GlossaryTest {

    private final Glossary glossary = new Glossary();

    private List<String> in(String dutch) {
        return glossary.in(dutch).stream().map(Term::id).toList();
    }

    @Test
    void the_words_of_the_field_are_there_each_in_its_place() {
        assertThat(glossary.all())
                .hasSizeGreaterThanOrEqualTo(40)
                .isSortedAccordingTo(java.util.Comparator.comparing(Term::id));
        assertThat(glossary.all()).allSatisfy(term -> assertThat(in("Dit is " + term.word() + "."))
                .containsExactly(term.id()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    U krijgt bijstand.                      | bijstand
                    BIJSTAND krijgt u pas later.            | bijstand
                    U heeft recht op bijzondere bijstand.   | bijzondere-bijstand
                    De ontheffingen, “ontheffing”, gelden.  | ontheffing
                    Wij praten over uw re-integratietraject | re-integratie
                    De reïntegratie begint in mei.          | re-integratie
                    De client\u00EBondersteuning helpt.     |
                    Uw clie\u0308ntondersteuner belt.       | clientondersteuner
                    U vraagt huurtoeslag aan.               | huurtoeslag
                    Het WIJ-team komt langs.                | wij-team
                    """)
    void a_word_is_found_whole_in_its_forms_and_the_longest_first(String sentence, String id) {
        assertThat(in(sentence)).isEqualTo(id == null ? List.of() : List.of(id));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "De uitkeringsspecificatie kwam per post.",
                "Het intakegebouw is dicht.",
                "Op de bijstand-avond was koffie.",
                "Zij werkt bij Toeslagenland.",
                "",
                "مرحبا"
            })
    void a_part_of_another_word_is_no_difficult_word(String sentence) {
        assertThat(in(sentence)).isEmpty();
    }

    @Test
    void each_word_comes_once_in_the_order_of_the_sentence() {
        assertThat(in("Bij een traject hoort een indicatie, en bij dat traject ook bezwaar."))
                .containsExactly("traject", "indicatie", "bezwaar");
    }

    @Test
    void of_several_sentences_the_words_come_by_the_alphabet() {
        assertThat(glossary.inAll(List.of("Het traject begint.", "U krijgt bijstand.", "Dat traject duurt lang.")))
                .map(Term::id)
                .containsExactly("bijstand", "traject");
    }
}
