package nl.mijngesprek.portal.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.identity.HelperName;
import nl.mijngesprek.portal.identity.Helpers;
import nl.mijngesprek.portal.shared.Languages;
import nl.mijngesprek.portal.shared.ui.PlainForm;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Asks who helps privately what they are called, before anything else, and again for as long as no client may have read it.
 * Plain HTML, so that it works before there is a page of one's own.
 */
@RestController
class NamePages {

    private static final String HTML = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8";
    private static final String PATH = "/helpen/naam";
    private static final String FIELD = "naam";

    /** Where the login takes the name over. */
    private static final URI DONE = URI.create(PATH + "/klaar");

    private final PageTexts pageTexts;
    private final PageLanguage pageLanguage;
    private final Languages languages;
    private final Helpers helpers;
    private final CurrentActor actor;

    NamePages(
            PageTexts pageTexts, PageLanguage pageLanguage, Languages languages, Helpers helpers, CurrentActor actor) {
        this.pageTexts = pageTexts;
        this.pageLanguage = pageLanguage;
        this.languages = languages;
        this.helpers = helpers;
        this.actor = actor;
    }

    @GetMapping(path = PATH, produces = HTML)
    ResponseEntity<String> ask(HttpServletRequest request) {
        if (actor.acting().isPresent()) {
            return seeOther(DONE);
        }
        var name = helpers.ownName();
        return name.mayChange() ? html(HttpStatus.OK, page(request, name.value())) : seeOther(DONE);
    }

    /** What is no name comes back as it was typed. */
    @PostMapping(path = PATH, produces = HTML)
    ResponseEntity<String> say(HttpServletRequest request, @RequestParam(defaultValue = "") String naam) {
        if (actor.acting().isPresent()) {
            return seeOther(DONE);
        }
        var name = HelperName.parse(naam);
        if (name.isEmpty()) {
            var texts = pageTexts.in(pageLanguage.of(request));
            var typed = naam.substring(0, Math.min(naam.length(), HelperName.LONGEST));
            return html(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    page(request, typed).problem(FIELD, texts.get("shell.name.error")));
        }
        helpers.sayName(name.get());
        return seeOther(DONE);
    }

    private PublicPage page(HttpServletRequest request, String typed) {
        var texts = pageTexts.in(pageLanguage.of(request));
        return new PublicPage(texts, languages, PATH, "shell.name.heading")
                .ownOfHelper()
                .say("shell.name.text", "shell.name-kept.text")
                .show(new PlainForm(PATH)
                        .name(FIELD, texts.get("shell.name.label"), typed, HelperName.LONGEST)
                        .send(texts.get("shell.name.button")));
    }

    private static ResponseEntity<String> html(HttpStatus status, PublicPage page) {
        return ResponseEntity.status(status)
                .contentType(MediaType.parseMediaType(HTML))
                .body(page.html());
    }

    private static ResponseEntity<String> seeOther(URI place) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(place).build();
    }
}
