package nl.mijngesprek.portal.identity.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.GZIPOutputStream;
import nl.mijngesprek.portal.Statements;
import nl.mijngesprek.portal.TableTest;
import nl.mijngesprek.portal.Visitor;
import nl.mijngesprek.portal.demo.digid.SupportSimulator;
import nl.mijngesprek.portal.demo.digid.SupportSimulator.Account;
import nl.mijngesprek.portal.identity.ActingFor;
import nl.mijngesprek.portal.identity.HelperDelivery;
import nl.mijngesprek.portal.identity.HelperId;
import nl.mijngesprek.portal.shared.Dates;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** The third registration: who helps logs in, begins to act for a client, and stops; whenever a permission ends, at once. */
class HelperLoginTest extends TableTest {

    private static final String HELPER = "Hanna Helper";
    private static final String BEGIN = "/helpen/begin";

    @Value("${local.server.port}")
    int port;

    private static final Logger LOG = LoggerFactory.getLogger(HelperLoginTest.class);

    @Autowired
    SupportSimulator support;

    @Autowired
    Statements statements;

    private final String login = "hanna." + UUID.randomUUID();
    private final String name = HELPER + " " + UUID.randomUUID();
    private UUID house = UUID.randomUUID();
    private HelperId helper = new HelperId(house);

    @BeforeEach
    void people() {
        house = organisation();
        helper = deliver(Optional.empty());
        support.offer(List.of(new Account(login, name, "voor een test")));
    }

    private HelperId deliver(Optional<LocalDate> leftOn) {
        return intake(() -> helpers.deliver(new HelperDelivery(name, login, house, false, leftOn)));
    }

    private Visitor loggedIn() {
        var visitor = new Visitor(port);
        var last = visitor.logInAsOfficer(visitor.openLogin("/helpers/inloggen"), name);
        assertThat(visitor.followUntil(last, "/mijn/helpen")).endsWith("/mijn/helpen");
        return visitor;
    }

    private static Map<String, String> by(ActingFor permission) {
        return Map.of("toestemming", permission.mandate().value().toString());
    }

