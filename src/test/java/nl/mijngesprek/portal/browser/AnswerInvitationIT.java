package nl.mijngesprek.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import nl.mijngesprek.portal.PortalTest;
import org.junit.jupiter.api.Test;

/** A client answers the invitation on a phone. */
class AnswerInvitationIT extends PortalTest {

    @Test
    void a_client_says_yes_and_changes_it() {
        try (var browser = new Browser(Browser.Kind.PHONE)) {
            browser.logIn("Amina Yusuf");
            browser.press("Een uitnodiging voor u");
            assertThat(browser.heading()).isEqualTo("Uitnodiging voor een gesprek");
            browser.press("Geef antwoord");
            browser.choose("Ja, ik kom");
            browser.press("Verder");
            assertThat(browser.heading()).isEqualTo("U heeft gezegd: ik kom");
            browser.press("Verander mijn antwoord");
            browser.choose("Ik wil een andere dag");
            browser.press("Verder");
            browser.type("Woensdag kan ik wel.");
            browser.press("Verder");
            assertThat(browser.words()).contains("Woensdag kan ik wel.");
        }
    }
}
