package nl.mijngesprek.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A client fills in the questions beforehand, as far as wanted and in own words, and decides who may read them. */
class FillInQuestionsIT extends JourneyTest {

    @ParameterizedTest
    @MethodSource("ways")
    void a_client_answers_skips_stops_and_goes_on_later(Way way, Browser phone) {
        walk(way, phone, client -> {
            client.presses("Vragen voor het gesprek");
            client.arrivesAt("Vragen voor uw gesprek");
            client.presses("Begin met vraag 1");
            client.arrivesAt("Hoe ziet uw gewone dag eruit?");
            client.types("Ik breng de kinderen naar school.");
            client.presses("Waarom vragen wij dit?");
            client.looksRound();
            client.looksRoundInEveryLight();
            client.presses("Verder");
            client.arrivesAt("Hoe tevreden bent u met uw dagelijks leven?");
            client.chooses("Het gaat wel");
            client.looksRound();
            client.presses("Verder");
            client.arrivesAt("Wat kunt u goed?");
            client.presses("Overslaan");
            client.arrivesAt("Wat vindt u leuk of interessant?");
            client.types("Voetbal en muziek.");
            client.presses("Stop en ga later verder");
            client.arrivesAt("U kunt later verder");
            client.sees("Uw antwoorden zijn bewaard. U gaat later verder bij vraag {position}.", "position", 4);
            client.presses("Naar het begin");
            client.presses("Vragen voor het gesprek");
            client.arrivesAt("Vragen voor uw gesprek");
            client.presses("Ga verder bij vraag {position}", "position", 3);
            client.arrivesAt("Wat kunt u goed?");
            client.presses("Terug");
            client.arrivesAt("Hoe tevreden bent u met uw dagelijks leven?");
            assertThat(client.browser().script("return document.querySelector('input:checked').value"))
                    .isEqualTo("so-so");
        });
    }

    @ParameterizedTest
    @MethodSource("ways")
    void a_client_checks_changes_hands_over_and_takes_back(Way way, Browser phone) {
        walk(way, phone, client -> {
            client.presses("Vragen voor het gesprek");
            client.presses("Begin met vraag 1");
            client.types("Ik kook voor de buurt.");
            client.presses("Verder");
            client.presses("Terug");
            client.presses("Terug");
            client.presses("Bekijk mijn antwoorden");
            client.arrivesAt("Uw antwoorden");
            client.seesJust("Ik kook voor de buurt.");
            client.sees("Niet ingevuld. Dat mag.");
            client.presses("Verander vraag {position}", "position", 1);
            client.arrivesAt("Hoe ziet uw gewone dag eruit?");
            client.types(" En ik slaap slecht.");
            client.presses("Verder");
            client.arrivesAt("Uw antwoorden");
            client.seesJust("En ik slaap slecht.");
            client.presses("Verstuur mijn antwoorden");
            client.arrivesAt("U heeft uw antwoorden verstuurd");
            client.presses("Bekijk mijn antwoorden");
            client.arrivesAt("Uw antwoorden");
            client.presses("Neem mijn antwoorden terug");
            client.arrivesAt("U heeft uw antwoorden terug");
            client.presses("Naar het begin");
            client.looksRound();
        });
    }
}
