package nl.mijngesprek.portal.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import nl.mijngesprek.portal.plain.Finding.Kind;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainDutchTest {

    private static final double A_TENTH = 0.06;

    private static List<Kind> kinds(String text) {
        return PlainDutch.read(text).findings().stream().map(Finding::kind).toList();
    }

    /** The values measured for accessibility.md 5.2. */
    @Test
    void the_figures_are_those_of_the_formulas() {
        var figures = PlainDutch.read("Wij willen met u praten. Het gesprek is op dinsdag 2 juni om 14.30 uur."
                        + " U mag iemand meenemen. Kunt u komen? Kies ja of nee.")
                .figures()
                .orElseThrow();

        assertThat(figures.sentences()).isEqualTo(5);
        assertThat(figures.fleschDouma()).isCloseTo(99.2, within(A_TENTH));
        assertThat(figures.lix()).isCloseTo(16.5, within(A_TENTH));
        assertThat(figures.brouwer()).isCloseTo(95.3, within(A_TENTH));
        assertThat(figures.isPlain()).isTrue();
    }

    @Test
    void officialese_is_far_from_plain() {
        var reading =
                PlainDutch.read("Indien u verzuimt de gevraagde bescheiden tijdig te overleggen, zijn wij voornemens"
                        + " de uitkering krachtens artikel 17 van de Participatiewet met ingang van de eerstvolgende maand"
                        + " op te schorten, hetgeen schriftelijk aan u bevestigd zal worden.");

        assertThat(reading.figures().orElseThrow().isPlain()).isFalse();
        assertThat(reading.findings().stream().filter(one -> one.kind() == Kind.HARD_WORD))
                .extracting(Finding::words)
                .contains("Indien", "verzuimt", "bescheiden", "tijdig", "voornemens", "krachtens", "met ingang van");
        assertThat(reading.findings().getFirst().kind()).isEqualTo(Kind.LONG_SENTENCE);
    }

    @ParameterizedTest
    @CsvSource({"U dient te bellen.,dient te,moet", "Neem papieren mee z.s.m. graag.,z.s.m.,op een datum"})
    void a_hard_word_comes_with_an_easier_one(String text, String words, String easier) {
        assertThat(PlainDutch.read(text).findings())
                .extracting(Finding::words, one -> one.easier().getFirst())
                .containsExactly(Tuple.tuple(words, easier));
    }

    /** D5: labels, and wording that doubts what somebody says. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "U bent ongemotiveerd.",
                "U beweert dat u ziek was.",
                "U bent werkschuw.",
                "U bent een fraudeur.",
                "U komt uit een probleemgezin.",
                "U heeft een grote afstand tot de arbeidsmarkt."
            })
    void a_label_is_found_and_something_better_offered(String text) {
        assertThat(PlainDutch.read(text).findings()).singleElement().satisfies(found -> {
            assertThat(found.kind()).isEqualTo(Kind.LABEL);
            assertThat(found.easier()).isNotEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "Er wordt morgen naar gekeken.,PASSIVE",
        "Het is niet onmogelijk.,DOUBLE_NEGATION",
        "Wij praten over uw arbeidsongeschiktheid.,LONG_WORD",
        "'Wij bellen, schrijven, mailen of komen langs.',MANY_COMMAS",
        "Wij vragen uw BSN.,ABBREVIATION",
        "Wij hebben vandaag een heel lang gesprek met u gehad over alles wat u graag wilt doen.,LONG_SENTENCE",
    })
    void what_is_hard_is_found(String text, Kind kind) {
        assertThat(kinds(text)).containsExactly(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Ja.",
                "U zei: ik werk 12 uur. Dat gaat goed.",
                "U doet vrijwilligerswerk in de bibliotheek.",
                "Wij spraken op dinsdag 2 juni om 14.30 uur.",
                "U woont in Vinkhuizen. Mevrouw Oosterhuizen-Appelmanstra komt mee.",
            })
    void plain_words_are_left_alone(String text) {
        assertThat(PlainDutch.read(text).findings()).isEmpty();
    }

    /** D3: a report is written to the client. */
    @ParameterizedTest
    @ValueSource(
            strings = {"Mevrouw is moe.", "Cliënt werkt niet.", "Hij zegt dat het goed gaat.", "De klant is blij."})
    void in_a_report_what_is_about_the_client_is_found_and_elsewhere_it_is_not(String text) {
        assertThat(PlainDutch.readReport(text).findings()).singleElement().satisfies(found -> {
            assertThat(found.kind()).isEqualTo(Kind.ABOUT);
            assertThat(found.easier()).isNotEmpty();
        });
        assertThat(PlainDutch.read(text).findings()).isEmpty();
    }

    @Test
    void a_finding_says_where_it_stands() {
        var text = "Goed zo. U dient te komen.";
        var found = PlainDutch.read(text).findings().getFirst();

        assertThat(text.substring(found.start(), found.end())).isEqualTo(found.words());
    }

    @Test
    void a_single_button_gets_no_figures() {
        assertThat(PlainDutch.read("Uploaden").figures()).isEmpty();
    }

    @Test
    void a_very_long_text_is_read_too() {
        var text = "U dient te komen, wat u ook doet. ".repeat(3000);

        assertThat(PlainDutch.read(text).findings()).hasSize(3000);
    }

    @ParameterizedTest
    @CsvSource({"cliënt,2", "financiële,5", "eeuw,1", "uitkering,3", "ondersteuning,4", "DigiD,3", "b,1", "2026,1"})
    void syllables_are_counted_by_their_vowels(String word, int count) {
        assertThat(Syllables.of(word)).isEqualTo(count);
    }
}
