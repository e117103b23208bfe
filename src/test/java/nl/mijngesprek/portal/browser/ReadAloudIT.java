package nl.mijngesprek.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A client has the report read aloud by a device that only notes what it would say, and says when it is done with it. */
class ReadAloudIT extends JourneyTest {

    private static final String STAND_IN = """
            (() => {
              const voices = VOICES.map(([lang, localService]) => ({ lang, localService, name: lang }));
              let late = true;
              window.said = [];
              window.speaking = null;
              const speech = {
                onvoiceschanged: null,
                getVoices: () => (late ? [] : voices),
                speak(spoken) {
                  const marked = Array.from(CSS.highlights.get('read-aloud') ?? []).map(String).join('');
                  window.said.push([spoken.text, spoken.lang, spoken.voice.lang, spoken.rate, marked]);
                  window.speaking = spoken;
                },
                cancel() {
                  const cut = window.speaking;
                  window.speaking = null;
                  if (cut) setTimeout(() => cut.onerror({ error: 'canceled' }));
                },
              };
              Object.defineProperty(window, 'speechSynthesis', { value: SPEECH });
              window.SpeechSynthesisUtterance = function (text) { this.text = text; };
              window.spoken = () => { const done = window.speaking; window.speaking = null; done.onend({}); };
              setTimeout(() => { late = false; speech.onvoiceschanged?.(); }, 400);
            })();
            """;

    /** One sentence as it was given to the device. */
    private record Said(String words, String language, String voice, double rate, String marked) {}

    private static void give(Browser phone, String voices, String speech) {
        phone.driver()
                .executeCdpCommand(
                        "Page.addScriptToEvaluateOnNewDocument",
                        Map.of("source", STAND_IN.replace("VOICES", voices).replace("SPEECH", speech)));
    }

    private static List<Said> said(Browser phone) {
        var said = new ArrayList<Said>();
        for (var each : (List<?>) Objects.requireNonNull(phone.script("return window.said"))) {
            var parts = (List<?>) each;
            said.add(new Said(
                    Browser.plain(String.valueOf(parts.get(0))),
                    String.valueOf(parts.get(1)),
                    String.valueOf(parts.get(2)),
                    ((Number) parts.get(3)).doubleValue(),
                    Browser.plain(String.valueOf(parts.get(4)))));
        }
        return said;
    }

    private static boolean speaks(Browser phone) {
        return Boolean.TRUE.equals(phone.script("return window.speaking !== null"));
    }

    private static boolean offers(Browser phone, String act) {
        return Boolean.TRUE.equals(phone.script(
                "const button = document.querySelector('#outlet #aloud-' + arguments[0]);"
                        + " return !!button && button.getClientRects().length > 0;",
                act));
    }

    private static boolean marks(Browser phone) {
        return Boolean.TRUE.equals(phone.script("return CSS.highlights.has('read-aloud')"));
    }

    private static void untilSpeaking(Browser phone) {
        phone.waitUntil("a sentence is spoken", () -> speaks(phone));
    }

    /** The device comes to the end of this sentence, and of each that follows. */
    private static void untilTheEnd(Browser phone) {
        phone.waitUntil("all of it is spoken", () -> {
            if (speaks(phone)) {
                phone.script("window.spoken()");
            }
            return offers(phone, "start");
        });
    }

