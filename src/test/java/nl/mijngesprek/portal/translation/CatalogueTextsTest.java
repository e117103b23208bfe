package nl.mijngesprek.portal.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import nl.mijngesprek.portal.shared.Language;
import nl.mijngesprek.portal.shared.Languages;
import nl.mijngesprek.portal.shared.LocalText;
import org.junit.jupiter.api.Test;

class CatalogueTextsTest {

    private static final Languages LANGUAGES = new Languages(true);
    private static final Language ENGLISH = LANGUAGES.byCode("en").orElseThrow();
    private static final Language ARABIC = LANGUAGES.byCode("ar").orElseThrow();
    private static final String DAYS = "{n, plural, one{Over # dag} other{Over # dagen}}";

    private static final Catalogue CATALOGUE = new Catalogue(List.of(
            file(
                    "nl",
                    new PoEntry("shell.missing-text.notice", "Hier mist een tekst.", ""),
                    new PoEntry("shell.photos.text", "De foto's van {name}", ""),
                    new PoEntry("shell.days.text", DAYS, ""),
                    new PoEntry("shell.limit.text", "Er passen {limit} tekens in.", ""),
                    new PoEntry("shell.duty.text", "{kind, select, obliged{U moet.} other{U mag.}}", ""),
                    new PoEntry("shell.new.text", "Nieuw", "")),
            file(
                    "en",
                    new PoEntry("shell.missing-text.notice", "Hier mist een tekst.", "A text is missing here."),
                    new PoEntry("shell.photos.text", "De foto's van {name}", "The photos of {name}"),
                    new PoEntry("shell.limit.text", "Er passen {limit} tekens in.", "Room for {limit} characters."),
                    new PoEntry("shell.days.text", DAYS, "{n, plural, one{In # day} other{In # days}}")),
            file("ar", new PoEntry("shell.limit.text", "Er passen {limit} tekens in.", "{limit} من الأحرف"))));

    private final CatalogueTexts strict = new CatalogueTexts(CATALOGUE, LANGUAGES, true);
    private final CatalogueTexts lenient = new CatalogueTexts(CATALOGUE, LANGUAGES, false);

    private static Catalogue.File file(String language, PoEntry... entries) {
        return new Catalogue.File("ui/" + language + ".po", new PoFile(List.of(), language, List.of(entries)));
    }

    @Test
    void a_value_stands_isolated_in_the_sentence_and_an_apostrophe_survives() {
        assertThat(strict.translate("shell.photos.text", Language.DUTCH, "name", "Amina"))
                .isEqualTo(new LocalText.Piece("De foto's van \u2068Amina\u2069", "nl"));
    }

    @Test
    void a_number_chooses_its_form() {
        assertThat(strict.translate("shell.days.text", ENGLISH, "n", 1).words()).isEqualTo("In 1 day");
        assertThat(strict.translate("shell.days.text", ENGLISH, "n", 3).words()).isEqualTo("In 3 days");
    }

    @Test
    void a_word_of_a_closed_list_chooses_its_sentence() {
        assertThat(strict.translate("shell.duty.text", Language.DUTCH, "kind", "obliged")
                        .words())
                .isEqualTo("U moet.");
    }

    @Test
    void numbers_have_latin_digits_in_every_language() {
        assertThat(strict.translate("shell.limit.text", Language.DUTCH, "limit", 100_000)
                        .words())
                .isEqualTo("Er passen 100.000 tekens in.");
        assertThat(strict.translate("shell.limit.text", ENGLISH, "limit", 100_000)
                        .words())
                .isEqualTo("Room for 100,000 characters.");
        assertThat(strict.translate("shell.limit.text", ARABIC, "limit", 100_000)
                        .words())
                .isEqualTo("100,000 من الأحرف");
    }

    @Test
    void what_is_not_translated_is_dutch_and_says_so_never_english() {
        assertThat(strict.translate("shell.photos.text", ARABIC, "name", "Amina")
                        .languageCode())
                .isEqualTo("nl");
        assertThat(strict.translate("shell.new.text", ENGLISH)).isEqualTo(new LocalText.Piece("Nieuw", "nl"));
    }

    @Test
    void a_missing_key_or_argument_stops_a_test() {
        assertThatThrownBy(() -> strict.translate("shell.other.text", ENGLISH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no text has the key shell.other.text");
        assertThatThrownBy(() -> strict.translate("shell.photos.text", ENGLISH, "naam", "Amina"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("shell.photos.text: needs [name], was given []");
        assertThatThrownBy(() -> strict.translate("shell.photos.text", ENGLISH, "name"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> strict.translate("shell.days.text", ENGLISH, "n", "3"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not of the kind");
    }

    @Test
    void in_production_a_client_reads_that_a_text_is_missing() {
        assertThat(lenient.translate("shell.other.text", ENGLISH))
                .isEqualTo(new LocalText.Piece("A text is missing here.", "en"));
        assertThat(lenient.translate("shell.photos.text", ARABIC))
                .isEqualTo(new LocalText.Piece("Hier mist een tekst.", "nl"));
    }

    @Test
    void flow_gets_its_texts_in_the_language_of_the_locale_whatever_its_country() {
        assertThat(strict.getTranslation("shell.photos.text", Locale.UK, "name", "Amina"))
                .isEqualTo("The photos of \u2068Amina\u2069");
        assertThat(strict.getTranslation("shell.new.text", Locale.of("ti"))).isEqualTo("Nieuw");
        assertThat(strict.getDefaultLocale()).isEqualTo(Locale.of("nl"));
    }

    @Test
    void nothing_is_handed_out_to_the_browser_in_bulk() {
        assertThat(strict.getAllTranslations(Locale.of("nl"))).isEmpty();
        assertThat(strict.getTranslations(List.of("shell.new.text"), Locale.of("nl")))
                .isEmpty();
    }

    @Test
    void the_pseudo_language_marks_a_text_lengthens_it_and_keeps_its_values() {
        var words = strict.translate("shell.photos.text", Languages.PSEUDO, "name", "Amina")
                .words();

        assertThat(words).startsWith("⟦Dé föt").endsWith("⟧").contains("\u2068Amina\u2069");
        assertThat(words.length()).isGreaterThan((int) (1.35 * "De foto's van Amina".length()));
        assertThat(strict.translate("shell.days.text", Languages.PSEUDO, "n", 1).words())
                .startsWith("⟦Övér 1 dàg");
    }

    @Test
    void every_text_of_the_portal_can_be_loaded() {
        assertThat(new CatalogueTexts(LANGUAGES, true)
                        .translate("shell.language.label", ENGLISH)
                        .words())
                .isEqualTo("Language");
    }
}
