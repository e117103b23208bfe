package nl.mijngesprek.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.ULocale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A client finds out who can stand beside them. */
class FindSupportIT extends JourneyTest {

    @ParameterizedTest
    @MethodSource("ways")
    void a_client_finds_somebody_who_speaks_their_language(Way way, Browser phone) {
        walk(way, phone, client -> {
            var turkish = ULocale.forLanguageTag("tr")
                    .getDisplayName(ULocale.forLanguageTag(client.language().code()));
            client.presses("Hulp van iemand anders");
            client.arrivesAt("Wie kan u helpen?");
            client.sees("De gemeente ziet niet wat u hier bekijkt.");
            client.seesJust("Taalcafé De Brug");
            client.presses("Kies uw taal");
            client.pressesJust(turkish);
            client.browser().waitUntil("only who speaks Turkish", () -> !client.browser()
                    .words()
                    .contains("Taalcafé De Brug"));
            client.arrivesAt("Wie kan u helpen?");
            client.pressesJust("Rechtswinkel De Weegschaal");
            client.arrivesAtJust("Rechtswinkel De Weegschaal");
            client.sees("Zo bereikt u hen");
            assertThat(client.browser().script("return document.querySelector('main .phone').href.slice(0, 7)"))
                    .isEqualTo("tel:050");
            client.presses("Bekijk ook de anderen");
            client.arrivesAt("Wie kan u helpen?");
            client.seesJust("Taalcafé De Brug");
        });
    }

    /** Issue 6: from home to "call me back" in four taps; the client then reads who answers, by when and how to take it back. */
    @ParameterizedTest
    @MethodSource("twoWays")
    void a_client_asks_to_be_called_back_and_takes_it_back(Way way, Browser phone) {
        walk(way, phone, client -> {
            client.presses("Hulp van iemand anders");
            client.arrivesAt("Wie kan u helpen?");
            client.presses("Ik wil iemand die mij helpt");
            client.browser()
                    .waitUntil(
                            "somebody proposed", () -> client.browser().words().contains(client.say("Waarom zij?")));
            client.looksRound();
            client.presses("Terug");
            client.arrivesAt("Wie kan u helpen?");
            client.pressesJust("Stichting Naast U");
            client.arrivesAtJust("Stichting Naast U");
            client.presses("Laat hen mij bellen");
            client.arrivesAt("{organisation} belt u", "organisation", "Stichting Naast U");
            client.presses("Verstuur mijn vraag");
            client.sees("Vul een telefoonnummer in, bijvoorbeeld {number}.", "number", "06 12 34 56 78");
            client.looksRound();
            client.fills("Uw telefoonnummer", "06 12 34 56 78");
            client.chooses("In de avond");
            client.presses("Verstuur mijn vraag");
            client.arrivesAt("Uw vraag is verstuurd");
            client.seesJust("0612345678");
            client.looksRoundInEveryLight();
            client.presses("Ik trek mijn vraag in");
            client.arrivesAt("Uw vraag is ingetrokken");
        });
    }
}
