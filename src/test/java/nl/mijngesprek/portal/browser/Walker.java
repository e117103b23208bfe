package nl.mijngesprek.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.mijngesprek.portal.shared.Language;
import org.openqa.selenium.By;

/**
 * A client on the way through a story that is told in Dutch; what is pressed and read is in the client's language.
 * Each page arrived at is looked over; what is wrong is kept until the story is told, so that one run tells all of it.
 */
final class Walker {

    private final Browser browser;
    private final Hands hands;
    private final Speech speech;
    private final PageCheck check;
    private final List<String> wrong = new ArrayList<>();
    private Language language;

    Walker(Browser browser, Hands hands, Language language, Speech speech) {
        this.browser = browser;
        this.hands = hands;
        this.language = language;
        this.speech = speech;
        this.check = new PageCheck(browser);
    }

    Browser browser() {
        return browser;
    }

    Language language() {
        return language;
    }

    List<String> wrong() {
        return wrong;
    }

    /** The same words in the client's language. */
    String say(String dutch, Object... namedArguments) {
        return speech.in(language, dutch, namedArguments);
    }

    /** Presses the link, button or summary with these words. */
    void presses(String dutch, Object... namedArguments) {
        pressesJust(say(dutch, namedArguments));
    }

    /** Presses what bears exactly these words, in whatever language. */
    void pressesJust(String words) {
        hands.press(browser, browser.named(words));
        browser.settle();
    }

    void chooses(String dutch) {
        choosesJust(say(dutch));
    }

    /** Chooses what bears exactly these words, in whatever language. */
    void choosesJust(String words) {
        hands.choose(browser, browser.labelled(words));
        browser.settle();
    }

    /** Types, as it is, after what stands in the text answer. */
    void types(String words) {
        hands.goTo(browser, browser.driver().findElement(By.cssSelector("#outlet textarea")));
        browser.keys(words);
    }

    /** Types into the field with this label. */
    void fills(String dutch, String words) {
        var id = browser.labelled(say(dutch)).getDomAttribute("for");
        hands.goTo(browser, browser.driver().findElement(By.id(Objects.requireNonNull(id))));
        browser.keys(words);
        browser.settle();
    }

    /** How often Tab is pressed from the start of the page, where the focus is after a step, to the button with these words. */
    long stopsTo(String dutch) {
        return (long) Objects.requireNonNull(browser.script("""
                const stops = 'a[href], button, textarea, select, summary, input:not([type=radio])';
                const name = radio => radio.name;
                const after = element => document.querySelector('h1').compareDocumentPosition(element) & 4;
                const before = element => arguments[0].compareDocumentPosition(element) & 2;
                const all = selector => [...document.querySelectorAll('#outlet main')].flatMap(main =>
                    [...main.querySelectorAll(selector)].filter(element => after(element) && before(element)));
                return all(stops).filter(element => element.checkVisibility()).length
                    + new Set(all('input[type=radio]').map(name)).size + 1;
                """, browser.named(say(dutch))));
    }

    /** Waits for the page with this heading, and looks it over. */
    void arrivesAt(String dutch, Object... namedArguments) {
        arrivesAtJust(say(dutch, namedArguments));
    }

    void arrivesAtJust(String heading) {
        browser.waitUntil("“" + heading + "”", () -> browser.heading().equals(heading));
        browser.settle();
        looksRound();
    }

    /** Looks the page over as it is now; by touch with everything, by keyboard only what that may change. */
    void looksRound() {
        wrong.addAll(
                hands == Hands.TOUCH
                        ? check.everything(language, true)
                        : check.structure(language, true).stream()
                                .map(sentence -> browser.path() + ": " + sentence)
                                .toList());
    }

    /** Also wide, dark and with forced colours. */
    void looksRoundInEveryLight() {
        if (hands == Hands.TOUCH) {
            wrong.addAll(check.wide(language));
            wrong.addAll(check.colours());
        }
    }

    void sees(String dutch, Object... namedArguments) {
        seesJust(say(dutch, namedArguments));
    }

    void seesJust(String words) {
        assertThat(browser.words()).contains(words);
    }

    /** Opens the languages and takes this one; from now on everything is in it. */
    void takesLanguage(Language other) {
        hands.press(browser, browser.driver().findElement(By.cssSelector(".languages summary")));
        hands.press(
                browser, browser.driver().findElement(By.cssSelector(".languages a[hreflang=" + other.code() + "]")));
        browser.waitUntil("in " + other.code(), () -> other.code()
                .equals(browser.script("return document.documentElement.lang")));
        language = other;
        browser.settle();
    }
}
