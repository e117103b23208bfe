package nl.mijngesprek.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A client fills in the questions beforehand, as far as wanted and in own words, and decides who may read them. */
class FillInQuestionsIT extends JourneyTest {

    @ParameterizedTest
    @MethodSource("twoWays")
    void a_client_answers_skips_stops_and_goes_on_later(Way way, Browser phone) {
        walk(way, phone, client -> {
            client.presses("Vragen voor het gesprek");
            client.arrivesAt("Vragen voor uw gesprek");
            client.presses("Begin met vraag 1");
            client.arrivesAt("Hoe ziet uw gewone dag eruit?");
            client.types("Ik breng de kinderen naar school.");
            client.presses("Wie leest dit, en waarvoor?");
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
            client.sees("U mag meer kiezen.");
            client.chooses("Mensen helpen");
            client.chooses("Buiten zijn");
            client.types("Voetbal en muziek.");
            client.presses("Stop en ga later verder");
            client.arrivesAt("U kunt later verder");
            client.sees("Uw antwoorden zijn bewaard. U gaat later verder bij vraag {position}.", "position", 4);
            client.presses("Naar het begin");
            client.presses("Vragen voor het gesprek");
            client.arrivesAt("Vragen voor uw gesprek");
            client.presses("Ga verder bij vraag {position}", "position", 4);
            client.arrivesAt("Wat vindt u leuk of interessant?");
            client.presses("Terug");
            client.arrivesAt("Wat kunt u goed?");
            client.presses("Terug");
            client.arrivesAt("Hoe tevreden bent u met uw dagelijks leven?");
            assertThat(client.browser().script("return document.querySelector('input:checked').value"))
                    .isEqualTo("so-so");
        });
    }

    @ParameterizedTest
    @MethodSource("twoWays")
    void a_client_checks_changes_hands_over_and_takes_back(Way way, Browser phone) {
        walk(way, phone, client -> {
            client.presses("Vragen voor het gesprek");
            client.presses("Begin met vraag 1");
            client.types("Ik kook voor de buurt.");
            client.presses("Verder");
            client.arrivesAt("Hoe tevreden bent u met uw dagelijks leven?");
            client.presses("Terug");
            client.arrivesAt("Hoe ziet uw gewone dag eruit?");
            client.presses("Terug");
            client.arrivesAt("Vragen voor uw gesprek");
            client.presses("Bekijk mijn antwoorden");
            client.arrivesAt("Uw antwoorden");
            client.seesJust("Ik kook voor de buurt.");
            client.sees("Niet ingevuld. Dat mag.");
            client.presses("Verander vraag {position}", "position", 1);
            client.arrivesAt("Hoe ziet uw gewone dag eruit?");
            client.types(" En ik slaap slecht.");
            client.presses("Verder");
            client.arrivesAt("Uw antwoorden");
            assertThat(client.browser().focus()).isEqualTo("change-1");
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

    /** Each language by touch and by key. */
    static Stream<Way> everyWay() {
        return Stream.concat(ways(), Stream.of(new Way("en", Hands.KEYBOARD)));
    }

    /** Every kind of question, and the client's own topics: by key alone, and never far from the next button. */
    @ParameterizedTest
    @MethodSource("everyWay")
    void every_kind_of_question_is_answered_with_the_next_button_near(Way way, Browser phone) {
        walk(way, phone, client -> {
            client.presses("Vragen voor het gesprek");
            client.presses("Mijn eigen onderwerpen en vragen");
            client.arrivesAt("Waar wilt u over praten?");
            client.presses("Zet er een onderwerp bij");
            client.arrivesAt("Uw onderwerp of vraag");
            client.types("Mijn schulden.");
            client.presses("Verder");
            client.arrivesAt("Waar wilt u over praten?");
            client.seesJust("Mijn schulden.");
            client.presses("Verder");
            client.arrivesAt("Vragen voor uw gesprek");
            client.presses("Dat doe ik al");
            client.arrivesAt("Wat doet u al?");
            client.chooses("Zorgen voor iemand");
            client.presses("Verder");
            client.arrivesAt("Vragen voor uw gesprek");
            client.presses("Begin met vraag 1");
            goesOn(client, "Hoe ziet uw gewone dag eruit?");
            goesOn(client, "Hoe tevreden bent u met uw dagelijks leven?");
            goesOn(client, "Wat kunt u goed?");
            goesOn(client, "Wat vindt u leuk of interessant?");
            goesOn(client, "Wat geeft u een goed gevoel?");
            client.arrivesAt("Doet u mee aan activiteiten in uw wijk?");
            client.chooses("Nee");
            goesOn(client, "Doet u mee aan activiteiten in uw wijk?");
            client.arrivesAt("Wilt u meer gaan doen?");
            client.chooses("Ja, een beetje");
            goesOn(client, "Wilt u meer gaan doen?");
            client.arrivesAt("Vanaf wanneer wilt u meer doen?");
            client.fills("Jaar", "2027");
            client.looksRoundInEveryLight();
            goesOn(client, "Vanaf wanneer wilt u meer doen?");
            goesOn(client, "Wat heeft u nodig om meer te doen?");
            goesOn(client, "Wat zijn uw ervaringen met betaald werk of werk zoeken?");
            client.arrivesAt("Uw antwoorden");
            client.seesJust("2027");
            client.seesJust("Mijn schulden.");
            client.looksRoundInEveryLight();
        });
    }

    private static void goesOn(Walker client, String question) {
        client.arrivesAt(question);
        assertThat(client.stopsTo("Verder")).as(question).isLessThanOrEqualTo(12);
        client.presses("Verder");
    }
}
