package nl.mijngesprek.portal.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;

/**
 * Writes components as the HTML a browser shows before any script has run: the same elements, attributes and words,
 * and what they hold now (typed text, the chosen radio). Everything is escaped; only a {@link Pictogram} brings markup of its own.
 */
public final class Markup {

    /** Attributes that HTML knows by presence; Flow keeps them as properties. */
    private static final Set<String> SWITCHES = Set.of("checked", "disabled", "open", "hidden", "readonly", "required");

    private Markup() {}

    /** The component and all it holds; an invisible one gives an empty string. */
    public static String of(Component component) {
        var page = Document.createShell("");
        // Not a space more than there is on the page.
        page.outputSettings().prettyPrint(false);
        append(component.getElement(), page.body());
        return page.body().html();
    }

    /** Adds the component and all it holds to the end of this element. */
    public static void appendTo(org.jsoup.nodes.Element parent, Component component) {
        append(component.getElement(), parent);
    }

    private static void append(Element element, org.jsoup.nodes.Element parent) {
        if (element.isTextNode()) {
            parent.appendChild(new TextNode(element.getText()));
            return;
        }
        if (!element.isVisible()) {
            return;
        }
        var copy = parent.appendElement(element.getTag());
        element.getAttributeNames().forEach(name -> copy.attr(name, element.getAttribute(name)));
        element.getPropertyNames().forEach(name -> copyProperty(element, name, copy));
        element.getChildren().forEach(child -> append(child, copy));
    }

    private static void copyProperty(Element element, String name, org.jsoup.nodes.Element copy) {
        switch (name) {
            case "innerHTML" -> copy.html(element.getProperty(name, ""));
            case "textContent" -> copy.text(element.getProperty(name, ""));
            case "className" -> copy.attr("class", element.getProperty(name, ""));
            case "value" -> {
                if ("textarea".equals(element.getTag())) {
                    // A line break right after the tag would be swallowed, so the text gets one to lose.
                    copy.appendChild(new TextNode("\n" + element.getProperty(name, "")));
                } else {
                    copy.attr("value", element.getProperty(name, ""));
                }
            }
            default -> {
                if (SWITCHES.contains(name) && element.getProperty(name, false)) {
                    copy.attr(name, true);
                }
            }
        }
    }
}
