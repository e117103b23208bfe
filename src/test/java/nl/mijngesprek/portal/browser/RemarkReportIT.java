package nl.mijngesprek.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A client reads the report of a conversation and says what is not right in it. */
class RemarkReportIT extends JourneyTest {

    @ParameterizedTest
    @MethodSource("ways")
    void a_client_reads_sentence_by_sentence_and_says_what_is_not_right(Way way, Browser phone) {
        walk(way, phone, client -> {
            client.presses("Het verslag van uw gesprek");
            client.arrivesAt("Het verslag van uw gesprek");
            client.presses("Lees zin voor zin");
            client.arrivesAt("Zin {position} van {count}", "position", 1, "count", 12);
            client.chooses("Klopt");
            client.looksRound();
            client.looksRoundInEveryLight();
            client.presses("Volgende zin");
            client.arrivesAt("Zin {position} van {count}", "position", 2, "count", 12);
            client.chooses("Klopt niet");
            client.types("Het zijn er drie.");
            client.presses("Volgende zin");
            client.arrivesAt("Zin {position} van {count}", "position", 3, "count", 12);
            client.chooses("Begrijp ik niet");
            client.presses("Lees het hele verslag");
            client.arrivesAt("Het hele verslag");
            assertThat(under(client, 2))
                    .contains("U brengt uw twee kinderen naar school.")
                    .contains(client.say("Klopt niet"))
                    .contains("Het zijn er drie.");
            assertThat(under(client, 3)).contains(client.say("Begrijp ik niet"));
            client.presses("Naar het einde");
            client.arrivesAt("Dit zei u over het verslag");
            client.seesJust("Het zijn er drie.");
            client.presses("Verstuur alles");
            client.arrivesAt("Dit zei u over het verslag");
            client.seesJust("Het zijn er drie.");
            assertThat(client.browser().words()).doesNotContain(client.say("Dit heeft u nog niet verstuurd."));
            client.looksRound();
        });
    }

    @ParameterizedTest
    @MethodSource("twoWays")
    void a_client_says_something_under_a_sentence_of_the_whole_report(Way way, Browser phone) {
        walk(way, phone, client -> {
            client.presses("Het verslag van uw gesprek");
            client.presses("Lees het hele verslag");
            client.arrivesAt("Het hele verslag");
            client.presses("Zeg iets over zin {position}", "position", 6);
            client.arrivesAt("Zin {position} van {count}", "position", 6, "count", 12);
            client.chooses("Geen mening");
            client.chooses("Klopt niet");
            client.types("Ik help 2 uur, geen 12.");
            client.presses("Terug naar het verslag");
            client.arrivesAt("Het hele verslag");
            assertThat(client.browser().focus()).isEqualTo("say-6");
            assertThat(under(client, 6)).contains(client.say("Klopt niet")).contains("Ik help 2 uur, geen 12.");
            client.presses("Zeg iets over zin {position}", "position", 5);
            client.arrivesAt("Zin {position} van {count}", "position", 5, "count", 12);
            client.presses("Terug");
            client.arrivesAt("Het hele verslag");
            assertThat(client.browser().focus()).isEqualTo("say-5");
        });
    }

    private static String under(Walker client, int position) {
        return Browser.plain(String.valueOf(
                client.browser().script("return document.getElementById(arguments[0]).innerText", "zin-" + position)));
    }
}
