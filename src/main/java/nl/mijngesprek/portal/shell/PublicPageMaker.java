package nl.mijngesprek.portal.shell;

import jakarta.servlet.http.HttpServletRequest;
import nl.mijngesprek.portal.shared.Languages;
import nl.mijngesprek.portal.shared.ui.Texts;
import org.springframework.stereotype.Component;

/** Begins the pages of other modules that anybody may read, in the language of the request. */
@Component
public class PublicPageMaker {

    private final PageTexts pageTexts;
    private final PageLanguage pageLanguage;
    private final Languages languages;

    PublicPageMaker(PageTexts pageTexts, PageLanguage pageLanguage, Languages languages) {
        this.pageTexts = pageTexts;
        this.pageLanguage = pageLanguage;
        this.languages = languages;
    }

    public Texts texts(HttpServletRequest request) {
        return pageTexts.in(pageLanguage.of(request));
    }

    public PublicPage page(HttpServletRequest request, String headingKey) {
        var query = request.getQueryString();
        // In another language it is the same page, with what it was opened with.
        var here = query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
        return new PublicPage(texts(request), languages, here, headingKey);
    }
}
