package nl.mijngesprek.portal.identity.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.mijngesprek.portal.PortalTest;
import nl.mijngesprek.portal.TestClock;
import nl.mijngesprek.portal.Visitor;
import nl.mijngesprek.portal.demo.digid.DigidSimulator;
import nl.mijngesprek.portal.demo.digid.DigidSimulator.Person;
import nl.mijngesprek.portal.demo.digid.OrganisationSimulator;
import nl.mijngesprek.portal.demo.digid.OrganisationSimulator.Account;
import nl.mijngesprek.portal.identity.Actor;
import nl.mijngesprek.portal.identity.Bsn;
import nl.mijngesprek.portal.identity.ClientDelivery;
import nl.mijngesprek.portal.identity.Clients;
import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.identity.OfficerDelivery;
import nl.mijngesprek.portal.identity.Officers;
import nl.mijngesprek.portal.shared.Dates;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** The second registration: officers log in with an account of the organisation, and with nothing else. */
class OfficerLoginTest extends PortalTest {

    private static final String OFFICER = "Greet Gesprek";
    private static final String UNKNOWN = "Onbekend Account";
    private static final String LEFT = "Vera Vertrokken";
    private static final String LAST_DAY = "Lars Laatste";
    private static final String CLIENT = "Loes Inlogger";
    private static final String CALLBACK = "/login/oauth2/code/organisation";

    @Value("${local.server.port}")
    int port;

    @Value("${portal.organisation.issuer}")
    String issuer;

    @Autowired
    OrganisationSimulator organisation;

    @Autowired
    DigidSimulator digid;

    @Autowired
    Officers officers;

    @Autowired
    Clients clients;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    TestClock clock;

    @BeforeEach
    void people() {
        var today = Dates.dayOf(clock.instant());
        deliver(OFFICER, "g.gesprek", Optional.empty());
        deliver(LEFT, "v.vertrokken", Optional.of(today.minusDays(1)));
        deliver(LAST_DAY, "l.laatste", Optional.of(today));
        organisation.offer(List.of(
                new Account("g.gesprek", OFFICER, "voor een test"),
                new Account("o.onbekend", UNKNOWN, "voor een test"),
                new Account("v.vertrokken", LEFT, "voor een test"),
                new Account("l.laatste", LAST_DAY, "voor een test")));
        var bsn = Bsn.parse("999998808").orElseThrow();
        currentActor.as(new Actor.Intake(), () -> clients.deliver(new ClientDelivery("login-test", bsn, CLIENT, "nl")));
        digid.offer(List.of(new Person("999998808", CLIENT, "wordt herkend")));
    }

    private void deliver(String name, String login, Optional<LocalDate> leftOn) {
        currentActor.as(
                new Actor.Intake(), () -> officers.deliver(new OfficerDelivery(name, "050 000 00 90", login, leftOn)));
    }

    @AfterEach
    void now() {
        clock.putBack();
    }

    @Test
    void an_officer_lands_on_the_page_of_officers() {
        var visitor = new Visitor(port);

        var last = visitor.logInAsOfficer(visitor.openLogin("/medewerkers/inloggen"), OFFICER);

        assertThat(visitor.followUntil(last, "/mijn/gemeente")).endsWith("/mijn/gemeente");
        assertThat(isLoggedIn(visitor)).isTrue();
    }

    @Test
    void the_login_asks_for_what_it_needs_and_for_nothing_of_digid() {
        var question = Visitor.location(new Visitor(port).get("/oauth2/authorization/organisation"));

        assertThat(question)
                .startsWith(issuer + "/oauth2/authorize?")
                .contains("response_type=code", "scope=openid", "code_challenge_method=S256", "nonce=", "state=")
                .contains("max_age=28800")
                .doesNotContain("acr_values", "prompt=login");
    }

    @ParameterizedTest
    @CsvSource({UNKNOWN + ",onbekend", LEFT + ",vertrokken"})
    void who_is_no_officer_or_not_any_more_is_told_so_and_stays_outside(String name, String message) {
        var visitor = new Visitor(port);

        var last = visitor.logInAsOfficer(visitor.openLogin("/medewerkers/inloggen"), name);

        var page = visitor.follow(last);
        assertThat(page.uri()).hasPath("/medewerkers").hasQuery("melding=" + message);
        assertThat(page.body()).contains("class=\"notice notice-care\"");
        assertThat(isLoggedIn(visitor)).isFalse();
    }

    @Test
    void on_the_last_day_an_officer_still_works() {
        var visitor = new Visitor(port);

        visitor.followUntil(
                visitor.logInAsOfficer(visitor.openLogin("/medewerkers/inloggen"), LAST_DAY), "/mijn/gemeente");

        assertThat(isLoggedIn(visitor)).isTrue();
    }

