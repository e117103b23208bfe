package nl.mijngesprek.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nl.mijngesprek.portal.shared.ui.Page;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.beans.factory.support.AbstractBeanFactory;

/** A page can be read before its scripts are there, or when they never come; and what is done meanwhile counts. */
class FirstHtmlIT extends JourneyTest {

    private static final String PHONE_NUMBER = "050 000 00 00";

    @Autowired
    private AbstractBeanFactory beans;

    @ParameterizedTest
    @MethodSource("languageCodes")
    void everything_can_be_read_without_scripts(String code) {
        var guest = guest(code);
        try (var browser = new Browser(Browser.Kind.PHONE.speaking(code).withoutScripts())) {
            var client = new Walker(browser, Hands.TOUCH, guest.language(), speech());
            browser.logIn(guest.name());
            assertThat(browser.script("return window.Vaadin === undefined"))
                    .as("no script has run")
                    .isEqualTo(true);
            reads(client, "Een uitnodiging voor u", "Vragen voor het gesprek", "Het verslag van uw gesprek");
            client.presses("Een uitnodiging voor u");
            reads(client, "Uitnodiging voor een gesprek", "Moet ik komen?", "Wilt u hulp bij dit gesprek?");
            client.seesJust("Tom Hendriks");
            client.presses("Geef antwoord");
            reads(client, "Komt u?", "Ja, ik kom", "Ik wil een andere dag", "Ik wil een andere plek", "Bel mij");
            cannotSend(client);
            client.presses("Terug");
            client.presses("Vragen voor het gesprek");
            client.presses("Begin met vraag 1");
            reads(client, "Hoe ziet uw gewone dag eruit?", "Ik zorg elke dag voor mijn moeder.", "Uw antwoord");
            cannotSend(client);
            client.presses("Overslaan");
            reads(client, "Hoe tevreden bent u met uw dagelijks leven?", "Het gaat wel");
            browser.open(browser.path().replaceFirst("/vraag/.*", "/nakijken"));
            reads(client, "Uw antwoorden", "Wat kunt u goed?", "Niet ingevuld. Dat mag.");
            cannotSend(client);
            browser.open("/mijn/");
            client.presses("Het verslag van uw gesprek");
            client.presses("Lees zin voor zin");
            reads(client, "Klopt deze zin?", "Klopt niet");
            client.seesJust("U zei dat u elke dag om 6 uur opstaat.");
            cannotSend(client);
            client.presses("Lees het hele verslag");
            reads(client, "Het hele verslag");
            client.seesJust("U zei dat u elke dag om 6 uur opstaat.");
            client.seesJust("U zei dat u het gesprek prettig vond.");
            browser.open("/mijn/ondersteuning");
            reads(client, "Wie kan u helpen?");
            client.seesJust("Taalcafé De Brug");
        }
    }

    private static void reads(Walker client, String... dutch) {
        for (var words : dutch) {
            client.sees(words);
        }
        assertThat(new PageCheck(client.browser()).structure(client.language(), false))
                .isEmpty();
    }

    /** Beside the button that cannot work stands how to answer otherwise. */
    private static void cannotSend(Walker client) {
        var notice = client.browser().driver().findElement(By.cssSelector(".actions .no-script"));
        assertThat(Browser.plain(notice.getText())).contains(PHONE_NUMBER);
    }

    @Test
    void what_was_typed_before_the_scripts_came_is_there_and_kept() {
        var guest = guest("nl");
        try (var browser = new Browser(Browser.Kind.PHONE.impatient())) {
            var question = question(browser, guest, 1);
            browser.holdScripts();
            openEarly(browser, question);
            browser.driver()
                    .findElement(By.cssSelector("#first-html summary:not(.languages *)"))
                    .click();
            browser.driver().findElement(By.cssSelector("#first-html textarea")).click();
            browser.keys("Ik kook <b>elke</b> dag.");
            browser.script("document.activeElement.setSelectionRange(3, 7)");

            browser.letScriptsCome();
            browser.settle();

            assertThat(browser.typed()).isEqualTo("Ik kook <b>elke</b> dag.");
            assertThat(browser.focus()).isEqualTo("words");
            assertThat(browser.script(
                            "return [document.activeElement.selectionStart, document.activeElement.selectionEnd]"))
                    .isEqualTo(List.of(3L, 7L));
            assertThat(browser.script("return document.querySelector('main details').open"))
                    .isEqualTo(true);
            nothingIsLeft(browser, guest);
            browser.waitUntil("kept", () -> browser.words().contains("Bewaard om"));
            browser.open(question);
            browser.settle();
            assertThat(browser.typed()).isEqualTo("Ik kook <b>elke</b> dag.");
        }
    }

    @Test
    void a_choice_and_a_button_pressed_before_the_scripts_came_count_once() {
        var guest = guest("nl");
        try (var browser = new Browser(Browser.Kind.PHONE.impatient())) {
            var question = question(browser, guest, 2);
            browser.holdScripts();
            openEarly(browser, question);
            browser.labelled("Het gaat wel").click();
            var next = browser.driver().findElement(By.cssSelector("#first-html main .primary"));
            next.click();
            next.click();

            browser.letScriptsCome();
            browser.waitUntil("the next question", () -> browser.heading().equals("Wat kunt u goed?"));
            browser.settle();

            assertThat(browser.path()).endsWith("/vraag/3");
            nothingIsLeft(browser, guest);
            browser.open(question);
            browser.waitUntil("loaded", () -> browser.heading().startsWith("Hoe tevreden"));
            browser.settle();
            assertThat(browser.script("return document.querySelector('input:checked').value"))
                    .isEqualTo("so-so");
        }
    }

    @Test
    void a_page_is_made_once_for_a_visit(Browser phone) {
        var made = new AtomicInteger();
        var counter = new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                if (bean instanceof Page) {
                    made.incrementAndGet();
                }
                return bean;
            }
        };
        var guest = guest("nl");
        phone.logIn(guest.name());
        beans.addBeanPostProcessor(counter);
        try {
            phone.open("/mijn/");
            phone.settle();
            assertThat(made).as("home").hasValue(1);
            phone.press("Een uitnodiging voor u");
            assertThat(made).as("a step further").hasValue(2);
            phone.open(phone.path());
            phone.settle();
            assertThat(made).as("a deep link").hasValue(3);
            nothingIsLeft(phone, guest);
        } finally {
            beans.getBeanPostProcessors().remove(counter);
        }
    }

    private String question(Browser browser, Guest guest, int position) {
        browser.logIn(guest.name());
        browser.press("Vragen voor het gesprek");
        browser.waitUntil("the questions", () -> browser.heading().equals("Vragen voor uw gesprek"));
        return browser.path() + "/vraag/" + position;
    }

    private static void openEarly(Browser browser, String path) {
        browser.open(path);
        browser.waitUntil(
                "the first HTML", () -> browser.path().equals(path) && Boolean.TRUE.equals(browser.script("""
                                return document.readyState !== 'loading' && document.styleSheets.length > 0
                                    && document.querySelector('#first-html #heading') !== null;
                                """)));
    }

    private static void nothingIsLeft(Browser browser, Guest guest) {
        var wrong = new ArrayList<>(new PageCheck(browser).structure(guest.language(), true));
        assertThat(wrong).isEmpty();
        assertThat(browser.driver().findElements(By.id("first-html"))).isEmpty();
        assertThat(browser.script("return Object.keys(Vaadin.Flow.clients).filter(name => name !== 'TypeScript')"))
                .as("one user interface")
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .hasSize(1);
    }
}
