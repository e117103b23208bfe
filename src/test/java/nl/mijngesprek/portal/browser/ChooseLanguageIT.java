package nl.mijngesprek.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A client takes another language, wherever they are, and loses neither the page nor a word. */
class ChooseLanguageIT extends JourneyTest {

    @ParameterizedTest
    @EnumSource
    void a_client_takes_another_language_on_every_kind_of_page(Hands hands, Browser phone) {
        walk(new Way("nl", hands), phone, client -> {
            switchTo(client, "en", "Dit kunt u nu doen");
            client.presses("Een uitnodiging voor u");
            switchTo(client, "ar", "Uitnodiging voor een gesprek");
            client.presses("Geef antwoord");
            switchTo(client, "nl", "Komt u?");
            client.chooses("Ik wil een andere plek");
            client.presses("Verder");
            client.arrivesAt("Waar wilt u praten?");
            client.chooses("Ergens anders");
            client.presses("Verder");
            client.arrivesAt("Waar wilt u praten?");
            client.types("Bij mijn zus <thuis>.");
            switchTo(client, "ar", "Waar wilt u praten?");
            assertThat(client.browser().typed()).isEqualTo("Bij mijn zus <thuis>.");
            client.presses("Verder");
            client.arrivesAt("U heeft een andere plek gekozen");
            client.presses("Naar het begin");
            client.presses("Hulp van iemand anders");
            switchTo(client, "en", "Wie kan u helpen?");
            client.pressesJust("Rechtswinkel De Weegschaal");
            switchTo(client, "nl", "Zo bereikt u hen");
        });
    }

    @ParameterizedTest
    @EnumSource
    void what_is_being_typed_is_still_there_in_the_other_language(Hands hands, Browser phone) {
        walk(new Way("en", hands), phone, client -> {
            client.presses("Vragen voor het gesprek");
            switchTo(client, "nl", "Vragen voor uw gesprek");
            client.presses("Begin met vraag 1");
            client.types("أذهب إلى المدرسة. Iedere dag.");
            switchTo(client, "ar", "Hoe ziet uw gewone dag eruit?");
            assertThat(client.browser().typed()).isEqualTo("أذهب إلى المدرسة. Iedere dag.");
            client.presses("Verder");
            client.chooses("Tevreden");
            switchTo(client, "en", "Hoe tevreden bent u met uw dagelijks leven?");
            assertThat(client.browser().script("return document.querySelector('input:checked').value"))
                    .isEqualTo("satisfied");
            client.presses("Stop en ga later verder");
            client.presses("Naar het begin");
            client.presses("Het verslag van uw gesprek");
            client.presses("Lees zin voor zin");
            client.types("Om 7 uur.");
            switchTo(client, "nl", "Klopt deze zin?");
            assertThat(client.browser().typed()).isEqualTo("Om 7 uur.");
            client.presses("Lees het hele verslag");
            client.arrivesAt("Het hele verslag");
            switchTo(client, "ar", "Het hele verslag");
            client.seesJust("Om 7 uur.");
        });
    }

    /** In the other language the same page is there, at the same address, and everything on it is in that language. */
    private void switchTo(Walker client, String code, String dutch) {
        client.sees(dutch);
        var path = client.browser().path();
        client.takesLanguage(language(code));
        assertThat(client.browser().path()).isEqualTo(path);
        client.sees(dutch);
        client.looksRound();
    }
}