    /** Leaving ends a login that runs, not only the next one. */
    @Test
    void who_leaves_while_logged_in_is_out_within_a_minute() {
        var visitor = new Visitor(port);
        visitor.followUntil(
                visitor.logInAsOfficer(visitor.openLogin("/medewerkers/inloggen"), LAST_DAY), "/mijn/gemeente");
        assertThat(isLoggedIn(visitor)).isTrue();

        deliver(LAST_DAY, "l.laatste", Optional.of(Dates.dayOf(clock.instant()).minusDays(1)));
        clock.forward(Duration.ofSeconds(61));

        assertThat(isLoggedIn(visitor)).isFalse();
    }

    @Test
    void cancelling_leads_back_to_the_page_for_staff() {
        var visitor = new Visitor(port);

        var answer = visitor.get(Visitor.location(visitor.cancel(visitor.openLogin("/medewerkers/inloggen"))));

        assertThat(URI.create(Visitor.location(answer))).hasPath("/medewerkers").hasQuery("melding=geannuleerd");
    }

    @Test
    void the_start_page_leads_to_the_page_for_staff() {
        var visitor = new Visitor(port);

        assertThat(visitor.get("/").body()).contains("<a href=\"/medewerkers\">Voor medewerkers</a>");
        assertThat(visitor.get("/hulp").body()).doesNotContain("/medewerkers");
        assertThat(visitor.get("/medewerkers").body()).contains("href=\"/medewerkers/inloggen\"");
        assertThat(visitor.cookies()).isEmpty();
    }

    @Test
    void after_the_login_the_officer_is_where_they_wanted_to_be() {
        var visitor = new Visitor(port);
        var refused = visitor.get("/mijn/gemeente/rondes?pagina=3");
        assertThat(Visitor.location(refused))
                .endsWith("/medewerkers/inloggen?terug=%2Fmijn%2Fgemeente%2Frondes%3Fpagina%3D3");

        var last = visitor.logInAsOfficer(visitor.follow(refused), OFFICER);

        assertThat(visitor.followUntil(last, "/mijn/gemeente/rondes")).endsWith("/mijn/gemeente/rondes?pagina=3");
    }

    /** Security A2. */
    @Test
    void an_answer_of_one_provider_is_worth_nothing_at_the_address_of_the_other() {
        var visitor = new Visitor(port);
        var fromOrganisation = visitor.followUntil(
                visitor.logInAsOfficer(visitor.openLogin("/medewerkers/inloggen"), OFFICER), CALLBACK);
        var other = new Visitor(port);
        var fromDigid = other.followUntil(
                other.logIn(other.openLogin("/inloggen"), CLIENT, "SUBSTANTIEEL"), "/login/oauth2/code/digid");

        assertThat(Visitor.location(visitor.get(fromOrganisation.replace(CALLBACK, "/login/oauth2/code/digid"))))
                .endsWith("/?melding=storing");
        assertThat(Visitor.location(other.get(fromDigid.replace("/login/oauth2/code/digid", CALLBACK))))
                .endsWith("/medewerkers?melding=storing");
        assertThat(isLoggedIn(visitor)).isFalse();
        assertThat(isLoggedIn(other)).isFalse();
        // Used up: the right address does not take it any more either.
        assertThat(Visitor.location(visitor.get(fromOrganisation))).endsWith("/medewerkers?melding=storing");
        assertThat(Visitor.location(other.get(fromDigid))).endsWith("/?melding=storing");
    }

    /** The state of a login that waits at one provider, with a code of the other: a mix-up attack. */
    @Test
    void a_code_of_one_provider_does_not_pass_as_the_others() {
        var thief = new Visitor(port);
        var code = query(
                thief.followUntil(thief.logInAsOfficer(thief.openLogin("/medewerkers/inloggen"), OFFICER), CALLBACK),
                "code");
        var visitor = new Visitor(port);
        var state = query(
                visitor.followUntil(visitor.cancel(visitor.openLogin("/inloggen")), "/login/oauth2/code/digid"),
                "state");

        var answer = visitor.get("/login/oauth2/code/digid?code=" + code + "&state=" + state);

        assertThat(Visitor.location(answer)).endsWith("/?melding=storing");
        assertThat(isLoggedIn(visitor)).isFalse();
    }

