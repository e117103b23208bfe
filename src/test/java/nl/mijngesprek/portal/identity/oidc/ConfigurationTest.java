package nl.mijngesprek.portal.identity.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;

/** Bad configuration stops the start with one sentence that names the property; nothing falls back to the demo. */
@ExtendWith(OutputCaptureExtension.class)
class ConfigurationTest {

    private static final AtomicReference<String> TOKEN_REQUEST = new AtomicReference<>("");

    private static HttpServer provider;
    private static String issuer;

    @BeforeAll
    static void startProvider() throws IOException {
        provider = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        issuer = "http://localhost:" + provider.getAddress().getPort();
        answer(
                "/.well-known/openid-configuration",
                "{\"issuer\":\"%1$s\",\"authorization_endpoint\":\"%1$s/a\",\"token_endpoint\":\"%1$s/t\",\"jwks_uri\":\"%1$s/k\",\"end_session_endpoint\":\"https://logout.example/e\",\"response_types_supported\":[\"code\"],\"subject_types_supported\":[\"public\"],\"id_token_signing_alg_values_supported\":[\"RS256\"]}"
                        .formatted(issuer));
        answer(
                "/other/.well-known/openid-configuration",
                "{\"issuer\":\"https://somebody.else\",\"authorization_endpoint\":\"%1$s/a\",\"token_endpoint\":\"%1$s/t\",\"jwks_uri\":\"%1$s/k\",\"response_types_supported\":[\"code\"],\"subject_types_supported\":[\"public\"],\"id_token_signing_alg_values_supported\":[\"RS256\"]}"
                        .formatted(issuer));
        answer("/t", "{\"access_token\":\"a\",\"token_type\":\"Bearer\",\"expires_in\":60}");
        provider.start();
    }

    @AfterAll
    static void stopProvider() {
        provider.stop(0);
    }

    @ParameterizedTest
    @MethodSource
    void a_wrong_property_is_named_in_one_sentence(
            String property, String sentence, List<String> changes, CapturedOutput output) {
        assertThatThrownBy(() -> start(changes.toArray(String[]::new)).close()).isInstanceOf(RuntimeException.class);

        assertThat(output.getAll()).contains(property + ": ").contains(sentence).doesNotContain("\tat ");
    }

    static Stream<Arguments> a_wrong_property_is_named_in_one_sentence() {
        return Stream.of(
                row("portal.digid.issuer", "is not set", "portal.digid.issuer="),
                row("portal.digid.issuer", "is not the address of a provider", "portal.digid.issuer=digid"),
                row("portal.digid.issuer", "is not the address of a provider", "portal.digid.issuer=https://a b"),
                row("portal.digid.issuer", "must begin with https://", "portal.digid.issuer=http://digid.example"),
                row("portal.digid.issuer", "no OpenID provider", "portal.digid.issuer=http://localhost:1"),
                row("portal.digid.issuer", "no OpenID provider", "portal.digid.issuer=ISSUER/nothing"),
                row("portal.digid.issuer", "no OpenID provider", "portal.digid.issuer=ISSUER/other"),
                row("portal.digid.client-id", "is not set", "portal.digid.client-id="),
                row("portal.digid.client-secret", "is not set", "portal.digid.client-secret="),
                row("portal.digid.client-secret", "clear the other", "portal.digid.private-key=key.pem"),
                row(
                        "portal.digid.private-key",
                        "is not a readable PEM file",
                        "portal.digid.client-secret=",
                        "portal.digid.private-key=/bestaat/niet.pem"),
                row(
                        "portal.digid.minimum-level",
                        "must be one of basis, midden, substantieel, hoog",
                        "portal.digid.minimum-level=zeker"),
                row("portal.digid.levels", "looks like name=acr", "portal.digid.levels=basis"),
                row("portal.digid.levels", "is not set", "portal.digid.levels="),
                row("portal.organisation.issuer", "is not set", "portal.organisation.issuer="),
                row("portal.organisation.issuer", "no OpenID provider", "portal.organisation.issuer=ISSUER/nothing"),
                row("portal.organisation.client-id", "is not set", "portal.organisation.client-id="),
                row("portal.organisation.client-secret", "is not set", "portal.organisation.client-secret="),
                row("portal.organisation.client-secret", "clear the other", "portal.organisation.private-key=key.pem"),
                row(
                        "portal.organisation.private-key",
                        "is not a readable PEM file",
                        "portal.organisation.client-secret=",
                        "portal.organisation.private-key=/bestaat/niet.pem"),
                row("portal.support.issuer", "is not set", "portal.support.issuer="),
                row("portal.support.client-secret", "is not set", "portal.support.client-secret="),
                row(
                        "portal.machtigen.acting-claim",
                        "the person who acts",
                        "portal.machtigen.represented-claim=vertegenwoordigde"),
                row(
                        "portal.machtigen.represented-claim",
                        "the person represented",
                        "portal.machtigen.acting-claim=gemachtigde"),
                row("portal.machtigen.represented-claim", "is not set", "portal.machtigen.service=mijn-gesprek"),
                row(
                        "portal.machtigen.acting-claim",
                        "these are two people",
                        "portal.machtigen.represented-claim=nin",
                        "portal.machtigen.acting-claim=nin"),
                row(
                        "portal.machtigen.acting-claim",
                        "is the same as portal.digid.bsn-claim",
                        "portal.machtigen.represented-claim=nin",
                        "portal.machtigen.acting-claim=bsn"),
                row(
                        "portal.machtigen.service",
                        "must be the value that portal.machtigen.service-claim must have",
                        "portal.machtigen.represented-claim=nin",
                        "portal.machtigen.acting-claim=acting_nin",
                        "portal.machtigen.service-claim=service"),
                row(
                        "portal.machtigen.service-claim",
                        "or clear portal.machtigen.service",
                        "portal.machtigen.represented-claim=nin",
                        "portal.machtigen.acting-claim=acting_nin",
                        "portal.machtigen.service=mijn-gesprek"),
                row(
                        "portal.machtigen.tasks",
                        "\"handover\" is no task; name some of read-invitation, answer-invitation",
                        "portal.machtigen.represented-claim=nin",
                        "portal.machtigen.acting-claim=acting_nin",
                        "portal.machtigen.tasks=questions, handover"),
                row(
                        "portal.machtigen.tasks",
                        "allows nothing",
                        "portal.machtigen.represented-claim=nin",
                        "portal.machtigen.acting-claim=acting_nin",
                        "portal.machtigen.tasks="),
                row("portal.session.officer-lifetime", "at most 480 minutes", "portal.session.officer-lifetime=9h"),
                row("portal.session.idle", "at most 15 minutes", "portal.session.idle=16m"),
                row("portal.session.idle", "more than 0", "portal.session.idle=0s"),
                row("portal.session.lifetime", "at most 120 minutes", "portal.session.lifetime=3h"));
    }

