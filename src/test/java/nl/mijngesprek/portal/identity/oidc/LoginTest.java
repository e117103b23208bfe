package nl.mijngesprek.portal.identity.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.mijngesprek.portal.PortalTest;
import nl.mijngesprek.portal.TestClock;
import nl.mijngesprek.portal.Visitor;
import nl.mijngesprek.portal.demo.digid.DigidSimulator;
import nl.mijngesprek.portal.demo.digid.DigidSimulator.Person;
import nl.mijngesprek.portal.identity.Actor;
import nl.mijngesprek.portal.identity.Bsn;
import nl.mijngesprek.portal.identity.ClientDelivery;
import nl.mijngesprek.portal.identity.Clients;
import nl.mijngesprek.portal.identity.CurrentActor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

class LoginTest extends PortalTest {

    private static final String KNOWN = "Loes Inlogger";
    private static final String UNKNOWN = "Niemand Bekend";
    private static final String CALLBACK = "/login/oauth2/code/digid";
    private static final String CLICK = """
            {"csrfToken":"x","rpc":[{"type":"event","node":3,"event":"click","data":{}}],"syncId":1,"clientId":1}""";

    @Value("${local.server.port}")
    int port;

    @Value("${portal.digid.issuer}")
    String issuer;

    @Autowired
    DigidSimulator simulator;

    @Autowired
    Clients clients;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    TestClock clock;

    @BeforeEach
    void people() {
        var known = Bsn.parse("999998808").orElseThrow();
        currentActor.as(
                new Actor.Intake(), () -> clients.deliver(new ClientDelivery("login-test", known, KNOWN, "nl")));
        simulator.offer(List.of(
                new Person("999998808", KNOWN, "wordt herkend"),
                new Person("999998821", UNKNOWN, "wordt niet herkend")));
    }

    @AfterEach
    void now() {
        clock.putBack();
    }

    @Test
    void a_known_client_lands_on_their_own_page() {
        var visitor = new Visitor(port);

        var last = visitor.logIn(visitor.openLogin("/inloggen"), KNOWN, "SUBSTANTIEEL");

        assertThat(visitor.followUntil(last, "/mijn")).endsWith("/mijn");
        assertThat(isLoggedIn(visitor)).isTrue();
    }

    @Test
    void the_login_asks_for_what_it_needs() {
        var visitor = new Visitor(port);

        var question = Visitor.location(visitor.get("/oauth2/authorization/digid"));

        assertThat(question)
                .startsWith(issuer + "/oauth2/authorize?")
                .contains("response_type=code", "scope=openid", "prompt=login", "code_challenge_method=S256")
                .contains("nonce=", "state=", "code_challenge=")
                .contains("acr_values=urn:oasis:names:tc:SAML:2.0:ac:classes:Smartcard%20"
                        + "urn:oasis:names:tc:SAML:2.0:ac:classes:SmartcardPKI");
    }

    @Test
    void nobody_is_remembered_by_the_provider() {
        var visitor = loggedIn();
        visitor.get("/inloggen");

        var again = new Visitor(port).openLogin("/inloggen");

        assertThat(again.body()).contains("<h1>");
        assertThat(visitor.follow(visitor.get("/oauth2/authorization/digid")).body())
                .contains("<h1>");
    }

    @Test
    void cancelling_leads_back_to_the_start_page() {
        var visitor = new Visitor(port);

        var answer = visitor.get(Visitor.location(visitor.cancel(visitor.openLogin("/inloggen"))));

        assertThat(URI.create(Visitor.location(answer))).hasPath("/").hasQuery("melding=geannuleerd");
        assertThat(isLoggedIn(visitor)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"BASIS", "MIDDEN"})
    void a_level_below_the_minimum_never_logs_in(String level) {
        var visitor = new Visitor(port);

        var last = visitor.logIn(visitor.openLogin("/inloggen"), KNOWN, level);

        assertThat(visitor.followUntil(last, "/")).endsWith("/?melding=niveau");
        assertThat(isLoggedIn(visitor)).isFalse();
    }

    @Test
    void somebody_the_municipality_did_not_deliver_is_not_let_in() {
        var visitor = new Visitor(port);

        var last = visitor.logIn(visitor.openLogin("/inloggen"), UNKNOWN, "HOOG");

        assertThat(visitor.followUntil(last, "/")).endsWith("/?melding=onbekend");
        assertThat(isLoggedIn(visitor)).isFalse();
    }