    private static void staysSilent(Browser phone) {
        var before = said(phone).size();
        try {
            Thread.sleep(300);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        assertThat(speaks(phone)).isFalse();
        assertThat(said(phone)).hasSize(before);
        assertThat(marks(phone)).isFalse();
    }

    /** A device may take its time to say which voices it has. */
    private static void waitsToSee(Walker client, String dutch, Object... namedArguments) {
        var words = client.say(dutch, namedArguments);
        client.browser()
                .waitUntil("“" + words + "”", () -> client.browser().words().contains(words));
    }

    private static void toFirstSentence(Walker client) {
        client.presses("Het verslag van uw gesprek");
        client.arrivesAt("Het verslag van uw gesprek");
        client.presses("Lees zin voor zin");
        client.arrivesAt("Zin {position} van {count}", "position", 1, "count", 12);
    }

    @ParameterizedTest
    @MethodSource("twoWays")
    void a_page_is_read_sentence_by_sentence_each_in_its_language(Way way) {
        try (var phone = new Browser(Browser.Kind.PHONE.speaking(way.languageCode()))) {
            give(phone, "[['ar_EG', true], ['nl-BE', true], ['nl-NL', true], ['en-GB', true]]", "speech");
            walk(way, phone, client -> {
                toFirstSentence(client);
                phone.waitUntil("it is offered", () -> offers(phone, "start"));
                staysSilent(phone);
                assertThat(said(phone)).isEmpty();
                client.looksRound();

                client.presses("Lees voor");
                untilTheEnd(phone);

                var page = way.languageCode().equals("ar") ? "ar_EG" : "nl-NL";
                var sentence = Browser.plain(String.valueOf(
                        phone.script("return document.querySelector('#outlet blockquote').textContent.trim()")));
                var all = said(phone);
                assertThat(all)
                        .map(Said::words)
                        .containsSubsequence(
                                client.say("Zin {position} van {count}", "position", 1, "count", 12),
                                sentence,
                                client.say("Klopt deze zin?"),
                                client.say("Klopt"),
                                client.say("Klopt niet"),
                                client.say("Begrijp ik niet"),
                                client.say("Wilt u er iets bij zeggen?"),
                                client.say("Volgende zin"))
                        .doesNotContain(client.say("Terug"), client.say("Lees voor"));
                assertThat(all)
                        .allSatisfy(each -> assertThat(each.language()).isEqualTo(each.voice()))
                        .allSatisfy(each -> assertThat(each.marked().replaceAll("\\s+", " "))
                                .isEqualTo(each.words()))
                        .allSatisfy(each -> assertThat(each.rate()).isEqualTo(1));
                assertThat(all)
                        .filteredOn(each -> each.words().equals(sentence))
                        .map(Said::voice)
                        .containsExactly("nl-NL");
                assertThat(all)
                        .filteredOn(each -> each.words().equals(client.say("Klopt deze zin?")))
                        .map(Said::voice)
                        .containsExactly(page);

                client.presses("Lees voor");
                untilSpeaking(phone);
                client.looksRoundInEveryLight();
                client.presses("Pauze");
                assertThat(speaks(phone)).isFalse();
                assertThat(marks(phone)).isTrue();
                assertThat(phone.focus()).isEqualTo("aloud-go-on");
                client.presses("Lees verder");
                untilSpeaking(phone);
                assertThat(said(phone).getLast()).isEqualTo(said(phone).get(all.size()));
                client.presses("Langzamer");
                untilSpeaking(phone);
                assertThat(said(phone).getLast().rate()).isLessThan(1);
                client.presses("Sneller");
                untilSpeaking(phone);
                assertThat(said(phone).getLast().rate()).isEqualTo(1);
                client.presses("Stop");
                staysSilent(phone);
                assertThat(phone.focus()).isEqualTo("aloud-start");

                client.presses("Lees voor");
                untilSpeaking(phone);
                phone.keys(org.openqa.selenium.Keys.ESCAPE);
                staysSilent(phone);

                client.presses("Lees voor");
                untilSpeaking(phone);
                client.presses("Volgende zin");
                client.arrivesAt("Zin {position} van {count}", "position", 2, "count", 12);
                phone.waitUntil("it is offered", () -> offers(phone, "start"));
                staysSilent(phone);

                client.presses("Lees voor");
                untilSpeaking(phone);
                phone.script("window.dispatchEvent(new PageTransitionEvent('pagehide'))");
                staysSilent(phone);
            });
        }
    }

    /** Nothing is read in the voice of another language, and nothing is sent to a company that reads. */
    @ParameterizedTest
    @MethodSource("twoWays")
    void a_language_without_a_voice_on_the_device_is_said_to_be_one(Way way) {
        var isDutch = way.languageCode().equals("nl");
        try (var phone = new Browser(Browser.Kind.PHONE.speaking(way.languageCode()))) {
            give(phone, "[['ar-EG', true], ['nl-NL', false]]", "speech");
            walk(way, phone, client -> {
                toFirstSentence(client);
                waitsToSee(client, "Uw telefoon kan dat alleen met hulp van een ander bedrijf. Dat doen wij niet.");
                if (isDutch) {
                    waitsToSee(client, "Uw telefoon kan deze taal niet voorlezen.");
                } else {
                    waitsToSee(
                            client, "Uw telefoon kan deze taal niet voorlezen: {language}.", "language", "الهولندية");
                }
                assertThat(offers(phone, "start")).isEqualTo(!isDutch);
                client.looksRound();
                if (!isDutch) {
                    client.presses("Lees voor");
                    untilTheEnd(phone);
                    assertThat(said(phone)).isNotEmpty().allSatisfy(each -> assertThat(each.voice())
                            .isEqualTo("ar-EG"));
                }
            });
        }
    }

    @ParameterizedTest
    @MethodSource("twoWays")
    void a_device_that_cannot_speak_says_so_and_has_no_button(Way way) {
        try (var phone = new Browser(Browser.Kind.PHONE.speaking(way.languageCode()))) {
            give(phone, "[]", "undefined");
            walk(way, phone, client -> {
                client.presses("Het verslag van uw gesprek");
                client.arrivesAt("Het verslag van uw gesprek");
                waitsToSee(client, "Uw telefoon kan deze taal niet voorlezen.");
                assertThat(offers(phone, "start")).isFalse();
                client.looksRound();
            });
        }
    }
}
