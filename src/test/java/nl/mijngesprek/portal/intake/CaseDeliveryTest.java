package nl.mijngesprek.portal.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import nl.mijngesprek.portal.identity.Actor;
import nl.mijngesprek.portal.identity.Bsn;
import nl.mijngesprek.portal.identity.ClientDelivery;
import nl.mijngesprek.portal.report.DeliveredReportTest;
import nl.mijngesprek.portal.report.ReportFiles;
import nl.mijngesprek.portal.report.Verdict;
import nl.mijngesprek.portal.shared.Misconfigured;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** H14: reports and remarks reach the case system, each at least once, in their order, and nothing else with them. */
class CaseDeliveryTest extends DeliveredReportTest {

    private record Got(String key, String token, JsonNode document, String text) {
        int number() {
            return document.path("number").asInt();
        }

        List<String> words() {
            return document.at("/annotations/first/items")
                    .valueStream()
                    .flatMap(item -> item.path("body").valueStream())
                    .map(body -> body.path("value").asString(""))
                    .filter(words -> !words.isEmpty())
                    .toList();
        }
    }

    @Autowired
    CaseDeliveryTable table;

    @Autowired
    ReportFiles files;

    @Autowired
    Clock clock;

    private final List<Got> got = new CopyOnWriteArrayList<>();
    private final Queue<Integer> statuses = new ConcurrentLinkedQueue<>();
    private @Nullable HttpServer server;

