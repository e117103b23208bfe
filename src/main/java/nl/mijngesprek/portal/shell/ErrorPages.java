package nl.mijngesprek.portal.shell;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import nl.mijngesprek.portal.shared.Languages;
import nl.mijngesprek.portal.shared.ui.Actions;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whatever goes wrong outside a view: what is going on, what is safe, what one can do. Never a stack trace. */
@RestController
class ErrorPages implements ErrorController {

    private final PageTexts pageTexts;
    private final PageLanguage pageLanguage;
    private final Languages languages;

    ErrorPages(PageTexts pageTexts, PageLanguage pageLanguage, Languages languages) {
        this.pageTexts = pageTexts;
        this.pageLanguage = pageLanguage;
        this.languages = languages;
    }

    @RequestMapping("/error")
    ResponseEntity<String> show(HttpServletRequest request) {
        var texts = pageTexts.in(pageLanguage.of(request));
        var status = status(request);
        var problem = status == HttpStatus.NOT_FOUND
                ? Problem.NOT_FOUND
                : Outage.causes(request.getAttribute(RequestDispatcher.ERROR_EXCEPTION))
                        ? Problem.OUTAGE
                        : Problem.ERROR;
        var page = new PublicPage(texts, languages, "/", problem.headingKey())
                .say(problem.textKey())
                .show(new Actions(texts).primaryLink("/", texts.get("shell.start.link")))
                .html();
        return ResponseEntity.status(problem == Problem.OUTAGE ? HttpStatus.SERVICE_UNAVAILABLE : status)
                .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
                .body(page);
    }

    private static HttpStatus status(HttpServletRequest request) {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer given ? given : 404;
        var status = HttpStatus.resolve(code);
        return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }
}
