package nl.mijngesprek.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A client answers the invitation, in every way there is, and changes it. */
class AnswerInvitationIT extends JourneyTest {

    @ParameterizedTest
    @MethodSource("ways")
    void a_client_reads_the_invitation_and_says_yes(Way way, Browser phone) {
        walk(way, phone, client -> {
            client.looksRound();
            client.looksRoundInEveryLight();
            client.presses("Een uitnodiging voor u");
            client.arrivesAt("Uitnodiging voor een gesprek");
            client.presses("Wat wij doen en wat u doet");
            client.looksRound();
            client.presses("Wat gebeurt er als ik niet kom?");
            client.arrivesAt("Wat gebeurt er als ik niet kom?");
            client.presses("Geef antwoord");
            client.arrivesAt("Komt u?");
            client.chooses("Ja, ik kom");
            client.looksRound();
            client.presses("Verder");
            client.arrivesAt("U heeft gezegd: ik kom");
            client.sees("Wat nu?");
            client.presses("Naar het begin");
            client.sees("U heeft gezegd: ik kom");
            client.looksRound();
        });
    }

    @ParameterizedTest
    @MethodSource("ways")
    void every_other_answer_can_be_given_too_with_own_words(Way way, Browser phone) {
        walk(way, phone, client -> {
            client.presses("Een uitnodiging voor u");
            client.presses("Geef antwoord");
            client.chooses("Ik weet het nog niet");
            client.presses("Verder");
            client.arrivesAt("U weet het nog niet");
            client.presses("Verander mijn antwoord");
            client.arrivesAt("Komt u?");
            client.chooses("Ik wil een andere dag");
            client.presses("Verder");
            client.arrivesAt("Welke dag is goed voor u?");
            client.types("Woensdag kan ik wel.");
            client.presses("Verder");
            client.arrivesAt("U wilt een andere dag");
            client.seesJust("Woensdag kan ik wel.");
            client.presses("Verander mijn antwoord");
            client.chooses("Ik wil een andere plek");
            client.presses("Verder");
            client.arrivesAt("Waar wilt u praten?");
            client.chooses("Ergens anders");
            client.presses("Verder");
            client.arrivesAt("Waar wilt u praten?");
            assertThat(client.browser().typed()).isEqualTo("Woensdag kan ik wel.");
            client.presses("Sla dit over");
            client.arrivesAt("U heeft een andere plek gekozen");
            client.presses("Verander mijn antwoord");
            client.chooses("Bel mij");
            client.presses("Verder");
            client.arrivesAt("Wanneer mogen wij bellen?");
            client.presses("Verder");
            client.arrivesAt("U wilt dat wij bellen");
        });
    }

    @ParameterizedTest
    @MethodSource("ways")
    void without_a_choice_the_page_says_what_to_do(Way way, Browser phone) {
        walk(way, phone, client -> {
            client.presses("Een uitnodiging voor u");
            client.presses("Geef antwoord");
            client.presses("Verder");
            client.sees("Dit lukt nog niet");
            assertThat(client.browser().focus()).isEqualTo("errors");
            assertThat(Browser.plain(String.valueOf(client.browser().script("return document.title"))))
                    .isEqualTo(client.say("Fout: {title}", "title", title(client)));
            client.looksRound();
            client.presses("Kies een antwoord, of ga terug.");
            assertThat(client.browser().focus()).isEqualTo("answer-1");
            client.sees("Dit lukt nog niet");
            client.chooses("Ja, ik kom");
            client.presses("Verder");
            client.arrivesAt("U heeft gezegd: ik kom");
        });
    }

    private static String title(Walker client) {
        return client.say("Komt u?") + " – " + client.say("Mijn Gesprek");
    }
}
