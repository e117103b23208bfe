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
}
