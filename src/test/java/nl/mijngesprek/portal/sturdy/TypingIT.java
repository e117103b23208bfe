package nl.mijngesprek.portal.sturdy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import nl.mijngesprek.portal.browser.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When what is typed goes to the server (promise 1), and how the field grows with it. */
class TypingIT extends SturdyTest {

    /** How long typing may be unsaved while the page stays, as TextAnswer has it: no timer of a browser runs early. */
    private static final double PAUSE = 700;

    private static final double PROMISED = 2_000;

    /** Types by one input event, and lets this happen in the same instant; notes when it was sent and when answered. */
    private static final String TYPE = """
            const [words, happens] = arguments;
            window.noted = {};
            const field = document.querySelector('main textarea');
            const send = XMLHttpRequest.prototype.send;
            const began = performance.now();
            XMLHttpRequest.prototype.send = function (body) {
              if (String(body).includes(words) && !window.noted.sent) {
                window.noted.sent = performance.now() - began;
                this.addEventListener('loadend', () => window.noted.kept = performance.now() - began);
              }
              return send.call(this, body);
            };
            field.focus();
            field.value = words;
            field.dispatchEvent(new Event('input', { bubbles: true }));
            if (happens === 'visibilitychange') {
              Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => 'hidden' });
              document.dispatchEvent(new Event(happens));
              delete document.visibilityState;
            }
            if (happens === 'pagehide') {
              // Some browsers know no other sign that a page goes.
              addEventListener('beforeunload', (event) => event.stopImmediatePropagation(), { capture: true });
            }
            if (happens === 'beforeunload' || happens === 'pagehide') {
              location.assign('/hulp');
            }
            """;

    /** In milliseconds after the key. */
    private record Went(double sent, double kept) {

        double there() {
            return kept - sent;
        }
    }

    @Test
    void it_goes_when_the_page_is_put_away_and_soon_when_it_stays() {
        var someone = someone();
        try (var phone = new Browser(Browser.Kind.PHONE)) {
            phone.logIn(someone.name());

            var staying = typed(phone, someone, 1, "");
            var hidden = typed(phone, someone, 3, "visibilitychange");

            // Measured by each other: how slow the machine is just now is in both.
            assertThat(staying.sent()).isBetween(PAUSE, PROMISED + hidden.there());
            assertThat(hidden.sent()).isLessThan(PAUSE);
        }
    }

    /** A page that went in the same instant had no time to wait for a pause. */
    @ParameterizedTest
    @ValueSource(strings = {"beforeunload", "pagehide"})
    void it_goes_with_the_page(String sign) {
        var someone = someone();
        try (var phone = new Browser(Browser.Kind.PHONE)) {
            phone.logIn(someone.name());

            type(phone, someone, 1, sign);

            phone.waitUntil("gone", () -> phone.path().equals("/hulp"));
            phone.waitUntil("kept", () -> kept(someone, 1).equals(words(1)));
        }
    }

    private static String words(int question) {
        return "Getypt bij vraag " + question;
    }

    private static void type(Browser phone, Someone someone, int question, String happens) {
        phone.open(someone.question(question));
        phone.settle();
        phone.script(TYPE, words(question), happens);
    }

    private Went typed(Browser phone, Someone someone, int question, String happens) {
        type(phone, someone, question, happens);
        phone.waitUntil("kept", () -> kept(someone, question).equals(words(question)));
        phone.waitUntil("answered", () -> phone.script("return window.noted.kept ?? null") != null);
        return new Went(number(phone, "return window.noted.sent"), number(phone, "return window.noted.kept"));
    }

    /** accessibility.md 4.3: five lines to begin with, and more with the words, as far as the phone is high. */
    @Test
    void the_field_grows_with_the_words() {
        var someone = someone();
        try (var phone = new Browser(Browser.Kind.PHONE)) {
            phone.logIn(someone.name());
            phone.open(someone.question(1));
            phone.settle();
            var empty = height(phone);

            phone.type("Een regel.\n".repeat(8));
            var more = height(phone);
            phone.type("Nog een regel.\n".repeat(40));

            assertThat(empty)
                    .isGreaterThan(5 * number(phone, "return parseFloat(getComputedStyle(document.body).fontSize)"));
            assertThat(more).isGreaterThan(empty * 1.3);
            assertThat(height(phone)).isBetween(more, number(phone, "return 0.7 * innerHeight + 1"));
            phone.waitUntil("kept", () -> kept(someone, 1).endsWith("Nog een regel.\n"));
        }
    }

    private static double height(Browser phone) {
        return number(phone, "return document.querySelector('main textarea').getBoundingClientRect().height");
    }

    private static double number(Browser phone, String script) {
        return ((Number) Objects.requireNonNull(phone.script(script))).doubleValue();
    }
}
