package nl.mijngesprek.portal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.mijngesprek.portal.PortalTest;
import nl.mijngesprek.portal.Visitor;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.identity.SignedInClient;
import nl.mijngesprek.portal.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** The language a page is shown in: chosen, registered, asked for by the browser, or Dutch, in this order (G4). */
class PageLanguageTest extends PortalTest {

    @Autowired
    PageLanguage pageLanguage;

    @Value("${local.server.port}")
    int port;

    private static MockHttpServletRequest request(String path, String query) {
        var request = new MockHttpServletRequest("GET", path);
        request.setQueryString(query);
        return request;
    }

    private MockHttpServletResponse answer(MockHttpServletRequest request) throws ServletException, IOException {
        var response = new MockHttpServletResponse();
        pageLanguage.doFilter(request, response, new MockFilterChain());
        return response;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /hulp                      | taal=ar                  | /hulp
            /mijn/ondersteuning        | spreekt=ar&taal=en       | /mijn/ondersteuning?spreekt=ar
            /mijn/vragen/1/vraag/2     | taal=en&nakijken         | /mijn/vragen/1/vraag/2?nakijken
            /                          | melding=niveau&taal=en&a=b%26c | /?melding=niveau&a=b%26c
            //evil.example/            | taal=ar                  | /evil.example/
            ///evil.example            | taal=ar                  | /evil.example
            /\\evil.example             | taal=ar                  | /evil.example
            """)
    void a_choice_leads_back_to_the_same_page_and_never_elsewhere(String path, String query, String location)
            throws ServletException, IOException {
        var response = answer(request(path, query));

        assertThat(response.getStatus()).isEqualTo(303);
        assertThat(response.getHeader("Location")).isEqualTo(location);
    }

    @Test
    void a_choice_is_kept_in_a_cookie_for_a_year() throws ServletException, IOException {
        var request = request("/hulp", "taal=AR");
        request.setSecure(true);

        assertThat(answer(request).getHeader("Set-Cookie"))
                .startsWith("taal=ar;")
                .contains("Path=/", "Max-Age=31536000", "Secure", "HttpOnly", "SameSite=Lax");
    }

    @ParameterizedTest
    @CsvSource({"xx", "''", "nl;en", "../ar", "<script>"})
    void a_language_that_does_not_exist_is_not_kept(String code) throws ServletException, IOException {
        var response = answer(request("/hulp", "taal=" + code));

        assertThat(response.getHeader("Set-Cookie")).isNull();
        assertThat(response.getHeader("Location")).isEqualTo("/hulp");
    }

    /** Logging out takes the language along in its address; what is in a form is not looked at. */
    @Test
    void a_form_goes_on_with_the_language_of_its_address() throws ServletException, IOException {
        var request = request("/uitloggen", "taal=ar");
        request.setMethod("POST");
        var response = answer(request);

        assertThat(response.getHeader("Set-Cookie")).startsWith("taal=ar;");
        assertThat(response.getStatus()).isEqualTo(200);

        var form = new MockHttpServletRequest("POST", "/uitloggen");
        form.addParameter("taal", "ar");
        assertThat(answer(form).getHeader("Set-Cookie")).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ar                   | ar
            ar-SY,ar;q=0.9       | ar
            en-US                | en
            fr,de;q=0.9,en;q=0.5 | en
            fr                   | nl
            *                    | nl
            en;q=0.2,ar;q=0.8    | ar
            not a language       | nl
            """)
    void without_a_choice_the_browser_is_asked(String wishes, String language) {
        assertThat(new Visitor(port).get("/hulp", "Accept-Language", wishes).body())
                .contains("<html lang=\"" + language + "\"");
    }

    @Test
    void a_browser_that_asks_nothing_gets_dutch() {
        assertThat(pageLanguage.of(new MockHttpServletRequest())).isEqualTo(Language.DUTCH);
    }

    @Test
    void a_choice_comes_before_what_the_browser_asks() {
        var visitor = new Visitor(port);
        var chosen = visitor.get("/privacy?taal=en", "Accept-Language", "ar");

        assertThat(visitor.follow(chosen).body()).contains("<html lang=\"en\"");
        assertThat(visitor.get("/hulp", "Accept-Language", "ar").body()).contains("<html lang=\"en\"");
    }

    @Test
    void of_two_cookies_the_one_that_says_something_counts() {
        var request = new MockHttpServletRequest();
        request.setCookies(new Cookie("taal", "xx"), new Cookie("taal", "ar"));

        assertThat(pageLanguage.of(request).code()).isEqualTo("ar");
    }

    /** The language the municipality knows the client by comes before the browser's, and after a choice. */
    @Test
    void after_login_the_language_of_the_client_counts() {
        record Yara(ClientId clientId, String displayName, String languageCode) implements SignedInClient {}
        var yara = new Yara(new ClientId(UUID.randomUUID()), "Yara Haddad", "ar");
        var request = new MockHttpServletRequest();
        request.addPreferredLocale(Locale.ENGLISH);
        assertThat(pageLanguage.of(request).code()).isEqualTo("en");

        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(yara, "", List.of()));
        try {
            assertThat(pageLanguage.of(request).code()).isEqualTo("ar");
            request.setCookies(new Cookie("taal", "nl"));
            assertThat(pageLanguage.of(request).code()).isEqualTo("nl");
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
