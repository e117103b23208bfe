package nl.mijngesprek.portal.demo.digid;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import nl.mijngesprek.portal.PortalTest;
import nl.mijngesprek.portal.Visitor;
import nl.mijngesprek.portal.demo.digid.DigidSimulator.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

class DigidSimulatorTest extends PortalTest {

    private static final String VERIFIER = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

    @Value("${local.server.port}")
    int port;

    @Value("${portal.digid.issuer}")
    String issuer;

    @Value("${portal.digid.client-secret}")
    String secret;

    @Autowired
    DigidSimulator simulator;

    @BeforeEach
    void people() {
        simulator.offer(List.of(new Person("999998808", "Tess <T> Testpersoon", "om te testen")));
    }

    @Test
    void it_describes_itself_as_a_provider() {
        var description = new Visitor(port)
                .get(issuer + "/.well-known/openid-configuration")
                .body();

        assertThat(description)
                .contains("\"issuer\":\"" + issuer + "\"")
                .contains("end_session_endpoint", "userinfo_endpoint", "acr_values_supported", "\"S256\"");
    }

    @Test
    void a_code_buys_tokens_once_and_the_bsn_is_in_the_user_info_alone() {
        var visitor = new Visitor(port);
        var code = code(
                visitor.logIn(
                        visitor.openLogin(question(callback(port), "&nonce=n1")), "Tess &lt;T&gt; Testpersoon", "HOOG"),
                visitor);

        var first = redeem(code, VERIFIER);
        var second = redeem(code, VERIFIER);

        assertThat(first.statusCode()).isEqualTo(200);
        var claims = new String(
                Base64.getUrlDecoder().decode(text(first, "id_token").split("\\.", -1)[1]), StandardCharsets.UTF_8);
        assertThat(claims)
                .contains(
                        "\"acr\":\"urn:oasis:names:tc:SAML:2.0:ac:classes:SmartcardPKI\"",
                        "\"nonce\":\"n1\"",
                        "auth_time")
                .doesNotContain("999998808");
        // The second use is refused, and ends what the first one gave.
        assertThat(second.statusCode()).isEqualTo(400);
        assertThat(visitor.get(issuer + "/userinfo", "Authorization", "Bearer " + text(first, "access_token"))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void the_user_info_has_the_bsn() {
        var visitor = new Visitor(port);
        var code = code(
                visitor.logIn(visitor.openLogin(question(callback(port), "")), "Tess &lt;T&gt; Testpersoon", "BASIS"),
                visitor);

        var info = visitor.get(
                issuer + "/userinfo", "Authorization", "Bearer " + text(redeem(code, VERIFIER), "access_token"));

        assertThat(info.body()).contains("\"bsn\":\"999998808\"", "\"sub\":");
    }

    @Test
    void a_code_without_its_verifier_is_worth_nothing() {
        var visitor = new Visitor(port);
        var code = code(
                visitor.logIn(visitor.openLogin(question(callback(port), "")), "Tess &lt;T&gt; Testpersoon", "BASIS"),
                visitor);

        assertThat(redeem(code, VERIFIER.toUpperCase(java.util.Locale.ROOT)).statusCode())
                .isEqualTo(400);
        var withoutChallenge = question(callback(port), "").replaceFirst("&code_challenge=[^&]*", "");
        assertThat(Visitor.location(visitor.get(withoutChallenge))).contains("error=invalid_request");
    }

    @Test
    void it_sends_nobody_to_an_address_that_is_not_registered() {
        var elsewhere = "http://elders.example/login/oauth2/code/digid";
        var visitor = new Visitor(port);
        assertThat(visitor.get(question(elsewhere, "")).statusCode()).isEqualTo(400);

        var page = visitor.openLogin(question(callback(port), ""));
        var tampered = page.body().replace(encode(callback(port)), encode(elsewhere));
        assertThat(tampered).isNotEqualTo(page.body());

        assertThat(visitor.cancel(new Changed(page, tampered)).statusCode()).isEqualTo(400);
    }

    @Test
    void choosing_nobody_shows_the_page_again_and_says_so() {
        var visitor = new Visitor(port);
        var page = visitor.openLogin(question(callback(port), ""));

        var again = visitor.logIn(page, "Tess &lt;T&gt; Testpersoon", "GEEN");

        assertThat(again.statusCode()).isEqualTo(400);
        assertThat(again.body()).contains("<div class=\"problem\" role=\"alert\" >");
    }

    @Test
    void its_page_shows_text_as_text_and_allows_nothing_but_its_own_style() throws Exception {
        var page = new Visitor(port).openLogin(question(callback(port), ""));

        assertThat(page.body()).contains("Tess &lt;T&gt; Testpersoon").doesNotContain("<script", "999998808", "{{");
        var style = page.body()
                .substring(page.body().indexOf("<style>") + 7, page.body().indexOf("</style>"));
        var hash = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8)));
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "style-src 'sha256-" + hash + "'", " http://localhost:" + port)
                .doesNotContain("unsafe");
        assertThat(page.headers().allValues("Set-Cookie"))
                .singleElement()
                .asString()
                .startsWith("digid-simulator=")
                .contains("HttpOnly");
    }

    private String question(String redirectUri, String more) {
        return issuer
                + "/oauth2/authorize?response_type=code&client_id=mijn-gesprek&scope=openid&state=s1&redirect_uri="
                + encode(redirectUri) + "&code_challenge_method=S256&code_challenge=" + challenge() + more;
    }

    private static String callback(int port) {
        return "http://localhost:" + port + "/login/oauth2/code/digid";
    }

    private static String code(HttpResponse<String> answer, Visitor visitor) {
        var callback = URI.create(visitor.followUntil(answer, "/login/oauth2/code/digid"));
        assertThat(callback.getQuery()).contains("state=s1");
        return Pattern.compile("code=([^&]+)")
                .matcher(callback.getQuery())
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
    }

    private HttpResponse<String> redeem(String code, String verifier) {
        var credentials =
                Base64.getEncoder().encodeToString(("mijn-gesprek:" + secret).getBytes(StandardCharsets.UTF_8));
        return new Visitor(port)
                .post(
                        issuer + "/oauth2/token",
                        "application/x-www-form-urlencoded",
                        "grant_type=authorization_code&code=" + encode(code) + "&redirect_uri=" + encode(callback(port))
                                + "&code_verifier=" + verifier,
                        "Authorization",
                        "Basic " + credentials);
    }

    private static String text(HttpResponse<String> json, String name) {
        return Pattern.compile("\"" + name + "\":\"([^\"]+)\"")
                .matcher(json.body())
                .results()
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is not in " + json.body()))
                .group(1);
    }

    private static String challenge() {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII)));
        } catch (java.security.NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** A page somebody changed before sending it. */
    private record Changed(HttpResponse<String> page, String body) implements HttpResponse<String> {

        @Override
        public int statusCode() {
            return page.statusCode();
        }

        @Override
        public java.net.http.HttpRequest request() {
            return page.request();
        }

        @Override
        public java.util.Optional<HttpResponse<String>> previousResponse() {
            return page.previousResponse();
        }

        @Override
        public java.net.http.HttpHeaders headers() {
            return page.headers();
        }

        @Override
        public java.util.Optional<javax.net.ssl.SSLSession> sslSession() {
            return page.sslSession();
        }

        @Override
        public URI uri() {
            return page.uri();
        }

        @Override
        public java.net.http.HttpClient.Version version() {
            return page.version();
        }
    }
}
