package nl.mijngesprek.portal.clientsupport.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import nl.mijngesprek.portal.UseCaseTest;
import nl.mijngesprek.portal.shared.Dates;
import nl.mijngesprek.portal.shared.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The client looks for somebody who stands beside them: the seven organisations of the demo. */
class FindSupportTest extends UseCaseTest {

    /** What other tests left in the directory stands behind these seven, not before them: six at a time are shown. */
    @BeforeEach
    void theSevenComeFirst() throws SQLException {
        try (var connection = superuser();
                var statement = connection.createStatement()) {
            statement.execute(
                    "update support_organisation set has_room = false, position = 30000 where reference not in"
                            + " ('naast-u', 'de-brug', 'weegschaal', 'ervaringsgroep', 'wijkteam-noord', 'lantaarn',"
                            + " 'huis-van-taal')");
        }
    }

    private String organisation(String name) {
        return screen().html().select(".organisation").stream()
                .filter(item -> item.select("h2").text().equals(name))
                .findFirst()
                .map(item -> nl.mijngesprek.portal.Screen.plain(item.text()))
                .orElse("");
    }

    /** C1, C3: who they are, what they do, which languages, at what cost, under which number. */
    @Test
    void the_list_says_what_each_does_and_who_is_independent() {
        open(SupportNavigation.support());

        var checked = Dates.day(Instant.now().minus(Duration.ofDays(24)), Language.DUTCH);
        assertThat(screen().heading()).isEqualTo("Wie kan u helpen?");
        assertThat(organisation("Stichting Naast U"))
                .isEqualTo("Stichting Naast U Iemand denkt met u mee en gaat mee naar het gesprek."
                        + " Heeft plek Niet van de gemeente Kost niets Spreekt: Nederlands, Engels, Arabisch, Somalisch"
                        + " Wijk: Selwerd, Vinkhuizen Bel 050 000 00 31"
                        + " Dit is nagekeken op " + checked + ".");
        assertThat(organisation("Wijkteam Noord")).contains("Hoort bij de gemeente");
    }

    @Test
    void a_language_shows_only_who_speaks_it() {
        open(SupportNavigation.support());

        press("Oekraïens");

        assertThat(screen().all(".organisation h2"))
                .contains("Taalcafé De Brug", "Huis van Taal")
                .doesNotContain("Stichting Naast U");
        assertThat(organisation("Huis van Taal")).contains("Nu geen plek");
        assertThat(screen().all(".filter [aria-current]")).containsExactly("Oekraïens", "Alle wijken");
        press("Alle talen");
        assertThat(screen().all(".organisation h2")).contains("Stichting Naast U", "Taalcafé De Brug");
    }

    /** G8: only who helps where the client lives, and in their language. */
    @Test
    void a_neighbourhood_shows_only_who_helps_there_and_the_language_stays_chosen() {
        open(SupportNavigation.support());

        press("Perzisch");
        press("De Wijert");

        assertThat(screen().all(".organisation h2"))
                .contains("Steunpunt De Lantaarn")
                .doesNotContain("Taalcafé De Brug", "Groep Zelf Verteld");
        press("Alle wijken");
        assertThat(screen().all(".organisation h2")).contains("Steunpunt De Lantaarn", "Taalcafé De Brug");
    }

    /** accessibility.md 4.4: six at a time, and who has no room comes last. */
    @Test
    void six_stand_on_a_page_and_the_others_on_the_next() {
        open(SupportNavigation.support());

        var first = screen().all(".organisation h2");
        assertThat(first).hasSize(6).contains("Stichting Naast U").doesNotContain("Huis van Taal");
        press("Toon er meer");

        assertThat(screen().all(".organisation h2")).isNotEmpty().doesNotContainAnyElementsOf(first);
        press("De vorige zes");
        assertThat(screen().all(".organisation h2")).isEqualTo(first);
    }

    @Test
    void who_wants_nobody_goes_home() {
        open(SupportNavigation.support());

        press("Nee, dank u");

        assertThat(screen().heading()).isEqualTo("Dag Anna de Wit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xx", "", "<script>", "'--"})
    void nobody_speaking_it_is_said_with_another_way(String language) {
        open(SupportNavigation.support() + "?spreekt=" + language);

        assertThat(screen().words()).contains("Niemand hier spreekt deze taal. Bel ons, dan zoeken wij een tolk.");
    }

    @Test
    void an_organisation_can_be_read_and_called() {
        open(SupportNavigation.support());

        press("Taalcafé De Brug");

        assertThat(screen().heading()).isEqualTo("Taalcafé De Brug");
        assertThat(screen().words())
                .contains(
                        "Vrijwilligers lezen brieven met u en oefenen het gesprek.",
                        "De Brug hoort niet bij de gemeente.",
                        "Dinsdag en donderdag, 13.00 tot 16.00 uur.",
                        "Kiezelpad 40, Vinkhuizen",
                        "Dit is nagekeken op ");
        assertThat(link("Bel 050 000 00 32")).isEqualTo("tel:0500000032");
        press("Bekijk ook de anderen");
        assertThat(screen().heading()).isEqualTo("Wie kan u helpen?");
    }

    /** C2: looking for support is no signal, for nothing of it is kept. */
    @Test
    void looking_leaves_no_trace_in_the_database() throws SQLException {
        var before = everything();

        open(SupportNavigation.support());
        press("Arabisch");
        press("Stichting Naast U");

        assertThat(screen().heading()).isEqualTo("Stichting Naast U");
        assertThat(everything()).hasSizeGreaterThan(8).isEqualTo(before);
        open(SupportNavigation.support());
        assertThat(screen().words()).contains("De gemeente ziet niet wat u hier bekijkt.");
    }

    /** What every table holds, as a fingerprint. */
    private Map<String, String> everything() throws SQLException {
        var contents = new TreeMap<String, String>();
        try (var connection = superuser();
                var tables = connection.createStatement();
                var rows = connection.createStatement()) {
            var names =
                    tables.executeQuery("select table_name from information_schema.tables where table_schema = 'public'"
                            + " and table_type = 'BASE TABLE'");
            while (names.next()) {
                var table = names.getString(1);
                var fingerprint = rows.executeQuery(
                        "select md5(coalesce(string_agg(r::text, '|' order by r::text), '')) from \"%s\" r"
                                .formatted(table));
                fingerprint.next();
                contents.put(table, fingerprint.getString(1));
            }
        }
        return contents;
    }
}