    @Test
    void who_helps_is_at_home_and_sees_no_clients_pages() {
        var visitor = loggedIn();

        assertThat(visitor.get("/mijn/helpen").body()).contains("Mijn mensen");
        assertThat(visitor.get("/mijn/helpers").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/mijn/gemeente").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/agenda/" + UUID.randomUUID() + ".ics").statusCode())
                .isEqualTo(403);
    }

    @Test
    void acting_begins_in_a_session_of_its_own_and_ends_in_another() {
        conversation(anna, nextWeek);
        var permission = mandate(anna, helper);
        var visitor = loggedIn();
        var atHome = visitor.cookie("mijngesprek");

        assertThat(visitor.followUntil(visitor.post(BEGIN, by(permission)), "/mijn"))
                .endsWith("/mijn");

        assertThat(visitor.cookie("mijngesprek")).isNotEqualTo(atHome);
        assertThat(home(visitor))
                .contains("U helpt: Anna de Wit. U doet dit als: helper.", "De pagina van Anna de Wit");
        assertThat(visitor.get("/mijn/helpen").statusCode()).isEqualTo(404);
        var acting = visitor.cookie("mijngesprek");
        assertThat(visitor.followUntil(visitor.post("/helpen/stop", Map.of()), "/mijn/helpen"))
                .endsWith("/mijn/helpen");
        assertThat(visitor.cookie("mijngesprek")).isNotEqualTo(acting);
        assertThat(visitor.get("/mijn/helpers").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/mijn/helpen").body()).doesNotContain("U helpt:");
    }

    /** Never two at once: a page of the first is gone with its session. */
    @Test
    void who_begins_with_another_has_stopped_with_the_one_before() {
        var annas = mandate(anna, helper);
        var bilals = mandate(bilal, helper);
        var visitor = loggedIn();
        visitor.post(BEGIN, by(annas));
        var first = visitor.cookie("mijngesprek");

        visitor.post(BEGIN, by(bilals));

        assertThat(home(visitor)).contains("U helpt: Bilal Haddad.").doesNotContain("Anna de Wit");
        var old = new Visitor(port).get("/mijn/", "Cookie", "mijngesprek=" + first);
        assertThat(old.body()).doesNotContain("Anna de Wit");
        assertThat(old.statusCode()).isNotEqualTo(200);
    }

    @Test
    void after_the_end_the_very_next_page_says_so_and_shows_nothing() throws SQLException {
        conversation(anna, nextWeek);
        var permission = mandate(anna, helper);
        var visitor = loggedIn();
        visitor.post(BEGIN, by(permission));
        assertThat(visitor.get("/mijn/").body()).contains("Anna de Wit");

        end(permission);

        var answer = visitor.get("/mijn/");
        assertThat(URI.create(Visitor.location(answer))).hasPath("/mijn/helpen/gestopt");
        var page = visitor.follow(answer);
        assertThat(page.body()).contains("Deze toestemming is gestopt").doesNotContain("Anna de Wit");
        assertThat(visitor.get("/mijn/helpen").statusCode()).isEqualTo(200);
    }

    /** A page that lies open: Flow is told to load it anew, and that load leads to the page that says so. */
    @Test
    void after_the_end_the_next_click_on_an_open_page_gets_nothing_of_the_client() throws SQLException {
        var permission = mandate(anna, helper);
        var visitor = loggedIn();
        visitor.post(BEGIN, by(permission));
        visitor.get("/mijn/");

        end(permission);

        var click = visitor.post(
                "/mijn/?v-r=uidl&v-uiId=0",
                "application/json",
                "{\"rpc\":[{\"type\":\"event\",\"event\":\"click\"}]}",
                "Sec-Fetch-Site",
                "same-origin");
        assertThat(click.body()).isEqualTo("Vaadin-Refresh");
        assertThat(URI.create(Visitor.location(visitor.get("/mijn/")))).hasPath("/mijn/helpen/gestopt");
    }

    @Test
    void nobody_begins_by_a_permission_that_is_not_theirs_or_ended_or_none() throws SQLException {
        var others = mandate(anna, helper("Otto Ander"));
        var ended = mandate(anna, helper);
        end(ended);
        var visitor = loggedIn();

        for (var permission : List.of(
                others.mandate().value().toString(),
                ended.mandate().value().toString(),
                UUID.randomUUID().toString(),
                "geen id")) {
            var answer = visitor.post(BEGIN, Map.of("toestemming", permission));
            assertThat(URI.create(Visitor.location(answer))).as(permission).hasPath("/mijn/helpen/gestopt");
        }
        assertThat(visitor.get("/mijn/helpen").statusCode()).isEqualTo(200);
    }

    @Test
    void who_left_the_organisation_acts_no_more_and_does_not_log_in() {
        var permission = mandate(anna, helper);
        var visitor = loggedIn();
        visitor.post(BEGIN, by(permission));

        deliver(Optional.of(Dates.dayOf(java.time.Instant.now()).minusDays(1)));

        assertThat(URI.create(Visitor.location(visitor.get("/mijn/")))).hasPath("/mijn/helpen/gestopt");
        var again = new Visitor(port);
        var page = again.follow(again.logInAsOfficer(again.openLogin("/helpers/inloggen"), name));
        assertThat(page.uri()).hasPath("/helpers").hasQuery("melding=vertrokken");
        assertThat(page.body()).contains("Dit account is niet meer actief.");
    }

    /** One role a session: also when one human is both. */
    @Test
    void an_officers_account_is_no_helpers_and_a_client_begins_nothing() {
        support.offer(List.of(new Account("onbekend", "Onbekende Account", "voor een test")));
        var visitor = new Visitor(port);
        var page = visitor.follow(visitor.logInAsOfficer(visitor.openLogin("/helpers/inloggen"), "Onbekende Account"));
        assertThat(page.uri()).hasPath("/helpers").hasQuery("melding=onbekend");

        assertThat(new Visitor(port).post(BEGIN, Map.of("toestemming", "x")).statusCode())
                .as("nobody")
                .isNotEqualTo(200);
    }

    @Test
    void another_site_begins_nothing() {
        var permission = mandate(anna, helper);
        var visitor = loggedIn();

        var answer = visitor.post(
                BEGIN,
                "application/x-www-form-urlencoded",
                "toestemming=" + permission.mandate().value(),
                "Sec-Fetch-Site",
                "cross-site");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(visitor.get("/mijn/helpen").statusCode()).isEqualTo(200);
    }

    /** Without the marks that keep a name of another script apart. */
    private static String home(Visitor visitor) {
        return visitor.get("/mijn/").body().replaceAll("[\u2066-\u2069]", "");
    }

    /** The figures of the issue: at most 3 statements, and 12 kB beyond what every page weighs. */
    @Test
    void who_may_help_two_hundred_people_has_a_light_home() throws SQLException, IOException {
        var visitor = loggedIn();
        var nobody = compressed(visitor.get("/mijn/helpen").body());
        mayHelpMany(200);
        var page = new AtomicReference<String>("");

        var asked = statements.during(() -> page.set(visitor.get("/mijn/helpen").body()));

        assertThat(page.get()).contains("U mag 200 mensen helpen.");
        assertThat(asked.stream()
                        .filter(request -> request.path().equals("/mijn/helpen"))
                        .flatMap(request -> request.statements().stream()))
                .hasSizeBetween(1, 3);
        var weight = (compressed(page.get()) - nobody) / 1000.0;
        LOG.info("home of a helper of 200 people, beyond a home without anybody: {} kB", weight);
        assertThat(weight).isBetween(0.1, 12.0);
    }

    private static int compressed(String page) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(page.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }

    private void mayHelpMany(int people) throws SQLException {
        try (var connection = superuser();
                var statement = connection.prepareStatement(
                        "with people as (insert into client"
                                + " (id, reference, bsn_hash, bsn_cipher, name, language)"
                                + " select gen_random_uuid(), 'helped-' || gen_random_uuid(), sha256(gen_random_uuid()::text::bytea),"
                                + " 'x'::bytea, 'Persoon ' || number, 'nl' from generate_series(1, ?) as number returning id)"
                                + " insert into mandate (id, client_id, helper_id, way, tasks, ends_at)"
                                + " select gen_random_uuid(), p.id, ?, 'digid-machtigen',"
                                + " '{read-invitation,answer-invitation,questions}', now() + interval '1 month' from people p")) {
            statement.setInt(1, people);
            statement.setObject(2, helper.value());
            statement.execute();
        }
    }

    private void end(ActingFor permission) throws SQLException {
        try (var connection = superuser();
                var statement = connection.prepareStatement("update mandate set revoked_by = 'client' where id = ?")) {
            statement.setObject(1, permission.mandate().value());
            statement.execute();
        }
    }
}
