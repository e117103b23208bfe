package nl.mijngesprek.portal.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import nl.mijngesprek.portal.shared.Languages;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The public pages of who helps: where one logs in, and that one is logged out. */
@RestController
class HelperPages {

    private static final String HTML = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8";

    private static final Map<String, String> NOTICES = Map.of(
            "geannuleerd", "shell.login-cancelled.notice",
            "onbekend", "shell.helper-unknown.notice",
            "vertrokken", "shell.helper-left.notice",
            "storing", "shell.staff-failed.notice");

    private final PageTexts pageTexts;
    private final PageLanguage pageLanguage;
    private final Languages languages;

    HelperPages(PageTexts pageTexts, PageLanguage pageLanguage, Languages languages) {
        this.pageTexts = pageTexts;
        this.pageLanguage = pageLanguage;
        this.languages = languages;
    }

    @GetMapping(path = "/helpers", produces = HTML)
    String start(HttpServletRequest request, @RequestParam(required = false) @Nullable String melding) {
        var texts = pageTexts.in(pageLanguage.of(request));
        var page = page(request, "shell.helpers.heading");
        LoginNotice.of(melding, NOTICES, texts).ifPresent(page::show);
        return page.say("shell.helpers.text")
                .show(login(texts))
                .section("shell.helpers-permission.heading", "shell.helpers-permission.text")
                .section("shell.helpers-self.heading", "shell.helpers-self.text")
                .html();
    }

    @GetMapping(path = "/helpers/uitgelogd", produces = HTML)
    String signedOut(HttpServletRequest request) {
        var texts = pageTexts.in(pageLanguage.of(request));
        return page(request, "shell.session-ended.heading")
                .say("shell.signed-out.text")
                .show(login(texts))
                .html();
    }

    private static Actions login(Texts texts) {
        return new Actions(texts).primaryLink("/helpers/inloggen", texts.get("shell.helpers.link"));
    }

    private PublicPage page(HttpServletRequest request, String headingKey) {
        return new PublicPage(pageTexts.in(pageLanguage.of(request)), languages, request.getRequestURI(), headingKey);
    }
}
