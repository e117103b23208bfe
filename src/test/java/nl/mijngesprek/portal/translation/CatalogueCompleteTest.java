package nl.mijngesprek.portal.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.mijngesprek.portal.shared.Language;
import nl.mijngesprek.portal.shared.Languages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every language one can choose has every text, made from the Dutch text of today, without a finding. */
class CatalogueCompleteTest {

    private static final Catalogue CATALOGUE = Catalogue.load("file:translations/");

    static List<Language> languages() {
        return new Languages(false).all();
    }

    static Stream<Language> translations() {
        return languages().stream().filter(language -> !language.equals(Language.DUTCH));
    }

    @ParameterizedTest
    @MethodSource("translations")
    void every_text_is_translated_from_the_dutch_text_of_today(Language language) {
        var lacking = CATALOGUE.keys().stream()
                .filter(key -> !CATALOGUE.state(key, language).served())
                .map(key -> key + ": " + CATALOGUE.state(key, language) + " " + CATALOGUE.findings(key, language))
                .toList();

        assertThat(lacking).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void the_checks_find_nothing(Language language) {
        var findings = CATALOGUE.keys().stream()
                .flatMap(key -> CATALOGUE.findings(key, language).stream().map(finding -> key + ": " + finding))
                .toList();

        assertThat(findings).isEmpty();
    }

    @Test
    void no_translation_is_of_a_text_that_is_gone() {
        assertThat(CATALOGUE.orphans()).isEmpty();
    }

    @Test
    void a_translation_stands_in_the_domain_of_its_dutch_text() {
        for (var file : CATALOGUE.files()) {
            var dutch = CATALOGUE.files().stream()
                    .filter(other -> other.name().equals(file.domain() + "/nl.po"))
                    .flatMap(other -> other.content().entries().stream())
                    .map(PoEntry::key)
                    .toList();

            assertThat(file.content().entries())
                    .as(file.name())
                    .extracting(PoEntry::key)
                    .isSubsetOf(dutch);
        }
    }

    @Test
    void every_file_is_in_a_language_one_can_choose() {
        assertThat(CATALOGUE.files())
                .extracting(file -> file.content().language())
                .isSubsetOf(languages().stream().map(Language::code).toList());
    }
}