    @BeforeEach
    void aCaseSystem() throws IOException, SQLException {
        try (var connection = superuser();
                var statement = connection.createStatement()) {
            // What other tests left.
            statement.execute("update case_delivery set delivered_at = now(), number = coalesce(number, 1)"
                    + " where delivered_at is null");
        }
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/reports", exchange -> {
            var text = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var status = Optional.ofNullable(statuses.poll()).orElse(201);
            if (status > 0) {
                got.add(new Got(
                        exchange.getRequestHeaders().getFirst("Idempotency-Key"),
                        exchange.getRequestHeaders().getFirst("Authorization"),
                        JsonMapper.shared().readTree(text),
                        text));
                exchange.sendResponseHeaders(status, -1);
            }
            // Without a status it dies in the middle.
            exchange.close();
        });
        server.start();
        this.server = server;
    }

    @AfterEach
    void noCaseSystem() {
        Objects.requireNonNull(server).stop(0);
    }

    private CaseDeliveryLoop loop() {
        return new CaseDeliveryLoop(
                table,
                files,
                new CaseSystem(
                        "http://127.0.0.1:%d/reports"
                                .formatted(Objects.requireNonNull(server)
                                        .getAddress()
                                        .getPort()),
                        "secret"),
                currentActor,
                transactions,
                clock,
                Duration.ZERO);
    }

    private void later(Duration time) {
        testClock.forward(time);
    }

    /** Each act is noted by the database itself, and goes with all that was said until then. */
    @Test
    void every_act_is_delivered_in_its_order() throws SQLException {
        var loop = loop();
        var officer = officer("Olga Officier");
        var report = published(anna, officer, "Eerste zin.", "Tweede zin.");
        assertThat(loop.deliverDue()).isEqualTo(1);
        var first = passage(report, anna, 1);
        var second = passage(report, anna, 2);
        var remark = say(anna, report, first, Verdict.NOT_RIGHT, "Een.");
        assertThat(loop.deliverDue()).isEqualTo(1);
        say(anna, report, second, Verdict.HURTS, "Twee.");
        as(anna, () -> remarks.withdraw(report, second));
        assertThat(loop.deliverDue()).isEqualTo(1);
        answer(officer, anna, remark, "not-adopted", "Nee.", Optional.empty());
        loop.deliverDue();
        react(anna, report, first, "Drie.");
        loop.deliverDue();
        close(officer, report, anna);
        loop.deliverDue();
        corrected(report, anna, "Eerste zin.");
        loop.deliverDue();
        assertThat(loop.deliverDue()).isZero();

        assertThat(got).map(Got::number).containsExactly(1, 2, 3, 4, 5, 6, 7);
        assertThat(got).map(Got::key).doesNotHaveDuplicates().allMatch(key -> key.startsWith(report.value() + "-"));
        assertThat(got).map(Got::token).containsOnly("Bearer secret");
        assertThat(got.get(1).words()).containsExactly("Een.");
        assertThat(got.get(2).text()).contains("\"withdrawn\"");
        assertThat(got.get(4).words()).containsExactly("Een.", "Twee.", "Nee.", "Drie.");
        assertThat(got.get(5).document().has("closedAt")).isTrue();
        assertThat(got.get(6).document().path("versions")).hasSize(2);
    }

    /** It dies before, while and after it takes one: nothing is lost, nothing is overtaken, a retry has the same key. */
    @Test
    void nothing_is_lost_or_overtaken_when_the_case_system_dies() {
        var loop = loop();
        var report = published(anna, officer("Olga Officier"), "Eerste zin.");
        statuses.addAll(List.of(-1, 503));

        assertThat(loop.deliverDue()).isZero();
        assertThat(loop.deliverDue()).isZero();
        later(Duration.ofSeconds(31));
        assertThat(loop.deliverDue()).isZero();
        later(Duration.ofSeconds(31));
        assertThat(loop.deliverDue()).as("the second wait is longer").isZero();
        later(Duration.ofSeconds(31));
        assertThat(loop.deliverDue()).isEqualTo(1);
        assertThat(got).map(Got::key).containsExactly(report.value() + "-1", report.value() + "-1");

        statuses.add(-1);
        say(anna, report, passage(report, anna, 1), Verdict.NOT_RIGHT, "Gezegd.");
        later(Duration.ofSeconds(1));
        loop.deliverDue();
        as(anna, () -> remarks.withdraw(report, passage(report, anna, 1)));
        assertThat(loop.deliverDue()).as("it waits behind what waits").isZero();
        later(Duration.ofSeconds(62));
        assertThat(loop.deliverDue()).isEqualTo(1);

        assertThat(got.getLast().number()).isEqualTo(3);
        assertThat(got.getLast().text()).contains("Gezegd.", "\"withdrawn\"");
    }

    /** What one report is refused for keeps no other one waiting. */
    @Test
    void a_refused_report_stays_and_holds_up_no_other() throws SQLException {
        var loop = loop();
        var refused = published(anna, officer("Olga Officier"), "Van Anna.");
        statuses.add(422);
        var taken = published(bilal, officer("Ruben Officier"), "Van Bilal.");

        assertThat(loop.deliverDue()).isEqualTo(1);

        assertThat(got).map(Got::key).containsExactly(refused.value() + "-1", taken.value() + "-1");
        assertThat(problems(anna.value())).containsExactly("Status422");
        later(Duration.ofSeconds(31));
        assertThat(loop.deliverDue()).isEqualTo(1);
        assertThat(problems(anna.value())).containsExactly("");
    }

    private List<String> problems(UUID client) {
        return currentActor.as(
                new Actor.CaseDelivery(),
                () -> inTransaction(
                        () -> database.fetch("select problem from case_delivery where client_id = ?", client)
                                .getValues(0, String.class)));
    }

    /** Of a second client nothing is mixed in; the client is named by the municipality's reference, never by a BSN. */
    @Test
    void no_bsn_and_nobody_else_is_in_it() {
        var digits = nextDigits();
        var reference = reference();
        var clara = intake(() ->
                clients.deliver(new ClientDelivery(reference, Bsn.parse(digits).orElseThrow(), "Clara Kok", "nl")));
        var officer = officer("Olga Officier");
        var hers = published(clara, officer, "Clara helpt in de tuin.");
        var his = published(bilal, officer, "Bilal leert Nederlands.");
        say(clara, hers, passage(hers, clara, 1), Verdict.RIGHT, "Woorden van Clara.");
        say(bilal, his, passage(his, bilal, 1), Verdict.RIGHT, "Woorden van Bilal.");
        as(clara, () -> reports.saveWords(find(hers, clara).whole().passage(), "Nog niet verstuurd.", 0));

        loop().deliverDue();

        var ofClara = got.stream()
                .filter(one -> one.key().startsWith(hers.value().toString()))
                .findFirst()
                .orElseThrow();
        assertThat(ofClara.document().path("client").asString()).isEqualTo(reference);
        assertThat(ofClara.text())
                .contains("Clara helpt in de tuin.", "Woorden van Clara.")
                .doesNotContain(
                        digits,
                        "Clara Kok",
                        "Bilal",
                        "Nog niet verstuurd.",
                        clara.value().toString());
    }

    /** Two portals side by side: each report goes once, whoever takes it. */
    @Test
    void two_who_deliver_at_once_deliver_each_report_once() throws Exception {
        var officer = officer("Olga Officier");
        for (var number = 0; number < 6; number++) {
            published(anna, officer, "Verslag " + number + ".");
        }
        try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
            var one = both.submit(() -> loop().deliverDue());
            var other = both.submit(() -> loop().deliverDue());
            assertThat(one.get() + other.get()).isEqualTo(6);
        }

        assertThat(got).map(Got::key).hasSize(6).doesNotHaveDuplicates();
    }

    /** The second wall: who delivers reads what waits, and of nobody else anything; sound never. */
    @Test
    void the_role_sees_what_waits_and_nothing_else() {
        var officer = officer("Olga Officier");
        var report = published(anna, officer, "Van Anna.");
        loop().deliverDue();
        var waiting = published(bilal, officer, "Van Bilal.");

        assertThat(ids("select root_id from report"))
                .containsExactly(waiting.value())
                .doesNotContain(report.value());
        assertThat(ids("select id from client")).containsExactly(bilal.value());
        assertThat(ids("select id from passage where root_id = '" + report.value() + "'"))
                .isEmpty();
        for (var refused : List.of(
                "select name from client",
                "select bsn_cipher from client",
                "select content from recording",
                "select 1 from remark",
                "select 1 from answer",
                "insert into case_delivery (root_id, client_id) select root_id, client_id from report")) {
            assertThatThrownBy(() -> ids(refused)).rootCause().hasMessageContaining("permission denied");
        }
        assertThat(rows(bilal, "select id from case_delivery")).isEqualTo(1);
        assertThat(rows(anna, "select id from case_delivery")).isEqualTo(1);
    }

    private List<UUID> ids(String sql) {
        return currentActor.as(
                new Actor.CaseDelivery(),
                () -> inTransaction(() -> database.fetch(sql).getValues(0, UUID.class)));
    }

    /** Both or neither: half of it is a mistake that the start names, with the way out. */
    @Test
    void what_is_half_configured_is_named() {
        assertThat(new CaseSystem("", "").isOn()).isFalse();
        assertThat(new CaseSystem("https://zaken.example/verslagen", "secret").isOn())
                .isTrue();
        assertThatThrownBy(() -> new CaseSystem("https://zaken.example/verslagen", " "))
                .isInstanceOf(Misconfigured.class)
                .hasMessageStartingWith("portal.case.token: is missing where portal.case.url is set; give");
        assertThatThrownBy(() -> new CaseSystem("", "secret"))
                .isInstanceOf(Misconfigured.class)
                .hasMessageStartingWith("portal.case.url: is missing where portal.case.token is set; give")
                .hasMessageNotContaining("secret");
        assertThatThrownBy(() -> new CaseSystem("zaken.example", "secret"))
                .isInstanceOf(Misconfigured.class)
                .hasMessageStartingWith("portal.case.url: is no address");
    }

    @Test
    void each_wait_is_twice_as_long_up_to_an_hour() {
        assertThat(CaseDeliveryLoop.waitAfter(1)).isEqualTo(Duration.ofSeconds(30));
        assertThat(CaseDeliveryLoop.waitAfter(3)).isEqualTo(Duration.ofMinutes(2));
        assertThat(CaseDeliveryLoop.waitAfter(40)).isEqualTo(Duration.ofHours(1));
    }
}
