package nl.mijngesprek.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;

/** A client speaks instead of typing, with a microphone that whistles and a browser that says yes, or no, by itself. */
class SpeakIT extends JourneyTest {

    private static final List<String> MICROPHONE =
            List.of("--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream");
    private static final List<String> REFUSED =
            List.of("--use-fake-device-for-media-stream", "--deny-permission-prompts");

    private static void toFirstQuestion(Walker client) {
        client.presses("Vragen voor het gesprek");
        client.arrivesAt("Vragen voor uw gesprek");
        client.presses("Begin met vraag 1");
        client.arrivesAt("Hoe ziet uw gewone dag eruit?");
        client.presses("Praat in plaats van typen");
        client.sees("Op veel toetsenborden staat een microfoon. Drukt u daarop, dan typt uw telefoon wat u zegt.");
        client.looksRound();
        client.presses("Neem uw stem op");
        client.arrivesAt("Neem uw stem op");
    }

    private static void says(Browser phone, String words) {
        phone.waitUntil("“" + words + "”", () -> Browser.plain(
                        phone.driver().findElement(By.id("recorder-state")).getText())
                .contains(words));
    }

    private static boolean plays(Browser phone, String audio) {
        return Boolean.TRUE.equals(phone.script(
                "const audio = document.querySelector(arguments[0]); return audio.currentTime > 0 || audio.ended;",
                audio));
    }

    @ParameterizedTest
    @MethodSource("twoWays")
    void a_client_speaks_listens_and_deletes(Way way) {
        try (var phone = new Browser(Browser.Kind.PHONE.speaking(way.languageCode()), MICROPHONE)) {
            walk(way, phone, client -> {
                toFirstQuestion(client);
                client.looksRoundInEveryLight();
                client.presses("Start opname");
                says(
                        phone,
                        client.say(
                                "{minutes, plural, one{Wij nemen op. Nog # minuut.} other{Wij nemen op. Nog # minuten.}}",
                                "minutes",
                                3));
                client.looksRound();
                assertThat(phone.focus()).isEqualTo("recorder-stop");
                pause(1_500);
                client.presses("Stop");

                client.arrivesAt("Uw opname is bewaard");
                client.looksRoundInEveryLight();
                client.presses("Luister terug");
                phone.waitUntil("it plays", () -> plays(phone, ".player audio"));
                client.presses("Klaar");
                client.arrivesAt("Hoe ziet uw gewone dag eruit?");
                assertThat(phone.driver().findElements(By.cssSelector("#outlet audio")))
                        .hasSize(1);

                client.presses("Luister, verwijder of neem opnieuw op");
                client.arrivesAt("Uw opname is bewaard");
                client.presses("Verwijder");
                client.arrivesAt("Opname verwijderen?");
                client.presses("Ja, verwijder de opname");
                client.arrivesAt("Neem uw stem op");
                client.presses("Terug");
                client.arrivesAt("Hoe ziet uw gewone dag eruit?");
                assertThat(phone.driver().findElements(By.cssSelector("#outlet audio")))
                        .isEmpty();
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "ar"})
    void a_microphone_that_may_not_be_used_is_fine(String language) {
        var way = new Way(language, Hands.TOUCH);
        try (var phone = new Browser(Browser.Kind.PHONE.speaking(language), REFUSED)) {
            walk(way, phone, client -> {
                toFirstQuestion(client);
                client.presses("Start opname");
                says(phone, "050");
                client.looksRound();
                assertThat(phone.focus()).isEqualTo("recorder-start");
                client.presses("Ik typ liever");
                client.arrivesAt("Hoe ziet uw gewone dag eruit?");
            });
        }
    }

    /** Promise 1: with the line down it stays on the page, and is kept as soon as the line is back; at the end it stops by itself. */
    @ParameterizedTest
    @ValueSource(strings = {"nl", "ar"})
    void what_was_said_while_the_line_was_down_is_kept(String language) {
        var way = new Way(language, Hands.TOUCH);
        try (var phone = new Browser(Browser.Kind.PHONE.speaking(language), MICROPHONE)) {
            walk(way, phone, client -> {
                toFirstQuestion(client);
                phone.script("document.getElementById('recorder').dataset.seconds = 2");
                client.presses("Start opname");
                says(
                        phone,
                        client.say(
                                "{seconds, plural, one{Wij nemen op. Nog # seconde.} other{Wij nemen op. Nog # seconden.}}",
                                "seconds",
                                10));
                line(phone, true);
                says(phone, "050");
                assertThat(phone.heading()).isEqualTo(client.say("Neem uw stem op"));
                client.looksRound();
                client.presses("Luister terug");
                phone.waitUntil("it plays", () -> plays(phone, "#recorder-sound"));

                line(phone, false);
                client.arrivesAt("Uw opname is bewaard");
            });
        }
    }

    private static void line(Browser phone, boolean down) {
        phone.driver().executeCdpCommand("Network.enable", Map.of());
        phone.driver()
                .executeCdpCommand(
                        "Network.emulateNetworkConditions",
                        Map.of("offline", down, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
    }

    private static void pause(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