    private static Arguments row(String property, String sentence, String... changes) {
        return Arguments.of(property, sentence, List.of(changes));
    }

    @Test
    void another_provider_needs_other_properties_and_nothing_else() {
        try (var portal = start(
                "portal.digid.levels=low=http://eidas.europa.eu/LoA/low,high=http://eidas.europa.eu/LoA/high",
                "portal.digid.minimum-level=high")) {
            assertThat(portal.getBean(Levels.class).acrValues()).isEqualTo("http://eidas.europa.eu/LoA/high");
            assertThat(portal.getBean(nl.mijngesprek.portal.identity.LoginOrigins.class)
                            .formAction())
                    .isEqualTo("form-action 'self' " + issuer + " https://logout.example");
            assertThat(portal.getBeansOfType(ClientRegistration.class).values())
                    .hasSize(4)
                    .allMatch(registration -> registration.getClientSettings().isRequireProofKey());
        }
    }

    @Test
    void a_key_proves_who_the_portal_is_where_there_is_no_secret(@TempDir Path folder) throws Exception {
        var key = new RSAKeyGenerator(2048).generate();
        var file = Files.writeString(
                folder.resolve("portal.pem"),
                "-----BEGIN PRIVATE KEY-----\n%s\n-----END PRIVATE KEY-----\n"
                        .formatted(Base64.getMimeEncoder()
                                .encodeToString(key.toPrivateKey().getEncoded())));
        try (var portal = start("portal.digid.client-secret=", "portal.digid.private-key=" + file)) {
            var settings = portal.getBean(DigidSettings.class);
            var organisation = portal.getBean(OrganisationSettings.class);
            var registration = portal.getBean("digidRegistration", ClientRegistration.class);
            var asked = OAuth2AuthorizationRequest.authorizationCode()
                    .clientId("portal")
                    .authorizationUri(issuer + "/a")
                    .redirectUri("https://portal.example/back")
                    .build();
            var answered = OAuth2AuthorizationResponse.success("code")
                    .redirectUri("https://portal.example/back")
                    .build();

            new Providers.Login()
                    .codes(settings, organisation, portal.getBean(SupportSettings.class))
                    .getTokenResponse(new OAuth2AuthorizationCodeGrantRequest(
                            registration, new OAuth2AuthorizationExchange(asked, answered)));

            var form = Arrays.stream(TOKEN_REQUEST.get().split("&", -1))
                    .map(field -> field.split("=", 2))
                    .collect(Collectors.toMap(
                            field -> field[0], field -> URLDecoder.decode(field[1], StandardCharsets.UTF_8)));
            assertThat(form)
                    .containsEntry("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer")
                    .doesNotContainKey("client_secret");
            var assertion = SignedJWT.parse(form.get("client_assertion"));
            assertThat(assertion.verify(new RSASSAVerifier(key.toRSAPublicKey())))
                    .isTrue();
            assertThat(assertion.getJWTClaimsSet().getSubject()).isEqualTo("portal");
        }
    }

    /** Production: no profile, so nothing of the demo. */
    private static ConfigurableApplicationContext start(String... changes) {
        var properties = new ArrayList<>(List.of(
                "--portal.digid.issuer=" + issuer,
                "--portal.digid.client-id=portal",
                "--portal.digid.client-secret=secret",
                "--portal.organisation.issuer=" + issuer,
                "--portal.organisation.client-id=portal",
                "--portal.organisation.client-secret=secret",
                "--portal.support.issuer=" + issuer,
                "--portal.support.client-id=portal",
                "--portal.support.client-secret=secret"));
        Arrays.stream(changes)
                .map(change -> "--" + change.replace("ISSUER", issuer))
                .forEach(change -> {
                    properties.removeIf(property -> property.startsWith(change.substring(0, change.indexOf('=') + 1)));
                    properties.add(change);
                });
        return new SpringApplicationBuilder(Providers.class)
                .web(WebApplicationType.NONE)
                .run(properties.toArray(String[]::new));
    }

    private static void answer(String path, String json) {
        provider.createContext(path, exchange -> {
            TOKEN_REQUEST.set(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            var exact = exchange.getRequestURI().getPath().equals(path);
            var body = json.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().putAll(Map.of("Content-Type", List.of("application/json")));
            exchange.sendResponseHeaders(exact ? 200 : 404, exact ? body.length : -1);
            if (exact) {
                exchange.getResponseBody().write(body);
            }
            exchange.close();
        });
    }
}