    @Test
    void after_the_login_the_client_is_where_they_wanted_to_be() {
        var visitor = new Visitor(port);
        var refused = visitor.get("/mijn/vragen/3?deel=2");
        assertThat(URI.create(Visitor.location(refused)).getPath()).isEqualTo("/inloggen");
        assertThat(visitor.cookies()).isEmpty();

        var last = visitor.logIn(visitor.follow(refused), KNOWN, "SUBSTANTIEEL");

        assertThat(visitor.followUntil(last, "/mijn/vragen/3")).endsWith("/mijn/vragen/3?deel=2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elders.example/mijn",
                "//elders.example/mijn",
                "/mijnheer",
                "/mijn//elders.example",
                "/mijn/../uitloggen",
                "/mijn/VAADIN/build/x.js",
                "/uitloggen"
            })
    void a_login_leads_nowhere_else(String address) {
        var visitor = new Visitor(port);

        var last = visitor.logIn(
                visitor.openLogin("/inloggen?terug="
                        + java.net.URLEncoder.encode(address, java.nio.charset.StandardCharsets.UTF_8)),
                KNOWN,
                "SUBSTANTIEEL");

        assertThat(visitor.followUntil(last, "/mijn")).endsWith("localhost:" + port + "/mijn");
    }

    @Test
    void a_code_is_good_once_and_in_one_browser() {
        var visitor = new Visitor(port);
        var thief = new Visitor(port);
        thief.openLogin("/inloggen");
        var callback =
                visitor.followUntil(visitor.logIn(visitor.openLogin("/inloggen"), KNOWN, "SUBSTANTIEEL"), CALLBACK);

        assertThat(Visitor.location(thief.get(callback))).endsWith("/?melding=storing");
        assertThat(Visitor.location(visitor.get(callback))).endsWith("/mijn");
        assertThat(Visitor.location(new Visitor(port).get(callback))).endsWith("/?melding=storing");
        // The Back button: still logged in, and nothing happens.
        assertThat(Visitor.location(visitor.get(callback))).endsWith("/mijn");
        assertThat(isLoggedIn(visitor)).isTrue();
        assertThat(isLoggedIn(thief)).isFalse();
    }

    @Test
    void the_session_has_another_name_after_the_login() {
        var visitor = new Visitor(port);
        var page = visitor.openLogin("/inloggen");
        var before = visitor.cookie("mijngesprek");

        visitor.get(visitor.followUntil(visitor.logIn(page, KNOWN, "SUBSTANTIEEL"), CALLBACK));

        assertThat(before).isNotEmpty();
        assertThat(visitor.cookie("mijngesprek")).isNotEmpty().isNotEqualTo(before);
    }

