package nl.mijngesprek.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages no story leads over: those before the login, those that say what went wrong, and the parts by themselves. */
class PagesIT extends JourneyTest {

    private static final List<String> PUBLIC = List.of(
            "/",
            "/?melding=geannuleerd",
            "/?melding=niveau",
            "/hulp",
            "/toegankelijkheid",
            "/privacy",
            "/uitgelogd",
            "/medewerkers",
            "/medewerkers?melding=onbekend",
            "/medewerkers/uitgelogd",
            "/uitgelogd?reden=tijd",
            "/browser-te-oud",
            "/antwoord",
            "/antwoord?melding=niet-gelukt",
            "/antwoord/klaar",
            "/bestaat-niet");

    @ParameterizedTest
    @MethodSource("languageCodes")
    void pages_anybody_may_read(String code, Browser phone) {
        var check = new PageCheck(phone);
        var wrong = new ArrayList<String>();
        phone.open("/?taal=" + code);
        for (var path : PUBLIC) {
            phone.open(path);
            wrong.addAll(check.everything(language(code), false));
            wrong.addAll(check.wide(language(code)));
            wrong.addAll(check.colours());
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languageCodes")
    void parts_and_pages_that_are_not_there(String code, Browser phone) {
        walk(new Way(code, Hands.TOUCH), phone, client -> {
            phone.open("/mijn/parts");
            client.arrivesAt("Bouwstenen");
            client.presses("Wie leest dit, en waarvoor?");
            client.looksRound();
            client.looksRoundInEveryLight();
            phone.open("/mijn/bestaat-niet");
            client.arrivesAt("Wij vinden deze pagina niet");
            var words = phone.words();
            phone.open("/mijn/uitnodiging/" + UUID.randomUUID());
            client.arrivesAt("Wij vinden deze pagina niet");
            assertThat(phone.words()).isEqualTo(words);
            client.looksRoundInEveryLight();
        });
    }
}
