package nl.mijngesprek.portal.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.mijngesprek.portal.shared.ui.PhoneLink;
import nl.mijngesprek.portal.shared.ui.Pictogram;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.Texts;

/** What stands around every page, in the same place and order: name, language, way out; help (WCAG 3.2.6); the small links. */
final class PageFrame {

    private PageFrame() {}

    static Component skipLink(Texts texts) {
        var link = ignoredByRouter(new Anchor("#main", texts.get("shell.skip.link")));
        link.addClassName("skip");
        return link;
    }

    /** @param links what stands at the end of the row, such as the language picker and the way out */
    static Component header(Texts texts, String home, Component... links) {
        var brand = new Anchor(home, new Pictogram(Drawing.TALK), new Span(texts.get("shell.brand.title")));
        brand.addClassName("brand");
        var row = new Div(links);
        row.addClassName("top-links");
        var header = new Header(brand, row);
        header.addClassName("top");
        return header;
    }

    static Component help(Texts texts) {
        var heading = new H2(texts.get("shell.help.heading"));
        heading.setId("help-heading");
        var help = new Aside(heading, new Paragraph(texts.get("shell.help.text")), new PhoneLink(texts, texts.phone()));
        help.addClassName("help");
        help.getElement().setAttribute("aria-labelledby", "help-heading");
        return help;
    }

    static Component foot(Texts texts) {
        return foot(texts, List.of());
    }

    /** @param more links that stand on this page alone */
    static Component foot(Texts texts, List<Anchor> more) {
        var list = new UnorderedList(
                new ListItem(new Anchor("/hulp", texts.get("shell.footer.help.link"))),
                new ListItem(new Anchor("/toegankelijkheid", texts.get("shell.footer.accessibility.link"))),
                new ListItem(new Anchor("/privacy", texts.get("shell.footer.privacy.link"))));
        more.forEach(link -> list.add(new ListItem(link)));
        var navigation = new Nav(list);
        navigation.getElement().setAttribute("aria-label", texts.get("shell.footer.aria"));
        var foot = new Footer(navigation);
        foot.addClassName("foot");
        return foot;
    }

    static Anchor ignoredByRouter(Anchor link) {
        link.getElement().setAttribute("router-ignore", true);
        return link;
    }
}
