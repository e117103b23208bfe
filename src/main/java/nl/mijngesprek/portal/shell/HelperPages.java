package nl.mijngesprek.portal.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import nl.mijngesprek.portal.shared.Languages;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The public pages of who helps: where one logs in, in one of two ways, and that one is logged out. */
@RestController
class HelperPages {

    private static final String HTML = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8";

    private static final Map<String, String> NOTICES = Map.of(
            "geannuleerd", "shell.login-cancelled.notice",
            "niveau", "shell.login-level.notice",
            "namens", "shell.helper-representation.notice",
            "gestopt", "shell.helper-stopped.notice",
            "onbekend", "shell.helper-unknown.notice",
            "vertrokken", "shell.helper-left.notice",
            "storing", "shell.staff-failed.notice");

    private final PageTexts pageTexts;
    private final PageLanguage pageLanguage;
    private final Languages languages;
    private final boolean machtigen;

    /** @param actingClaim named where DigiD Machtigen can be used */
    HelperPages(
            PageTexts pageTexts,
            PageLanguage pageLanguage,
            Languages languages,
            @Value("${portal.machtigen.acting-claim:}") String actingClaim) {
        this.pageTexts = pageTexts;
        this.pageLanguage = pageLanguage;
        this.languages = languages;
        this.machtigen = !actingClaim.isBlank();
    }

    @GetMapping(path = "/helpers", produces = HTML)
    String start(
            HttpServletRequest request,
            @RequestParam(required = false) @Nullable String melding,
            @RequestParam(required = false) @Nullable String terug) {
        var texts = pageTexts.in(pageLanguage.of(request));
        var page = page(request, "shell.helpers.heading");
        LoginNotice.of(melding, NOTICES, texts).ifPresent(page::show);
        return page.say("shell.helpers.text")
                .show(ways(texts, terug))
                .section("shell.helpers-permission.heading", "shell.helpers-permission.text")
                .section("shell.helpers-self.heading", "shell.helpers-self.text")
                .html();
    }

    @GetMapping(path = "/helpers/uitgelogd", produces = HTML)
    String signedOut(HttpServletRequest request) {
        var texts = pageTexts.in(pageLanguage.of(request));
        return page(request, "shell.session-ended.heading")
                .say("shell.signed-out.text")
                .show(ways(texts, null))
                .html();
    }

    /** Two ways in, of which neither is the better one. */
    private Component[] ways(Texts texts, @Nullable String returnTo) {
        var aboutDigid = Stream.of(
                new H2(texts.get("shell.helpers-digid.heading")), new Paragraph(texts.get("shell.helpers-digid.text")));
        var aboutMachtigen = machtigen
                ? Stream.of(new Paragraph(texts.get("shell.helpers-machtigen.text")))
                : Stream.<Component>empty();
        var byDigid = Stream.of(login(texts, "/helpers/inloggen/digid", returnTo, "shell.helpers-digid.link"));
        var byAccount = Stream.of(
                new H2(texts.get("shell.helpers-account.heading")),
                new Paragraph(texts.get("shell.helpers-account.text")),
                login(texts, "/helpers/inloggen", returnTo, "shell.helpers-account.link"));
        return Stream.of(byAccount, aboutDigid, aboutMachtigen, byDigid)
                .flatMap(part -> part)
                .toArray(Component[]::new);
    }

    /** The login checks where it leads to; here it is passed on as it came. */
    private static Actions login(Texts texts, String path, @Nullable String returnTo, String key) {
        return new Actions(texts)
                .primaryLink(
                        returnTo == null
                                ? path
                                : path + "?terug=" + URLEncoder.encode(returnTo, StandardCharsets.UTF_8),
                        texts.get(key));
    }

    private PublicPage page(HttpServletRequest request, String headingKey) {
        return new PublicPage(pageTexts.in(pageLanguage.of(request)), languages, request.getRequestURI(), headingKey);
    }
}
