package nl.mijngesprek.portal.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import java.util.stream.Collectors;
import nl.mijngesprek.portal.identity.LoginOrigins;
import nl.mijngesprek.portal.shared.Language;
import nl.mijngesprek.portal.shared.Languages;
import nl.mijngesprek.portal.shared.ui.Asset;
import nl.mijngesprek.portal.shared.ui.Markup;
import nl.mijngesprek.portal.shared.ui.Notice;
import nl.mijngesprek.portal.shared.ui.Notice.Tone;
import nl.mijngesprek.portal.shared.ui.PhoneLink;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.Texts;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.beans.factory.annotation.Value;

/**
 * Makes the first HTML of every client page readable before any script runs: the view, which exists already
 * ({@code vaadin.eagerServerLoad}), is written into it, in its language and with its title.
 * The browser lets it give way to Flow's own elements in one step ({@code frontend/take-over.ts}).
 *
 * @see "Design decision 006: first HTML"
 */
@org.springframework.stereotype.Component
class FirstHtml implements VaadinServiceInitListener {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE_BYTES = 24;

    private final PageTexts pageTexts;
    private final PageLanguage pageLanguage;
    private final Languages languages;
    private final LoginOrigins loginOrigins;
    private final EarlyScripts scripts = new EarlyScripts();
    private volatile boolean written;

    FirstHtml(
            PageTexts pageTexts,
            PageLanguage pageLanguage,
            Languages languages,
            LoginOrigins loginOrigins,
            @Value("${portal.first-html.enabled:true}") boolean written) {
        this.pageTexts = pageTexts;
        this.pageLanguage = pageLanguage;
        this.languages = languages;
        this.loginOrigins = loginOrigins;
        this.written = written;
    }

    /** Leaves the markup out, as a control for measuring what it is worth. */
    void write(boolean write) {
        written = write;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addRequestHandler(this::speakLanguage);
        event.addIndexHtmlRequestListener(this::complete);
    }

    /** Runs before Flow makes or answers anything, so that a view never exists in another language first. */
    private boolean speakLanguage(VaadinSession session, VaadinRequest request, VaadinResponse response) {
        if (request instanceof HttpServletRequest httpRequest) {
            session.lock();
            try {
                session.setLocale(pageLanguage.of(httpRequest).locale());
            } finally {
                session.unlock();
            }
        }
        return false;
    }

    private void complete(IndexHtmlResponse response) {
        var document = response.getDocument();
        document.outputSettings().prettyPrint(false);
        var language = response.getUI().map(UI::getLocale).map(languages::of).orElse(Language.DUTCH);
        document.child(0).attr("lang", language.code()).attr("dir", language.direction());
        removeDeadEndForOldBrowsers(document);
        keepWordsInsideScript(document);
        var head = document.head();
        head.appendElement("link").attr("rel", "icon").attr("href", Asset.ICON.address());
        head.appendElement("link").attr("rel", "stylesheet").attr("href", Asset.STYLES.address());
        response.getUI().map(FirstHtml::classes).ifPresent(classes -> {
            if (classes.contains(PortalLayout.STAFF)) {
                head.appendElement("link").attr("rel", "stylesheet").attr("href", Asset.STAFF_STYLES.address());
            }
            if (classes.contains(PortalLayout.HELPING) || classes.contains(PortalLayout.ACTING)) {
                head.appendElement("link").attr("rel", "stylesheet").attr("href", Asset.HELPER_STYLES.address());
            }
        });
        scripts.addTo(document);
        response.getUI().ifPresent(ui -> {
            document.title(
                    ui.getInternals().getTitle() == null
                            ? ""
                            : ui.getInternals().getTitle());
            if (written) {
                write(ui, document, pageTexts.in(language));
            }
        });
        secure(document, response.getVaadinResponse());
    }

    /** What the layout of this page is called. */
    private static Set<String> classes(UI ui) {
        return ui.getChildren()
                .flatMap(child -> child.getElement().getClassList().stream())
                .collect(Collectors.toSet());
    }

    private static void write(UI ui, Document document, Texts texts) {
        var first = new Element("div").attr("id", "first-html");
        ui.getChildren().map(Component.class::cast).forEach(child -> Markup.appendTo(first, child));
        document.body().prependChild(first);
        var main = first.selectFirst("main");
        if (main != null) {
            Markup.appendTo(main.prependElement("noscript"), noAnswering(texts));
            var withScripts = new Element("div")
                    .attr("id", "no-answering")
                    .attr("role", "status")
                    .attr("hidden", true);
            Markup.appendTo(withScripts, noAnswering(texts));
            main.prependChild(withScripts);
        }
        var outlet = document.getElementById("outlet");
        if (outlet != null) {
            outlet.attr("hidden", true);
        }
    }

    /** What can be read here but not answered, and how it can: shown where scripts are off or do not run. */
    private static Component noAnswering(Texts texts) {
        return new Notice(
                        Tone.CARE,
                        Drawing.WARNING,
                        texts.get("shell.old-browser.here.heading"),
                        texts.get("shell.old-browser.here.text"))
                .with(
                        new PhoneLink(texts, texts.phone()),
                        new Paragraph(new Anchor("/browser-te-oud", texts.get("shell.old-browser.here.link"))));
    }

    /** Flow sends browsers without the Popover API away, though native elements do without it (decision 001). */
    private static void removeDeadEndForOldBrowsers(Document document) {
        document.select("script").stream()
                .filter(script -> script.data().contains("v-r=oldbrowser"))
                .forEach(Element::remove);
    }

    /**
     * Flow puts its first state, with what clients typed, into a script as it is: a typed end of a script would end that script.
     * Every "<" of the state stands within a string of JSON, where it may be written as an escape.
     */
    private static void keepWordsInsideScript(Document document) {
        document.select("script[initial]").forEach(script -> script.dataNodes()
                .forEach(state -> state.setWholeData(state.getWholeData().replace("<", "\\u003c"))));
    }

    /** A nonce for this response alone, and nothing unsafe; {@code policy.js} lets Flow's client live with it. */
    private void secure(Document document, VaadinResponse response) {
        var random = new byte[NONCE_BYTES];
        RANDOM.nextBytes(random);
        var nonce = Base64.getEncoder().encodeToString(random);
        document.select("script, style, link[rel=modulepreload]").attr("nonce", nonce);
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; script-src 'nonce-%1$s' 'strict-dynamic'; style-src 'self' 'nonce-%1$s';"
                                .formatted(nonce)
                        + " img-src 'self' data:; media-src 'self'; connect-src 'self'; base-uri 'self'; %s; frame-ancestors 'none'"
                                .formatted(loginOrigins.formAction()));
    }
}
