package nl.mijngesprek.portal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.List;
import nl.mijngesprek.portal.shared.ui.Markup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What stands on the page now, as the client reads or hears it: without what is hidden, and without the marks around values. */
public record Screen(String title, Element html) {

    static Screen of(UI window) {
        var body = Document.createShell("").body();
        window.getChildren().map(Component.class::cast).forEach(child -> Markup.appendTo(body, child));
        body.select("[hidden], noscript").remove();
        var title = window.getInternals().getTitle();
        return new Screen(title == null ? "" : plain(title), body);
    }

    /** Words without the characters that isolate values. */
    public static String plain(String words) {
        return words.replaceAll("[\\u2066-\\u2069]", "");
    }

    public String heading() {
        return words(html.select("h1").first());
    }

    /** All words of the page itself, without what stands around every page. */
    public String words() {
        return words(html.getElementById("main"));
    }

    /** The words of the first element that this selector finds; empty when there is none. */
    public String words(String selector) {
        return words(html.select(selector).first());
    }

    /** The words of every element that this selector finds. */
    public List<String> all(String selector) {
        return html.select(selector).stream().map(Screen::words).toList();
    }

    /** What a text field holds. */
    public String typed() {
        return html.select("textarea").text();
    }

    /** The answer that is chosen; empty when none is. */
    public String chosen() {
        return words("input[checked] + label");
    }

    private static String words(@org.jspecify.annotations.Nullable Element element) {
        return element == null ? "" : plain(element.text());
    }
}
