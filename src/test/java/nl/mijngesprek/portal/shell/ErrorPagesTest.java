package nl.mijngesprek.portal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import java.sql.SQLException;
import nl.mijngesprek.portal.PortalTest;
import nl.mijngesprek.portal.Screen;
import nl.mijngesprek.portal.Visitor;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;

/** Whatever goes wrong, the client reads what is going on, what is safe and what one can do. */
class ErrorPagesTest extends PortalTest {

    @Autowired
    ErrorPages errorPages;

    @Value("${local.server.port}")
    int port;

    private ResponseEntity<String> page(int status, @Nullable Throwable failure) {
        var request = new MockHttpServletRequest("GET", "/error");
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status);
        request.setAttribute(RequestDispatcher.ERROR_EXCEPTION, failure);
        return errorPages.show(request);
    }

    private static String words(@Nullable String html) {
        return Screen.plain(Jsoup.parse(html == null ? "" : html).select("main").text());
    }

    @Test
    void an_address_that_does_not_exist_is_said_to_be_missing() {
        var answer = new Visitor(port).get("/bestaat-niet");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(words(answer.body()))
                .isEqualTo("Wij vinden deze pagina niet Misschien klopt het adres niet. Of de pagina is weg."
                        + " Ga naar het begin en kies opnieuw. Naar het begin");
    }

    @Test
    void a_mistake_of_ours_blames_nobody_and_shows_nothing_of_its_inside() {
        var answer = page(500, new IllegalStateException("secret detail", new NullPointerException("inside")));

        assertThat(answer.getStatusCode().value()).isEqualTo(500);
        assertThat(words(answer.getBody()))
                .isEqualTo("Er gaat iets mis Dit ligt niet aan u. Uw bewaarde antwoorden zijn veilig."
                        + " Probeer het straks nog een keer. Naar het begin");
        assertThat(answer.getBody())
                .doesNotContain("secret", "inside", "Exception", "nl.mijngesprek", "\tat ", "<script");
    }

    @Test
    void an_outage_says_what_is_safe_and_when_to_try_again() {
        var answer = page(500, new RuntimeException(new SQLException("gone", "08006")));

        assertThat(answer.getStatusCode().value()).isEqualTo(503);
        assertThat(words(answer.getBody()))
                .startsWith("Er is een storing Uw bewaarde antwoorden zijn veilig. Wij werken aan een oplossing.");
    }

    @ParameterizedTest
    @CsvSource({"400, 400", "403, 403", "405, 405", "418, 418", "599, 500"})
    void a_status_is_kept_and_an_unknown_one_is_ours(int status, int shown) {
        var answer = page(status, null);

        assertThat(answer.getStatusCode().value()).isEqualTo(shown);
        assertThat(words(answer.getBody())).startsWith("Er gaat iets mis");
    }

    @ParameterizedTest
    @CsvSource({"en, We cannot find this page, ltr", "ar, لا نجد هذه الصفحة, rtl"})
    void it_speaks_the_language_of_the_client(String language, String heading, String direction) {
        var page = Jsoup.parse(new Visitor(port)
                .get("/bestaat-niet", "Accept-Language", language)
                .body());

        assertThat(page.select("h1").text()).isEqualTo(heading);
        assertThat(page.select("html").attr("lang")).isEqualTo(language);
        assertThat(page.select("html").attr("dir")).isEqualTo(direction);
        assertThat(page.title()).startsWith(heading);
    }
}