    @Test
    void logging_out_ends_the_session_here_and_at_the_provider() {
        var visitor = loggedIn();
        var cookie = "mijngesprek=" + visitor.cookie("mijngesprek");

        var answer = visitor.post("/uitloggen", Map.of());

        assertThat(answer.headers().firstValue("Clear-Site-Data")).hasValue("\"cache\", \"storage\"");
        assertThat(Visitor.location(answer)).startsWith(issuer + "/connect/logout?id_token_hint=");
        assertThat(Visitor.location(visitor.get(Visitor.location(answer))))
                .isEqualTo("http://localhost:%d/uitgelogd".formatted(port));
        var replay = new Visitor(port);
        assertThat(Visitor.location(replay.get("/mijn", "Cookie", cookie))).contains("/uitgelogd?reden=tijd");
        assertThat(exchange(replay, CLICK, "Cookie", cookie).body()).isEqualTo("Vaadin-Refresh");
        assertThat(replay.post(
                                "/mijn/?v-r=heartbeat&v-uiId=0",
                                "text/plain",
                                "",
                                "Cookie",
                                cookie,
                                "Sec-Fetch-Site",
                                "same-origin")
                        .statusCode())
                .isEqualTo(403);
        assertThat(replay.get("/mijn/VAADIN/dynamic/resource/0/x/y", "Cookie", cookie)
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void another_site_cannot_log_a_client_out() {
        var visitor = loggedIn();

        assertThat(visitor.get("/uitloggen").statusCode()).isEqualTo(404);
        assertThat(visitor.post("/uitloggen", "text/plain", "", "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
        assertThat(visitor.post("/uitloggen", "text/plain", "", "Origin", "https://elders.example")
                        .statusCode())
                .isEqualTo(403);
        assertThat(visitor.post("/uitloggen", "text/plain", "").statusCode()).isEqualTo(403);
        assertThat(isLoggedIn(visitor)).isTrue();
        // A browser from before the Sec-Fetch headers.
        assertThat(visitor.post("/uitloggen", "text/plain", "", "Origin", "http://localhost:" + port)
                        .statusCode())
                .isEqualTo(302);
        assertThat(isLoggedIn(visitor)).isFalse();
    }

    @Test
    void an_open_page_alone_does_not_keep_a_client_logged_in() {
        var visitor = loggedIn();
        for (var minute = 1; minute <= 15; minute++) {
            clock.forward(Duration.ofMinutes(1));
            visitor.post("/mijn/?v-r=heartbeat&v-uiId=0", "text/plain", "", "Sec-Fetch-Site", "same-origin");
            exchange(visitor, "{\"rpc\":[]}");
            exchange(visitor, "{\"rpc\":[{\"type\":\"channel\",\"node\":3,\"channel\":0,\"args\":[]}]}");
            exchange(visitor, "{\"rpc\":[{\"type\":\"event\",\"node\":1,\"event\":\"ui-poll\"}]}");
            exchange(
                    visitor, "{\"rpc\":[{\"type\":\"event\",\"node\":1,\"event\":\"vaadin-page-visibility-change\"}]}");
        }

        assertThat(exchange(visitor, CLICK).body()).isEqualTo("Vaadin-Refresh");
        var page = visitor.get("/mijn/vragen/3");
        assertThat(Visitor.location(page)).endsWith("/uitgelogd?reden=tijd&terug=%2Fmijn%2Fvragen%2F3");
        // Told once: the next visit goes to the login at once.
        assertThat(Visitor.location(visitor.get("/mijn/vragen/3"))).endsWith("/inloggen?terug=%2Fmijn%2Fvragen%2F3");
    }

    @Test
    void doing_something_keeps_a_client_logged_in() {
        var visitor = loggedIn();
        clock.forward(Duration.ofMinutes(14));
        exchange(visitor, CLICK);
        clock.forward(Duration.ofMinutes(14));
        assertThat(isLoggedIn(visitor)).isTrue();
        clock.forward(Duration.ofMinutes(14));
        assertThat(isLoggedIn(visitor)).isTrue();
        clock.forward(Duration.ofMinutes(15));
        assertThat(isLoggedIn(visitor)).isFalse();
    }

    @Test
    void after_two_hours_one_logs_in_anew_whatever_one_did() {
        var visitor = loggedIn();
        for (var minutes = 10; minutes < 120; minutes += 10) {
            clock.forward(Duration.ofMinutes(10));
            assertThat(isLoggedIn(visitor)).isTrue();
        }
        clock.forward(Duration.ofMinutes(10));

        assertThat(isLoggedIn(visitor)).isFalse();
    }

    @Test
    void an_expired_session_does_not_stand_in_the_way_of_the_next_login() {
        var visitor = loggedIn();
        clock.forward(Duration.ofMinutes(20));
        var page = visitor.openLogin("/inloggen");
        clock.putBack();

        assertThat(visitor.followUntil(visitor.logIn(page, KNOWN, "SUBSTANTIEEL"), "/mijn"))
                .endsWith("/mijn");
    }

    private Visitor loggedIn() {
        var visitor = new Visitor(port);
        visitor.followUntil(visitor.logIn(visitor.openLogin("/inloggen"), KNOWN, "SUBSTANTIEEL"), "/mijn");
        visitor.follow(visitor.get("/mijn"));
        return visitor;
    }

    private static boolean isLoggedIn(Visitor visitor) {
        var answer = visitor.get("/mijn");
        return answer.headers()
                .firstValue("Location")
                .filter(address -> address.contains("/inloggen") || address.contains("/uitgelogd"))
                .isEmpty();
    }

    private static HttpResponse<String> exchange(Visitor visitor, String message, String... headers) {
        var all = new java.util.ArrayList<>(List.of("Sec-Fetch-Site", "same-origin"));
        all.addAll(List.of(headers));
        return visitor.post(
                "/mijn/?v-r=uidl&v-uiId=0", "application/json;charset=UTF-8", message, all.toArray(String[]::new));
    }
}
