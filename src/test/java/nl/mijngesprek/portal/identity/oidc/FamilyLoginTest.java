package nl.mijngesprek.portal.identity.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.mijngesprek.portal.TableTest;
import nl.mijngesprek.portal.Visitor;
import nl.mijngesprek.portal.demo.digid.DigidSimulator;
import nl.mijngesprek.portal.demo.digid.DigidSimulator.Helper;
import nl.mijngesprek.portal.demo.digid.DigidSimulator.Person;
import nl.mijngesprek.portal.identity.Bsn;
import nl.mijngesprek.portal.identity.ClientDelivery;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.identity.HelperTask;
import nl.mijngesprek.portal.mandate.Helping;
import nl.mijngesprek.portal.mandate.MandateTerm;
import nl.mijngesprek.portal.mandate.Mandates;
import nl.mijngesprek.portal.mandate.TypeOutcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/**
 * The fourth registration, over HTTP and real OpenID Connect: who helps somebody they know logs in with their own DigiD, says
 * their name, and by DigiD Machtigen may help somebody at once (security 3.1).
 */
@ExtendWith(OutputCaptureExtension.class)
class FamilyLoginTest extends TableTest {

    private static final String FAMILY = "/helpers/inloggen/digid";
    private static final Pattern PERMISSION = Pattern.compile("name=\"toestemming\" value=\"([0-9a-f-]+)\"");

    @Value("${local.server.port}")
    int port;

    @Value("${portal.machtigen.service}")
    String service;

    @Value("${portal.session.lifetime}")
    Duration lifetime;

    @Autowired
    DigidSimulator simulator;

    @Autowired
    Mandates mandates;

    @Autowired
    Helping helping;

    private final String occasion = UUID.randomUUID().toString();
    private final String samira = nextDigits();
    private final String aminas = nextDigits();
    private final String amina = "Amina " + occasion;
    private ClientId client = new ClientId(UUID.randomUUID());

    @BeforeEach
    void people() throws SQLException {
        client = deliver(aminas, amina);
        simulator.offerHelpers(List.of(
                Helper.oneself(samira, oneself(), "voor een test"),
                Helper.forAnother(samira, aminas, service, forAmina(), "voor een test")));
        change("delete from mandate_try");
    }

    @AfterEach
    void now() {
        testClock.putBack();
    }

    private ClientId deliver(String bsn, String name) {
        return intake(() ->
                clients.deliver(new ClientDelivery(reference(), Bsn.parse(bsn).orElseThrow(), name, "nl")));
    }

    private String oneself() {
        return "Samira " + occasion;
    }

    private String forAmina() {
        return "Samira voor Amina " + occasion;
    }

    private HttpResponse<String> logIn(Visitor visitor, String as) {
        return visitor.logIn(visitor.openLogin(FAMILY), as, "SUBSTANTIEEL");
    }

    /** Logs in for the first time and says this name. */
    private Visitor named(String as, String name) {
        var visitor = new Visitor(port);
        assertThat(visitor.followUntil(logIn(visitor, as), Naming.PATH)).endsWith(Naming.PATH);
        assertThat(say(visitor, name)).endsWith("/mijn/helpen");
        return visitor;
    }

    private static String say(Visitor visitor, String name) {
        return visitor.followUntil(visitor.post(Naming.PATH, Map.of("naam", name)), "/mijn/helpen");
    }

    private static String words(HttpResponse<String> page) {
        return page.body().replaceAll("[\u2066-\u2069]", "");
    }

