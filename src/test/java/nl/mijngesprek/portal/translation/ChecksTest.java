package nl.mijngesprek.portal.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.mijngesprek.portal.shared.Language;
import nl.mijngesprek.portal.translation.Finding.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChecksTest {

    private static final Language ENGLISH = new Language("en", "English", "Engels", false, true);
    private static final Language ARABIC = new Language("ar", "العربية", "Arabisch", true, false);
    private static final Language POLISH = new Language("pl", "Polski", "Pools", false, false);
    private static final Language PERSIAN = new Language("fa", "فارسی", "Perzisch", true, false);

    private static List<Rule> dutch(String text) {
        return Checks.ofSource(new PoEntry("a.b.text", text, "")).stream()
                .map(Finding::rule)
                .toList();
    }

    private static List<Rule> translated(Language language, String source, String translation) {
        return Checks.ofTranslation(new PoEntry("a.b.text", source, translation), language).stream()
                .map(Finding::rule)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{count, number}",
                "{day, date, short}",
                "Op {day, date} om",
                "{n, selectordinal, one{#e} other{#e}}",
                "{n, plural, offset:1 one{# dag} other{# dagen}}",
                "Nog {n, plural, one{# dag} other{# dagen}}",
                "{n, plural, one{# dag} other{# dagen}}.",
                "{n, plural, one{# dag} other{{m, plural, one{a} other{b}}}}",
                "{0} dagen",
                "{Naam}",
                "{n, choice, 0#geen|1#een}",
                "{open",
                "dicht}",
            })
    void only_named_arguments_and_one_plural_or_select_around_the_whole_text_are_known(String text) {
        assertThat(dutch(text)).contains(Rule.ICU_SYNTAX);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Terug",
                "De foto's van uw huis",
                "Bel {phone}",
                "{days, plural, =0{Vandaag} one{Over # dag} other{Over # dagen}}",
                "{kind, select, obliged{U moet komen.} other{U mag komen.}}",
            })
    void a_right_text_has_no_finding(String text) {
        assertThat(dutch(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bel '{phone}'     | APOSTROPHE",
                "foto''s           | APOSTROPHE",
                "Een <b>vet</b>    | MARKUP",
                "Hier &amp; daar   | MARKUP",
                "Vraag ٣           | DIGITS",
                "Uw \u2066naam     | BIDI_CONTROLS",
                "Uw\u200E naam     | BIDI_CONTROLS",
                "Uw\u200Bnaam      | INVISIBLE",
                "Uw\u200Cnaam      | INVISIBLE",
                "gesprek\u00ADlijk | INVISIBLE",
                "Twee  spaties     | SPACES",
            })
    void a_character_that_does_not_belong_is_found(String text, Rule rule) {
        assertThat(dutch(text)).contains(rule);
    }

    @Test
    void spaces_are_shown_and_do_not_block() {
        assertThat(Checks.ofSource(new PoEntry("a.b.text", " Terug", "")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.blocks()).isFalse());
    }

    @Test
    void the_arguments_of_a_translation_are_those_of_the_dutch_text() {
        assertThat(translated(ENGLISH, "Bel {phone}", "Call {phone}")).isEmpty();
        assertThat(translated(ENGLISH, "Bel {phone}", "Call {fone}")).containsExactly(Rule.PLACEHOLDERS);
        assertThat(translated(ENGLISH, "Bel {phone}", "Call us")).containsExactly(Rule.PLACEHOLDERS);
        assertThat(translated(ENGLISH, "Bel ons", "Call {phone}")).containsExactly(Rule.PLACEHOLDERS);
    }

    @Test
    void every_form_keeps_the_arguments_and_only_a_small_one_may_say_its_number_as_a_word() {
        var source = "{n, plural, one{# brief van {name}} other{# brieven van {name}}}";

        assertThat(translated(ENGLISH, source, "{n, plural, one{One letter from {name}} other{# letters from {name}}}"))
                .isEmpty();
        assertThat(translated(ENGLISH, source, "{n, plural, one{One letter} other{# letters from {name}}}"))
                .containsExactly(Rule.PLACEHOLDERS);
        assertThat(translated(ENGLISH, source, "{n, plural, one{# letter from {name}} other{Letters from {name}}}"))
                .containsExactly(Rule.PLACEHOLDERS);
        assertThat(translated(ENGLISH, source, "Letters from {name}")).containsExactly(Rule.PLACEHOLDERS);
    }

    @Test
    void the_choices_of_a_select_are_those_of_the_dutch_text() {
        var source = "{kind, select, obliged{U moet komen.} other{U mag komen.}}";

        assertThat(translated(ENGLISH, source, "{kind, select, obliged{You must come.} other{You may come.}}"))
                .isEmpty();
        assertThat(translated(ENGLISH, source, "{kind, select, verplicht{You must come.} other{You may come.}}"))
                .containsExactly(Rule.PLACEHOLDERS);
    }

    @Test
    void a_plural_has_each_form_of_its_language_and_no_other_and_none_empty() {
        var source = "{n, plural, one{# foto} other{# foto’s}}";

        assertThat(translated(POLISH, source, "{n, plural, one{#} few{# zdjęcia} many{# zdjęć} other{# zdjęcia}}"))
                .isEmpty();
        assertThat(translated(POLISH, source, "{n, plural, jeden{} few{# zdjęcia} other{# zdjęcia}}"))
                .contains(Rule.PLURAL_COMPLETE, Rule.PLURAL_FOREIGN, Rule.PLURAL_EMPTY);
        assertThat(translated(ENGLISH, source, "{n, plural, other{# photos}}")).containsExactly(Rule.PLURAL_COMPLETE);
    }

    @Test
    void each_language_has_the_forms_its_whole_numbers_take() {
        assertThat(Checks.categories(ENGLISH)).containsExactly("one", "other");
        assertThat(Checks.categories(PERSIAN)).containsExactly("one", "other");
        assertThat(Checks.categories(POLISH)).containsExactly("few", "many", "one", "other");
        assertThat(Checks.categories(ARABIC)).containsExactly("few", "many", "one", "other", "two", "zero");
    }

    @Test
    void a_text_in_the_script_of_another_language_is_found_except_for_names() {
        assertThat(translated(ARABIC, "Terug", "Terug")).containsExactly(Rule.SCRIPT);
        assertThat(translated(ARABIC, "Terug", "رجوع")).isEmpty();
        assertThat(translated(ARABIC, "Log in met DigiD", "ادخل DigiD")).isEmpty();
        assertThat(translated(ENGLISH, "Terug", "رجوع")).containsExactly(Rule.SCRIPT);
    }

    @Test
    void joiners_are_letters_of_persian() {
        assertThat(translated(PERSIAN, "Ik ga", "می\u200Cروم")).isEmpty();
    }

    @Test
    void numbers_of_the_dutch_text_stand_in_the_translation_too() {
        assertThat(translated(ENGLISH, "Bel 14 050", "Call 14 050")).isEmpty();
        assertThat(translated(ENGLISH, "Bel 14 050", "Call 14 055")).containsExactly(Rule.DIGITS);
    }
}
