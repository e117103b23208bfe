package nl.mijngesprek.portal.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LanguagesTest {

    private final Languages languages = new Languages(false);

    @Test
    void dutch_comes_first_and_the_pseudo_language_only_on_request() {
        assertThat(languages.all()).first().isEqualTo(Language.DUTCH);
        assertThat(languages.all()).doesNotContain(Languages.PSEUDO);
        assertThat(new Languages(true).all()).contains(Languages.PSEUDO);
    }

    @Test
    void the_first_wish_that_can_be_met_wins() {
        var wishes = List.of(Locale.forLanguageTag("ti-ER"), Locale.forLanguageTag("ar-SY"), Locale.UK);

        assertThat(languages.best(wishes).code()).isEqualTo("ar");
    }

    @Test
    void who_wishes_nothing_that_is_here_gets_dutch_and_not_english() {
        assertThat(languages.best(List.of(Locale.forLanguageTag("ti")))).isEqualTo(Language.DUTCH);
        assertThat(languages.best(List.of())).isEqualTo(Language.DUTCH);
    }

    @Test
    void a_code_is_found_in_capitals_too_and_nothing_else_is() {
        assertThat(languages.byCode("AR")).map(Language::code).contains("ar");
        assertThat(languages.byCode("../nl")).isEmpty();
        assertThat(new Languages(true).of(Locale.forLanguageTag("qps-ploc"))).isEqualTo(Languages.PSEUDO);
    }

    @Test
    void the_direction_of_every_language_is_that_of_its_script() {
        assertThat(languages.all()).allSatisfy(language -> assertThat(language.rightToLeft())
                .isEqualTo(new ULocale(language.code()).isRightToLeft()));
    }
}
