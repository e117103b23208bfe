package nl.mijngesprek.portal.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.mijngesprek.portal.shared.Languages;
import nl.mijngesprek.portal.shared.ui.Asset;
import nl.mijngesprek.portal.shared.ui.HelperLinks;
import nl.mijngesprek.portal.shared.ui.Markup;
import nl.mijngesprek.portal.shared.ui.Page;
import nl.mijngesprek.portal.shared.ui.Texts;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;

/**
 * A page anybody may read: plain HTML made from the same parts as the client's pages, without session, cookie or script.
 */
public final class PublicPage extends Page {

    private final Languages languages;
    private final String path;
    private final List<Anchor> footLinks = new ArrayList<>();
    private final List<Asset> scripts = new ArrayList<>();
    private Optional<String> home = Optional.empty();

    /** @param path where this page is, so that another language can be chosen for it */
    PublicPage(Texts texts, Languages languages, String path, String headingKey) {
        super(texts);
        this.languages = languages;
        this.path = path;
        heading(t(headingKey));
    }

    /** Paragraphs of running text. */
    public PublicPage say(String... keys) {
        for (var key : keys) {
            add(new Paragraph(t(key)));
        }
        return this;
    }

    public PublicPage section(String headingKey, String... keys) {
        add(new H2(t(headingKey)));
        return say(keys);
    }

    public PublicPage show(Component... components) {
        add(components);
        return this;
    }

    /** One thing that stands in the way, above the heading, and the control where it can be put right. */
    public PublicPage problem(String controlId, String message) {
        showError(controlId, message);
        return this;
    }

    /** Makes it a page of the client who is logged in, with the way back and the way out. */
    public PublicPage own(String back) {
        home = Optional.of(Home.OF_CLIENTS);
        backTo(back);
        return this;
    }

    /** Makes it a page of the helper who is logged in, with the way out. */
    PublicPage ownOfHelper() {
        home = Optional.of(HelperLinks.HOME);
        return this;
    }

    /** A script of this page alone; whoever serves the page allows it in its Content-Security-Policy. */
    public PublicPage script(Asset script) {
        scripts.add(script);
        return this;
    }

    /** A link among the small ones at the foot, on this page alone. */
    PublicPage footLink(String href, String key) {
        footLinks.add(new Anchor(href, t(key)));
        return this;
    }

    /** The whole document. */
    public String html() {
        var document = new Document("");
        document.outputSettings().prettyPrint(false);
        document.appendChild(new DocumentType("html", "", ""));
        var html = document.appendElement("html")
                .attr("lang", texts().language().code())
                .attr("dir", texts().language().direction());
        var head = html.appendElement("head");
        head.appendElement("meta").attr("charset", "UTF-8");
        head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        head.appendElement("title").text(getPageTitle());
        head.appendElement("link").attr("rel", "icon").attr("href", Asset.ICON.address());
        head.appendElement("link").attr("rel", "stylesheet").attr("href", Asset.STYLES.address());
        scripts.forEach(
                script -> head.appendElement("script").attr("defer", true).attr("src", script.address()));
        var body = html.appendElement("body");
        Markup.appendTo(body, PageFrame.skipLink(texts()));
        var picker = new LanguagePicker(texts(), languages, path);
        Markup.appendTo(
                body,
                home.map(own -> PageFrame.header(texts(), own, picker, PortalLayout.signOut(texts())))
                        .orElseGet(() -> PageFrame.header(texts(), "/", picker)));
        Markup.appendTo(body, this);
        if (home.isPresent()) {
            // Where one begins after a step, as on every page of one's own.
            body.select("main h1").attr("autofocus", "");
        }
        // A page without script has the focus on what stands in the way as well.
        body.select("main #errors").attr("autofocus", "");
        Markup.appendTo(body, PageFrame.help(texts()));
        Markup.appendTo(body, PageFrame.foot(texts(), footLinks));
        return document.outerHtml();
    }
}
