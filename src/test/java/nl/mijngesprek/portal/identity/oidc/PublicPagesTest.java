package nl.mijngesprek.portal.identity.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.mijngesprek.portal.PortalTest;
import nl.mijngesprek.portal.Visitor;
import nl.mijngesprek.portal.identity.LoginOrigins;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Value;

class PublicPagesTest extends PortalTest {

    @Value("${local.server.port}")
    int port;

    @Value("${portal.digid.issuer}")
    String issuer;

    @Value("${portal.support.issuer}")
    String supportIssuer;

    @Value("${portal.organisation.issuer}")
    String organisationIssuer;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/uitgelogd",
                "/bestaat-niet",
                "/error",
                "/assets/bestaat-niet.css",
                "/VAADIN/build/x.js",
                "/mijn",
                "/mijn/",
                "/mijn/vragen/1",
                "/mijn/VAADIN/build/bestaat-niet.js",
                "/mijn/VAADIN/build/?v-r=init&location=",
                "/mijn/VAADIN/static/bestaat-niet.js",
                "/mijn/VAADIN/dynamic/resource/0/a/b",
                "/mijn/?v-r=init&location=",
                "/inloggen",
                "/medewerkers",
                "/medewerkers/inloggen",
                "/medewerkers/uitgelogd",
                "/a;b=c",
                "/%6Dijn/vragen/1",
                "/mijn/%56AADIN/build/x.js",
                "/mijn/VAADIN/build/"
            })
    void every_answer_has_the_headers_and_makes_no_session(String address) {
        var visitor = new Visitor(port);

        var answer = visitor.get(address);

        assertThat(visitor.cookies()).isEmpty();
        var headers = answer.headers().map();
        assertThat(headers)
                .containsEntry("x-content-type-options", java.util.List.of("nosniff"))
                .containsEntry("x-frame-options", java.util.List.of("DENY"))
                .containsEntry("referrer-policy", java.util.List.of("same-origin"))
                .containsEntry("cross-origin-opener-policy", java.util.List.of("same-origin"))
                .containsEntry("cross-origin-resource-policy", java.util.List.of("same-origin"))
                .containsEntry("cache-control", java.util.List.of("no-store"))
                .containsEntry(
                        "content-security-policy",
                        java.util.List.of(
                                "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'; "
                                        + "frame-ancestors 'none'; "
                                        + new LoginOrigins(new TreeSet<>(
                                                        List.of(issuer, organisationIssuer, supportIssuer)))
                                                .formAction()))
                .containsKey("permissions-policy")
                .doesNotContainKeys("server", "strict-transport-security");
    }

    /** The container understands what a matcher of plain text would miss. */
    @ParameterizedTest
    @ValueSource(
            strings = {"/%6Dijn", "/%6Dijn/vragen/1", "/mijn/", "/mijn/?v-r=init&location=", "/mijn/VAADIN/build/x.js"})
    void a_clients_place_is_closed_however_it_is_spelled(String address) {
        var answer = new Visitor(port).get(address);

        assertThat(answer.statusCode()).isIn(302, 400, 403);
        assertThat(answer.statusCode() != 302 || Visitor.location(answer).contains("/inloggen"))
                .isTrue();
    }

    @Test
    void behind_https_the_browser_is_told_to_stay_there() {
        var answer = new Visitor(port).get("/", "X-Forwarded-Proto", "https");

        assertThat(answer.headers().firstValue("Strict-Transport-Security"))
                .hasValue("max-age=31536000; includeSubDomains");
    }

    @Test
    void beginning_to_log_in_makes_the_one_cookie_there_is() {
        var visitor = new Visitor(port);

        var answer = visitor.get("/oauth2/authorization/digid");

        assertThat(answer.headers().allValues("Set-Cookie"))
                .singleElement()
                .asString()
                .startsWith("mijngesprek=")
                .contains("Path=/", "HttpOnly", "SameSite=Lax");
    }

    @Test
    void another_site_cannot_post_to_a_public_page() {
        assertThat(new Visitor(port)
                        .post("/taal", "text/plain", "", "Origin", "https://elders.example")
                        .statusCode())
                .isEqualTo(403);
        assertThat(new Visitor(port).post("/taal", Map.of("taal", "nl")).statusCode())
                .isNotEqualTo(403);
    }
}
