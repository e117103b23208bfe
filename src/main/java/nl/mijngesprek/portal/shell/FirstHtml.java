package nl.mijngesprek.portal.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.mijngesprek.portal.shared.Language;
import nl.mijngesprek.portal.shared.Languages;
import nl.mijngesprek.portal.shared.ui.Asset;
import nl.mijngesprek.portal.shared.ui.Markup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

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
    private static final Pattern FLOW_SCRIPT =
            Pattern.compile("(FlowBootstrap|FlowClient|generated-flow-imports)-.*\\.js");

    private final PageLanguage pageLanguage;
    private final Languages languages;
    private final String early;
    private final List<String> flowScripts;
    private volatile boolean written;

    FirstHtml(
            PageLanguage pageLanguage,
            Languages languages,
            @Value("${portal.first-html.enabled:true}") boolean written) {
        this.pageLanguage = pageLanguage;
        this.languages = languages;
        this.written = written;
        try {
            early = new ClassPathResource("static/assets/early.js").getContentAsString(StandardCharsets.UTF_8);
            flowScripts = flowScripts();
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read the scripts", failure);
        }
    }

    /** What Flow's entry asks for one after the other; the names change with the content. */
    private static List<String> flowScripts() throws IOException {
        var scripts = new PathMatchingResourcePatternResolver()
                .getResources("classpath*:META-INF/VAADIN/webapp/VAADIN/build/*.js");
        return Arrays.stream(scripts)
                .flatMap(script -> Stream.ofNullable(script.getFilename()))
                .filter(FLOW_SCRIPT.asMatchPredicate())
                .sorted()
                .toList();
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
        var language = response.getUI().map(UI::getLocale).map(languages::of).orElse(Language.DUTCH);
        document.child(0).attr("lang", language.code()).attr("dir", language.direction());
        removeDeadEndForOldBrowsers(document);
        var head = document.head();
        head.appendElement("link").attr("rel", "icon").attr("href", Asset.ICON.address());
        head.appendElement("link").attr("rel", "stylesheet").attr("href", Asset.STYLES.address());
        flowScripts.forEach(script -> preload(script, head));
        // The style goes first: with it the page can be read.
        document.select("script[type=module], link[rel=modulepreload]").attr("fetchpriority", "low");
        head.prependElement("script").appendChild(new DataNode(early));
        response.getUI().ifPresent(ui -> {
            document.title(
                    ui.getInternals().getTitle() == null
                            ? ""
                            : ui.getInternals().getTitle());
            if (written) {
                write(ui, document);
            }
        });
        secure(document, response.getVaadinResponse());
    }

    /** Fetched beside the others, not after them. */
    private static void preload(String script, Element head) {
        head.appendElement("link")
                .attr("rel", "modulepreload")
                .attr("crossorigin", true)
                .attr("href", "./VAADIN/build/" + script);
    }

    private static void write(UI ui, Document document) {
        var first = new Element("div").attr("id", "first-html");
        ui.getChildren().map(Component.class::cast).forEach(child -> Markup.appendTo(first, child));
        document.body().prependChild(first);
        var outlet = document.getElementById("outlet");
        if (outlet != null) {
            outlet.attr("hidden", true);
        }
    }

    /** Flow sends browsers without the Popover API away, though native elements do without it (decision 001). */
    private static void removeDeadEndForOldBrowsers(Document document) {
        document.select("script").stream()
                .filter(script -> script.data().contains("v-r=oldbrowser"))
                .forEach(Element::remove);
    }

    /** A nonce for this response alone; Flow's client still needs eval, see the decision on first HTML. */
    private static void secure(Document document, VaadinResponse response) {
        var random = new byte[NONCE_BYTES];
        RANDOM.nextBytes(random);
        var nonce = Base64.getEncoder().encodeToString(random);
        document.select("script, style, link[rel=modulepreload]").attr("nonce", nonce);
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; script-src 'nonce-%1$s' 'strict-dynamic' 'unsafe-eval'; style-src 'self' 'nonce-%1$s';"
                                .formatted(nonce)
                        + " img-src 'self' data:; connect-src 'self'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'");
    }
}