    @Test
    void logging_in_as_one_ends_the_other() {
        var visitor = new Visitor(port);
        visitor.followUntil(visitor.logIn(visitor.openLogin("/inloggen"), CLIENT, "SUBSTANTIEEL"), "/mijn");
        var asClient = visitor.cookie("mijngesprek");
        assertThat(asClient).isNotEmpty();

        visitor.followUntil(
                visitor.logInAsOfficer(visitor.openLogin("/medewerkers/inloggen"), OFFICER), "/mijn/gemeente");
        var asOfficer = visitor.cookie("mijngesprek");

        assertThat(isLoggedIn(visitor)).isTrue();
        assertThat(asOfficer).isNotEqualTo(asClient);
        assertThat(isLoggedIn(new Visitor(port), "Cookie", "mijngesprek=" + asClient))
                .isFalse();
        // Each login asks anew: an officer is not a client because one was here before.
        assertThat(Visitor.location(visitor.get("/inloggen"))).contains("/oauth2/authorization/digid");
        assertThat(Visitor.location(visitor.get("/medewerkers/inloggen"))).endsWith("/mijn/gemeente");

        visitor.followUntil(visitor.logIn(visitor.openLogin("/inloggen"), CLIENT, "SUBSTANTIEEL"), "/mijn");
        assertThat(isLoggedIn(new Visitor(port), "Cookie", "mijngesprek=" + asOfficer))
                .isFalse();
    }

    @Test
    void a_login_that_fails_leaves_the_other_as_it_was() {
        var visitor = new Visitor(port);
        visitor.followUntil(visitor.logIn(visitor.openLogin("/inloggen"), CLIENT, "SUBSTANTIEEL"), "/mijn");

        var last = visitor.logInAsOfficer(visitor.openLogin("/medewerkers/inloggen"), UNKNOWN);

        assertThat(visitor.followUntil(last, "/medewerkers")).endsWith("/medewerkers?melding=onbekend");
        assertThat(isLoggedIn(visitor)).isTrue();
        assertThat(Visitor.location(visitor.get("/inloggen"))).endsWith("/mijn");
    }

    @Test
    void logging_out_ends_the_session_here_and_at_the_provider() {
        var visitor = loggedIn();
        var cookie = "mijngesprek=" + visitor.cookie("mijngesprek");

        var answer = visitor.post("/uitloggen", Map.of());

        assertThat(Visitor.location(answer)).startsWith(issuer + "/connect/logout?id_token_hint=");
        assertThat(Visitor.location(visitor.get(Visitor.location(answer))))
                .isEqualTo("http://localhost:%d/medewerkers/uitgelogd".formatted(port));
        assertThat(visitor.get("/medewerkers/uitgelogd").body()).contains("href=\"/medewerkers/inloggen\"");
        assertThat(isLoggedIn(new Visitor(port), "Cookie", cookie)).isFalse();
    }

    /** Security A3. */
    @Test
    void an_officer_who_does_nothing_for_a_quarter_is_logged_out_and_told_how_to_come_back() {
        var visitor = loggedIn();
        clock.forward(Duration.ofMinutes(15));

        var told = visitor.get("/mijn/gemeente/rondes");

        assertThat(Visitor.location(told)).endsWith("/uitgelogd?reden=tijd&terug=%2Fmijn%2Fgemeente%2Frondes");
        assertThat(visitor.get(Visitor.location(told)).body()).contains("/inloggen?terug=%2Fmijn%2Fgemeente%2Frondes");
        assertThat(visitor.followUntil(
                        visitor.get("/inloggen?terug=%2Fmijn%2Fgemeente%2Frondes"),
                        "/oauth2/authorization/organisation"))
                .contains("terug=%2Fmijn%2Fgemeente%2Frondes");
    }

    /** Security A4. */
    @Test
    void after_eight_hours_an_officer_logs_in_anew_whatever_they_did() {
        var visitor = loggedIn();
        for (var minutes = 10; minutes < 480; minutes += 10) {
            clock.forward(Duration.ofMinutes(10));
            assertThat(isLoggedIn(visitor)).isTrue();
        }
        clock.forward(Duration.ofMinutes(10));

        assertThat(isLoggedIn(visitor)).isFalse();
    }

    private Visitor loggedIn() {
        var visitor = new Visitor(port);
        visitor.followUntil(
                visitor.logInAsOfficer(visitor.openLogin("/medewerkers/inloggen"), OFFICER), "/mijn/gemeente");
        return visitor;
    }

    private static String query(String address, String name) {
        return java.util.Arrays.stream(URI.create(address).getRawQuery().split("&", -1))
                .filter(part -> part.startsWith(name + "="))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is not in " + address))
                .substring(name.length() + 1);
    }

    private static boolean isLoggedIn(Visitor visitor, String... headers) {
        HttpResponse<String> answer = visitor.get("/mijn/gemeente", headers);
        return answer.headers()
                .firstValue("Location")
                .filter(address -> address.contains("/inloggen") || address.contains("/uitgelogd"))
                .isEmpty();
    }
}
