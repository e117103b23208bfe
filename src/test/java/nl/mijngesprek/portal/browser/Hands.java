package nl.mijngesprek.portal.browser;

import java.util.Objects;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** With what a client works the page. */
enum Hands {
    /** One finger, on a phone. */
    TOUCH {
        @Override
        void press(Browser browser, WebElement control) {
            browser.tap(control);
        }

        @Override
        void choose(Browser browser, WebElement label) {
            browser.tap(label);
        }

        @Override
        void goTo(Browser browser, WebElement field) {
            browser.tap(field);
        }
    },

    /** Tab, Shift and Tab, Enter, Space and the arrows, and nothing else. */
    KEYBOARD {
        @Override
        void press(Browser browser, WebElement control) {
            browser.tabTo(control);
            browser.keys(Keys.ENTER);
        }

        @Override
        void choose(Browser browser, WebElement label) {
            var wanted = Objects.requireNonNull(label.getDomAttribute("for"));
            var control = label.findElement(By.xpath("ancestor::fieldset//input[@id='" + wanted + "']"));
            if ("checkbox".equals(control.getDomAttribute("type"))) {
                browser.tabTo(control);
                browser.keys(Keys.SPACE);
                return;
            }
            browser.tabTo(label.findElement(By.xpath("ancestor::fieldset")));
            for (var arrows = 0; !browser.focus().equals(wanted); arrows++) {
                if (arrows == 20) {
                    throw new AssertionError("no arrow leads to " + label.getText());
                }
                browser.keys(Keys.ARROW_DOWN);
            }
            browser.keys(Keys.SPACE);
        }

        @Override
        void goTo(Browser browser, WebElement field) {
            browser.tabTo(field);
        }
    };

    abstract void press(Browser browser, WebElement control);

    /** Chooses the answer with this label. */
    abstract void choose(Browser browser, WebElement label);

    /** Puts the caret into this field. */
    abstract void goTo(Browser browser, WebElement field);
}
