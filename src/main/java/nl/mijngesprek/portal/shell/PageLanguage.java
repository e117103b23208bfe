package nl.mijngesprek.portal.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.identity.SignedInClient;
import nl.mijngesprek.portal.shared.Language;
import nl.mijngesprek.portal.shared.Languages;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * In which language a page is shown: the one the client chose, else the one the municipality knows the client by,
 * else the one the browser asks for, else Dutch. Officers work in Dutch, whatever this browser was used for before.
 * A choice is a link, {@code ?taal=ar}; it is kept in a cookie of its own and leads back to the same page.
 * Who logs out takes the language of the last page along: afterwards nobody knows the client any more.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class PageLanguage extends OncePerRequestFilter {

    static final String CHOICE = "taal";

    private static final Duration KEPT = Duration.ofDays(365);

    private final Languages languages;
    private final CurrentActor currentActor;

    PageLanguage(Languages languages, CurrentActor currentActor) {
        this.languages = languages;
        this.currentActor = currentActor;
    }

    /** The language for this request. */
    Language of(HttpServletRequest request) {
        if (currentActor.officer().isPresent()) {
            return Language.DUTCH;
        }
        return chosen(request)
                .or(() ->
                        // Of who acts for a client nothing is known, and the client's own language is not theirs.
                        currentActor.client().map(SignedInClient::languageCode).flatMap(languages::byCode))
                .orElseGet(() -> asked(request));
    }

    private Optional<Language> chosen(HttpServletRequest request) {
        var cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> CHOICE.equals(cookie.getName()))
                        .map(Cookie::getValue)
                        .map(languages::byCode)
                        .flatMap(Optional::stream)
                        .findFirst();
    }

    private Language asked(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
                ? Language.DUTCH
                : languages.best(Collections.<Locale>list(request.getLocales()));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        // Of the address alone: looking for it in the body of a request would read what is not ours.
        var choice = UriComponentsBuilder.newInstance()
                .query(request.getQueryString())
                .build()
                .getQueryParams()
                .getFirst(CHOICE);
        if (choice == null) {
            chain.doFilter(request, response);
            return;
        }
        languages.byCode(choice).ifPresent(language -> keep(language, request, response));
        if (!"GET".equals(request.getMethod())) {
            chain.doFilter(request, response);
            return;
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(HttpHeaders.LOCATION, withoutChoice(request));
    }

    private static void keep(Language language, HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(CHOICE, language.code())
                        .path("/")
                        .maxAge(KEPT)
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .build()
                        .toString());
    }

    private static String withoutChoice(HttpServletRequest request) {
        var path = request.getRequestURI();
        var query = request.getQueryString() == null ? "" : request.getQueryString();
        var rest = UriComponentsBuilder.newInstance()
                .query(query)
                .replaceQueryParam(CHOICE)
                .build()
                .getQuery();
        // One leading slash: "//elsewhere" would be another site, and browsers read a backslash as a slash.
        var local = "/" + path.replaceFirst("^[/\\\\]+", "");
        return rest == null || rest.isEmpty() ? local : local + "?" + rest;
    }
}