    private static String permission(Visitor visitor) {
        var found = PERMISSION.matcher(visitor.get("/mijn/helpen").body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    /** With these claims of DigiD at the login of helpers: where it ends. */
    private HttpResponse<String> logInWith(Map<String, String> claims) {
        var name = "Iemand " + UUID.randomUUID();
        simulator.offerHelpers(List.of(new Helper(name, "voor een test", claims)));
        var visitor = new Visitor(port);
        var page = visitor.follow(logIn(visitor, name));
        assertThat(visitor.get("/mijn/helpen").statusCode())
                .as("nobody is logged in")
                .isNotEqualTo(200);
        return page;
    }

    private Map<String, String> machtigen() {
        return new HashMap<>(Map.of(
                DigidSimulator.BSN, aminas,
                DigidSimulator.REPRESENTED, aminas,
                DigidSimulator.ACTING, samira,
                DigidSimulator.SERVICE, service));
    }

    @Test
    void both_ways_to_log_in_stand_on_the_page_of_helpers() {
        var visitor = new Visitor(port);

        assertThat(visitor.get("/helpers").body())
                .contains(
                        "Met een account van mijn organisatie",
                        "Met mijn eigen DigiD",
                        "href=\"/helpers/inloggen\"",
                        "href=\"/helpers/inloggen/digid\"",
                        "DigiD Machtigen");
        assertThat(URI.create(Visitor.location(visitor.get("/mijn/helpen"))))
                .as("who is not logged in chooses first")
                .hasPath("/helpers");
        assertThat(visitor.get("/helpers?terug=%2Fmijn%2Fhelpen%2Fcode").body())
                .contains("href=\"/helpers/inloggen/digid?terug=%2Fmijn%2Fhelpen%2Fcode\"");
    }

    @Test
    void who_is_new_says_their_name_before_anything_else() {
        var visitor = new Visitor(port);

        assertThat(visitor.followUntil(logIn(visitor, oneself()), Naming.PATH)).endsWith(Naming.PATH);

        for (var page : List.of("/mijn/helpen", "/mijn/helpen/code", "/mijn/", "/mijn/gemeente", Naming.DONE)) {
            assertThat(URI.create(Visitor.location(visitor.get(page)))).as(page).hasPath(Naming.PATH);
        }
        assertThat(visitor.post("/helpen/begin", Map.of("toestemming", "x")).statusCode())
                .isIn(302, 403);
        var asked = visitor.get(Naming.PATH);
        assertThat(asked.body()).contains("Hoe heet u?", "/uitloggen");
        for (var noName : List.of("", " ", "S", "Samira (Stichting Naast U)", "0612345678", "a".repeat(81))) {
            var again = visitor.post(Naming.PATH, Map.of("naam", noName));
            assertThat(again.statusCode()).as(noName).isEqualTo(422);
            assertThat(again.body()).contains("Gebruik alleen letters.");
        }

        assertThat(say(visitor, "  Samira   van der Jozef-O'Neill ")).endsWith("/mijn/helpen");

        assertThat(words(visitor.get("/mijn/helpen")))
                .contains("Samira van der Jozef-O&#39;Neill".replace("&#39;", "'"), "U mag nu niemand helpen");
        var again = new Visitor(port);
        assertThat(again.followUntil(logIn(again, oneself()), "/mijn/helpen"))
                .as("the second time nobody asks")
                .endsWith("/mijn/helpen");
    }

    /** Nothing of an organisation: no inbox, and nothing of clients either. */
    @Test
    void who_helps_privately_has_the_pages_of_helpers_without_those_of_an_organisation() {
        var visitor = named(oneself(), "Samira Test");

        assertThat(visitor.get("/mijn/helpen").body()).contains("Mijn mensen").doesNotContain("/mijn/helpen/vragen");
        for (var page : List.of("/mijn/helpen/vragen", "/mijn/", "/mijn/helpers", "/mijn/gemeente")) {
            assertThat(visitor.get(page).statusCode()).as(page).isEqualTo(404);
        }
        assertThat(visitor.get("/agenda/" + UUID.randomUUID() + ".ics").statusCode())
                .isEqualTo(403);
    }

    @Test
    void by_a_code_family_acts_as_a_support_worker_does() {
        conversation(client, nextWeek);
        var visitor = named(oneself(), "Samira Test");
        var helper = helpers.signInPrivately(Bsn.parse(samira).orElseThrow(), Optional.empty());
        var code = as(client, () -> mandates.showCode(EnumSet.allOf(HelperTask.class), MandateTerm.TODAY));
        as(helper.id(), () -> helping.type(code.code().characters()));
        as(client, () -> mandates.give(code.proposal()));

        visitor.post("/helpen/begin", Map.of("toestemming", permission(visitor)));

        assertThat(words(visitor.get("/mijn/"))).contains("U helpt: " + amina);
        assertThat(visitor.followUntil(visitor.post("/helpen/stop", Map.of()), "/mijn/helpen"))
                .endsWith("/mijn/helpen");
        assertThat(visitor.get("/mijn/helpen/vragen").statusCode())
                .as("still of no organisation")
                .isEqualTo(404);
        assertThat(Visitor.location(visitor.get(Naming.PATH)))
                .as("a client has read the name")
                .endsWith(Naming.DONE);
        visitor.post(Naming.PATH, Map.of("naam", "Iemand Anders"));
        assertThat(helpers.findSignedIn(helper.id()).orElseThrow().name()).contains("Samira Test");
    }

    @Test
    void who_typed_a_wrong_name_puts_it_right_while_no_client_has_read_it() {
        var visitor = named(oneself(), "Samira Tset");
        assertThat(words(visitor.get("/mijn/helpen"))).contains("Samira Tset", "Verander uw naam");

        assertThat(say(visitor, "Samira Test")).endsWith("/mijn/helpen");

        assertThat(words(visitor.get("/mijn/helpen"))).contains("Samira Test").doesNotContain("Tset");
    }

    @Test
    void by_digid_machtigen_one_may_help_at_once_and_until_midnight(CapturedOutput output) throws SQLException {
        conversation(client, nextWeek);
        var visitor = named(forAmina(), "Samira Test");

        assertThat(words(visitor.get("/mijn/helpen"))).contains("U mag 1 persoon helpen.", amina);
        visitor.post("/helpen/begin", Map.of("toestemming", permission(visitor)));
        assertThat(words(visitor.get("/mijn/"))).contains("U helpt: " + amina);
        assertThat(ask(
                        "select way || ' ' || cardinality(tasks) || ' ' || (ends_at at time zone 'Europe/Amsterdam')::time"
                                + " || ' ' || (ends_at < now() + interval '25 hours') from mandate where client_id = '"
                                + client.value() + "'"))
                .containsExactly("digid-machtigen 6 00:00:00 true");
        assertThat(ask("select distinct actor_name from access_log where actor_kind = 'helper' and client_id = '"
                        + client.value() + "'"))
                .as("the client reads who looked")
                .containsExactly("Samira Test");

        var again = new Visitor(port);
        assertThat(again.followUntil(logIn(again, forAmina()), "/mijn/helpen")).endsWith("/mijn/helpen");
        assertThat(ask("select count(*) from mandate where client_id = '" + client.value() + "'"))
                .as("the same day is the same permission")
                .containsExactly("1");
        assertThat(output.getAll()).doesNotContain(samira, aminas);
    }

    /** Held by the database; the login says it, and the helper's own DigiD goes on working. */
    @Test
    void what_the_client_stopped_no_login_brings_back() {
        var visitor = named(forAmina(), "Samira Test");
        var given = as(client, mandates::all).getFirst();
        assertThat(given.comesBack()).isTrue();
        visitor.post("/helpen/begin", Map.of("toestemming", permission(visitor)));

        as(client, () -> mandates.end(given.id()));

        assertThat(URI.create(Visitor.location(visitor.get("/mijn/")))).hasPath("/mijn/helpen/gestopt");
        var again = new Visitor(port);
        var page = again.follow(logIn(again, forAmina()));
        assertThat(page.uri()).hasPath("/helpers").hasQuery("melding=gestopt");
        assertThat(page.body())
                .contains("De persoon die u wilt helpen, stopte deze hulp.")
                .doesNotContain(amina);
        assertThat(as(client, mandates::all)).hasSize(1).noneMatch(one -> one.comesBack());
        assertThat(again.followUntil(logIn(again, oneself()), "/mijn/helpen")).endsWith("/mijn/helpen");
        assertThat(words(again.get("/mijn/helpen"))).contains("U mag nu niemand helpen");
    }

    @Test
    void a_representation_that_is_not_exactly_the_one_configured_is_refused(CapturedOutput output) {
        var wrong = new HashMap<String, Map<String, String>>();
        for (var claim : List.of(DigidSimulator.ACTING, DigidSimulator.REPRESENTED, DigidSimulator.SERVICE)) {
            var less = machtigen();
            less.remove(claim);
            wrong.put("without " + claim, less);
        }
        wrong.put("another service", with(DigidSimulator.SERVICE, "van een ander"));
        wrong.put("the same person twice", with(DigidSimulator.ACTING, aminas));
        wrong.put("another sector", with(DigidSimulator.ACTING, "s00000001:" + samira));
        wrong.put("one more who acts", with("acting_nin", samira));
        wrong.put("no client", with(DigidSimulator.REPRESENTED, nextDigits()));

        wrong.forEach((what, claims) -> {
            var page = logInWith(claims);
            assertThat(page.uri()).as(what).hasPath("/helpers").hasQuery("melding=namens");
            assertThat(page.body())
                    .as(what)
                    .contains("Inloggen voor iemand anders lukt zo niet.")
                    .doesNotContain(amina, aminas, samira);
        });
        assertThat(as(client, mandates::all)).isEmpty();
        assertThat(output.getAll())
                .contains("Login by digid-helper refused: namens")
                .doesNotContain(samira, aminas);
    }

    private Map<String, String> with(String claim, String value) {
        var claims = machtigen();
        claims.put(claim, value);
        return claims;
    }

    @Test
    void a_number_that_is_no_bsn_or_of_another_sector_lets_nobody_in() {
        assertThat(logInWith(Map.of(DigidSimulator.BSN, "999990018")).uri()).hasQuery("melding=storing");
        assertThat(logInWith(Map.of(DigidSimulator.BSN, "s00000001:" + samira)).uri())
                .hasQuery("melding=namens");
    }

    @Test
    void cancelling_and_a_level_that_is_too_low_lead_back_and_say_so() {
        var visitor = new Visitor(port);

        assertThat(visitor.follow(visitor.cancel(visitor.openLogin(FAMILY))).uri())
                .hasPath("/helpers")
                .hasQuery("melding=geannuleerd");
        var low = visitor.follow(visitor.logIn(visitor.openLogin(FAMILY), oneself(), "MIDDEN"));
        assertThat(low.uri()).hasPath("/helpers").hasQuery("melding=niveau");
        assertThat(low.body()).contains("Kies bij DigiD een andere manier.");
    }

    /** One human, two logins: neither takes anything over from the other (A2). */
    @Test
    void a_client_who_helps_is_one_of_the_two_at_a_time() {
        var mine = nextDigits();
        var me = "Jan " + UUID.randomUUID();
        var myself = deliver(mine, me);
        simulator.offer(List.of(new Person(mine, me, "voor een test")));
        simulator.offerHelpers(List.of(Helper.oneself(mine, me, "voor een test")));
        var visitor = named(me, "Jan Test");

        assertThat(visitor.get("/mijn/helpers").statusCode()).as("as a helper").isEqualTo(404);
        var before = visitor.cookie("mijngesprek");
        var asClient = visitor.logIn(visitor.openLogin("/inloggen"), me, "SUBSTANTIEEL");
        assertThat(visitor.followUntil(asClient, "/mijn")).endsWith("/mijn");
        assertThat(visitor.cookie("mijngesprek")).isNotEqualTo(before);
        assertThat(visitor.get("/mijn/helpers").statusCode()).as("as a client").isEqualTo(200);
        assertThat(visitor.get("/mijn/helpen").statusCode()).isEqualTo(404);
        assertThat(visitor.get(Naming.DONE).statusCode()).isNotEqualTo(200);
        assertThat(new Visitor(port)
                        .get("/mijn/helpen", "Cookie", "mijngesprek=" + before)
                        .statusCode())
                .isNotEqualTo(200);

        var code = as(myself, () -> mandates.showCode(EnumSet.allOf(HelperTask.class), MandateTerm.TODAY));
        var helper = helpers.signInPrivately(Bsn.parse(mine).orElseThrow(), Optional.empty());
        assertThat(as(helper.id(), () -> helping.type(code.code().characters())))
                .as("nobody helps oneself")
                .isInstanceOf(TypeOutcome.Unknown.class);
    }

    /** What DigiD asks of a client's login it asks of this one: fresh, of the same level, and over after two hours. */
    @Test
    void the_rules_of_digid_hold_for_this_login_too() {
        var visitor = new Visitor(port);
        assertThat(Visitor.location(visitor.get("/oauth2/authorization/digid-helper")))
                .contains(
                        "prompt=login",
                        "acr_values=",
                        "redirect_uri=http://localhost:" + port + "/login/oauth2/code/digid-helper");

        var named = named(oneself(), "Samira Test");
        for (var passed = Duration.ZERO; passed.compareTo(lifetime) < 0; passed = passed.plusMinutes(10)) {
            assertThat(named.get("/mijn/helpen").statusCode()).isEqualTo(200);
            testClock.forward(Duration.ofMinutes(10));
        }
        var over = named.get("/mijn/helpen");
        assertThat(Visitor.location(over)).endsWith("/uitgelogd?reden=tijd&terug=%2Fmijn%2Fhelpen");
        assertThat(URI.create(Visitor.location(named.get("/inloggen?terug=%2Fmijn%2Fhelpen"))))
                .hasPath("/helpers");
    }

    /** On a client's page too: whoever logs in again there logs in as a helper. */
    @Test
    void whose_time_is_over_while_they_act_comes_back_as_a_helper() {
        var visitor = named(forAmina(), "Samira Test");
        visitor.post("/helpen/begin", Map.of("toestemming", permission(visitor)));
        assertThat(visitor.get("/mijn/").statusCode()).isEqualTo(200);

        testClock.forward(Duration.ofMinutes(15));

        assertThat(Visitor.location(visitor.get("/mijn/"))).endsWith("/uitgelogd?reden=tijd&terug=%2Fmijn%2Fhelpen");
    }

    @Test
    void logging_out_ends_it_here_and_at_digid() {
        var visitor = named(oneself(), "Samira Test");

        var answer = visitor.post("/uitloggen", Map.of());

        assertThat(Visitor.location(answer)).contains("/connect/logout", "id_token_hint=");
        var page = visitor.follow(answer);
        assertThat(page.uri()).hasPath("/helpers/uitgelogd");
        assertThat(page.body()).contains("Log in met mijn DigiD");
        assertThat(visitor.get("/mijn/helpen").statusCode()).isNotEqualTo(200);
    }

    @Test
    void the_two_logins_of_digid_offer_and_accept_their_own_people_alone() {
        var visitor = new Visitor(port);

        assertThat(visitor.openLogin(FAMILY).body()).contains(oneself()).doesNotContain("Heeft niets gepland staan.");
        assertThat(visitor.openLogin("/inloggen").body()).doesNotContain(oneself());
    }
}
