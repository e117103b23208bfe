package nl.mijngesprek.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A client goes away, and nothing of them stays on the telephone. */
class LogOutIT extends JourneyTest {

    /** By keyboard Flow tells of the window's focus just then: said to a session that is over, that called the page back. */
    @ParameterizedTest
    @MethodSource("twoWays")
    void a_client_logs_out_and_nobody_gets_back_in(Way way, Browser phone) {
        walk(way, phone, client -> {
            client.presses("Een uitnodiging voor u");
            client.arrivesAt("Uitnodiging voor een gesprek");
            client.presses("Log uit");
            phone.waitUntil("signed out", () -> phone.path().startsWith("/uitgelogd"));
            client.sees("U bent uitgelogd");
            client.sees("Uw antwoorden zijn bewaard. Op deze telefoon of computer is niets meer te zien.");
            phone.driver().navigate().back();
            phone.waitUntil("loaded", () -> "complete".equals(phone.script("return document.readyState")));
            assertThat(phone.words()).doesNotContain("Tom Hendriks");
            phone.open("/mijn/");
            assertThat(phone.path()).doesNotStartWith("/mijn");
        });
    }

    @Test
    void what_was_typed_just_before_is_kept(Browser phone) {
        var guest = guest("nl");
        phone.logIn(guest.name());
        phone.press("Vragen voor het gesprek");
        phone.press("Begin met vraag 1");
        phone.waitUntil("the question", () -> phone.heading().equals("Hoe ziet uw gewone dag eruit?"));
        var question = phone.path();
        phone.type("Nog snel dit.");
        phone.press("Log uit");
        phone.waitUntil("signed out", () -> phone.path().startsWith("/uitgelogd"));
        assertThat(phone.script("return sessionStorage.length + localStorage.length"))
                .as("what the browser keeps")
                .isEqualTo(0L);

        phone.logIn(guest.name());
        phone.open(question);
        phone.settle();
        assertThat(phone.typed()).isEqualTo("Nog snel dit.");
    }
}
