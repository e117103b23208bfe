package nl.mijngesprek.portal.shell;

import com.vaadin.flow.component.html.Paragraph;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import nl.mijngesprek.portal.shared.Languages;
import nl.mijngesprek.portal.shared.Misconfigured;
import nl.mijngesprek.portal.shared.RetentionTerms;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.PhoneLink;
import nl.mijngesprek.portal.shared.ui.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The pages anybody may read before logging in, and after: no session, no script, the same texts and look. */
@RestController
class PublicPages {

    private static final String HTML = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8";

    /** What the login may have to say on the start page: the parameter's value and the text. */
    private static final Map<String, String> LOGIN_NOTICES = Map.of(
            "geannuleerd", "shell.login-cancelled.notice",
            "niveau", "shell.login-level.notice",
            "onbekend", "shell.login-unknown.notice",
            "namens", "shell.login-representation.notice",
            "storing", "shell.login-failed.notice");

    private static final Map<String, String> STAFF_NOTICES = Map.of(
            "geannuleerd", "shell.login-cancelled.notice",
            "onbekend", "shell.staff-unknown.notice",
            "vertrokken", "shell.staff-left.notice",
            "storing", "shell.staff-failed.notice");

    private final PageTexts pageTexts;
    private final PageLanguage pageLanguage;
    private final Languages languages;
    private final RetentionTerms retention;
    private final Duration idle;
    private final String desk;

    PublicPages(
            PageTexts pageTexts,
            PageLanguage pageLanguage,
            Languages languages,
            RetentionTerms retention,
            @Value("${portal.session.idle}") Duration idle,
            @Value("${portal.desk:}") String desk) {
        this.pageTexts = pageTexts;
        this.pageLanguage = pageLanguage;
        this.languages = languages;
        this.retention = retention;
        this.idle = idle;
        if (desk.isBlank()) {
            throw new Misconfigured("portal.desk", "is missing; the help pages name the address of the desk.");
        }
        this.desk = desk;
    }

    @GetMapping(path = "/", produces = HTML)
    String start(HttpServletRequest request, @RequestParam(required = false) @Nullable String melding) {
        var page = page(request, "shell.start.heading");
        var texts = pageTexts.in(pageLanguage.of(request));
        LoginNotice.of(melding, LOGIN_NOTICES, texts).ifPresent(page::show);
        var lead = new Paragraph(texts.get("shell.start.text"));
        lead.addClassName("lead");
        return page.show(lead)
                .section("shell.start-digid.heading", "shell.start-digid.text")
                .show(new Actions(texts).primaryLink("/inloggen", texts.get("shell.start-digid.link")))
                .section("shell.start-helper.heading", "shell.start-helper.text")
                .show(new Actions(texts).secondaryLink("/helpers", texts.get("shell.start-helper.link")))
                .section("shell.start-phone.heading", "shell.start-phone.text")
                .show(
                        new PhoneLink(texts, texts.phone()),
                        new Actions(texts).secondaryLink("/antwoord", texts.get("shell.start-code.link")))
                .footLink("/medewerkers", "shell.footer.staff.link")
                .html();
    }

    @GetMapping(path = "/medewerkers", produces = HTML)
    String staff(HttpServletRequest request, @RequestParam(required = false) @Nullable String melding) {
        var texts = pageTexts.in(pageLanguage.of(request));
        var page = page(request, "shell.staff.heading");
        LoginNotice.of(melding, STAFF_NOTICES, texts).ifPresent(page::show);
        return page.say("shell.staff.text").show(staffLogin(texts)).html();
    }

    @GetMapping(path = "/medewerkers/uitgelogd", produces = HTML)
    String staffSignedOut(HttpServletRequest request) {
        var texts = pageTexts.in(pageLanguage.of(request));
        return page(request, "shell.session-ended.heading")
                .say("shell.signed-out.text")
                .show(staffLogin(texts))
                .html();
    }

    private static Actions staffLogin(Texts texts) {
        return new Actions(texts).primaryLink("/medewerkers/inloggen", texts.get("shell.staff.link"));
    }

    @GetMapping(path = "/hulp", produces = HTML)
    String help(HttpServletRequest request) {
        var texts = pageTexts.in(pageLanguage.of(request));
        return page(request, "shell.help-page.heading")
                .say("shell.help-page.text")
                .section("shell.help-phone.heading", "shell.help-phone.text")
                .show(new PhoneLink(texts, texts.phone()))
                .section("shell.help-together.heading", "shell.help-together.text")
                .section("shell.help-paper.heading", "shell.help-paper.text")
                .section("shell.help-desk.heading")
                .show(new Paragraph(texts.get("shell.help-desk.text", "address", desk)))
                .section("shell.help-language.heading", "shell.help-language.text")
                .html();
    }

