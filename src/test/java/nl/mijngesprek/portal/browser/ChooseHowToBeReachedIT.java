package nl.mijngesprek.portal.browser;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A client chooses how we do, and do not, reach them. */
class ChooseHowToBeReachedIT extends JourneyTest {

    @ParameterizedTest
    @MethodSource("twoWays")
    void a_client_wants_large_print_and_no_reminders(Way way, Browser phone) {
        walk(way, phone, client -> {
            client.presses("Hoe wij u bereiken");
            client.arrivesAt("Hoe wij u bereiken");
            client.looksRoundInEveryLight();
            client.browser().picture("reach-" + way.languageCode());
            client.chooses("Herinner mij niet");
            client.chooses("Grote letters");
            client.looksRound();
            client.presses("Naar het begin");
            client.presses("Hoe wij u bereiken");
            client.arrivesAt("Hoe wij u bereiken");
            client.sees("Herinner mij niet");
            client.presses("Wat wij u stuurden");
            client.arrivesAt("Wat wij u stuurden");
            client.looksRoundInEveryLight();
        });
    }
}
