package nl.mijngesprek.portal.browser;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A client who did not answer reads what happens then, says why, and looks at all contact there was. */
class TellWhyIT extends JourneyTest {

    @ParameterizedTest
    @MethodSource("twoWays")
    void a_client_says_why_and_reads_that_the_municipality_waits(Way way, Browser phone) {
        walk(way, phone, client -> {
            client.presses("Een uitnodiging voor u");
            client.presses("Wat gebeurt er als ik niet kom?");
            client.arrivesAt("Wat gebeurt er als ik niet kom?");
            client.looksRound();
            client.looksRoundInEveryLight();
            client.presses("Vertel wat er is");
            client.arrivesAt("Wat was er aan de hand?");
            client.chooses("Ik was ziek");
            client.looksRound();
            client.presses("Verder");
            client.arrivesAt("Wilt u er iets bij vertellen?");
            client.types("Ik lag in bed.");
            client.looksRound();
            client.presses("Verder");
            client.arrivesAt("Dank u. Wij wachten nu.");
            client.looksRound();
            client.presses("Schrijf er iets bij");
            client.arrivesAt("Wilt u er iets bij vertellen?");
            client.presses("Terug");
            client.arrivesAt("Wat was er aan de hand?");
            client.presses("Terug");
            client.arrivesAt("Zo zochten wij u");
            client.seesJust("Ik lag in bed.");
            client.sees("Wij wachten. Eerst leest uw gespreksvoerder dit.");
            client.looksRound();
            client.looksRoundInEveryLight();
        });
    }

    @ParameterizedTest
    @MethodSource("twoWays")
    void a_client_says_who_else_may_be_called_and_who_looked(Way way, Browser phone) {
        walk(way, phone, client -> {
            client.presses("Contact met de gemeente");
            client.arrivesAt("Contact met de gemeente");
            client.looksRound();
            client.presses("Mogen wij iemand anders bellen?");
            client.arrivesAt("Mogen wij iemand anders bellen?");
            client.chooses("Ja, dat mag");
            client.types("Mijn zus.");
            client.looksRound();
            client.presses("Verder");
            client.arrivesAt("Contact met de gemeente");
            client.presses("Terug");
            client.presses("Wie keek naar uw gegevens?");
            client.arrivesAt("Wie keek naar uw gegevens?");
            client.sees("Nog niemand keek hier naar uw gegevens.");
            client.looksRound();
        });
    }
}