    @GetMapping(path = "/toegankelijkheid", produces = HTML)
    String accessibility(HttpServletRequest request) {
        var texts = pageTexts.in(pageLanguage.of(request));
        return page(request, "shell.accessibility.heading")
                .say("shell.accessibility.text")
                .section("shell.accessibility-tested.heading", "shell.accessibility-tested.text")
                .section("shell.accessibility-untested.heading", "shell.accessibility-untested.text")
                .section("shell.accessibility-status.heading", "shell.accessibility-status.text")
                .section("shell.accessibility-report.heading", "shell.accessibility-report.text")
                .show(new PhoneLink(texts, texts.phone()))
                .html();
    }

    @GetMapping(path = "/privacy", produces = HTML)
    String privacy(HttpServletRequest request) {
        var texts = pageTexts.in(pageLanguage.of(request));
        return page(request, "shell.privacy.heading")
                .say("shell.privacy.text")
                .section("shell.privacy-kept.heading", "shell.privacy-kept.text")
                .section("shell.privacy-read.heading", "shell.privacy-read.text")
                .section(
                        "shell.privacy-recordings.heading",
                        "shell.privacy-recordings.text",
                        "shell.privacy-recordings-heard.text",
                        "shell.privacy-recordings-deleted.text")
                .section("shell.privacy-term.heading")
                .show(new Paragraph(keptPrivate(texts)))
                .say("shell.privacy-term-too.text")
                .show(new Paragraph(handedOver(texts)))
                .say("shell.privacy-term-told.text")
                .section("shell.privacy-cookies.heading", "shell.privacy-cookies.text")
                .section("shell.privacy-rights.heading", "shell.privacy-rights.text")
                .html();
    }

    private String keptPrivate(Texts texts) {
        var term = retention.keptPrivate();
        return switch (term.unit()) {
            case MONTHS -> texts.get("shell.privacy-private-months.text", "count", term.count());
            case YEARS -> texts.get("shell.privacy-private-years.text", "count", term.count());
        };
    }

    private String handedOver(Texts texts) {
        var term = retention.handedOver();
        return switch (term.unit()) {
            case MONTHS -> texts.get("shell.privacy-shared-months.text", "count", term.count());
            case YEARS -> texts.get("shell.privacy-shared-years.text", "count", term.count());
        };
    }

    @GetMapping(path = "/uitgelogd", produces = HTML)
    String signedOut(
            HttpServletRequest request,
            @RequestParam(required = false) @Nullable String reden,
            @RequestParam(required = false) @Nullable String terug) {
        var texts = pageTexts.in(pageLanguage.of(request));
        var words = "tijd".equals(reden)
                ? texts.get("shell.session-ended.text", "minutes", (int) idle.toMinutes())
                : texts.get("shell.signed-out.text");
        return page(request, "shell.session-ended.heading")
                .show(new Paragraph(words))
                .show(new Actions(texts).primaryLink(loginAndBackTo(terug), texts.get("shell.session-ended.link")))
                .html();
    }

    @GetMapping(path = "/browser-te-oud", produces = HTML)
    String browserTooOld(HttpServletRequest request) {
        var texts = pageTexts.in(pageLanguage.of(request));
        return page(request, "shell.old-browser.heading")
                .say("shell.old-browser.text")
                .show(
                        new Paragraph(texts.get("shell.old-browser.phone.text", "phone", texts.phone())),
                        new PhoneLink(texts, texts.phone()),
                        new Paragraph(texts.get("shell.old-browser.desk.text", "address", desk)),
                        new Paragraph(texts.get("shell.old-browser.paper.text")))
                .html();
    }

    /** The login checks where it leads to; here it is passed on as it came. */
    private static String loginAndBackTo(@Nullable String page) {
        return page == null ? "/inloggen" : "/inloggen?terug=" + URLEncoder.encode(page, StandardCharsets.UTF_8);
    }

    private PublicPage page(HttpServletRequest request, String headingKey) {
        return new PublicPage(pageTexts.in(pageLanguage.of(request)), languages, request.getRequestURI(), headingKey);
    }
}
