package nl.mijngesprek.portal.measure;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.mijngesprek.portal.PortalTest;
import nl.mijngesprek.portal.Statements;
import nl.mijngesprek.portal.TableTest;
import nl.mijngesprek.portal.Visitor;
import nl.mijngesprek.portal.browser.Phone;
import nl.mijngesprek.portal.browser.Phone.Exchange;
import nl.mijngesprek.portal.browser.Phone.Opened;
import nl.mijngesprek.portal.identity.Actor;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.invitation.Invitations;
import nl.mijngesprek.portal.questionnaire.AnswerSheets;
import nl.mijngesprek.portal.questionnaire.Lists;
import nl.mijngesprek.portal.questionnaire.QuestionKind;
import nl.mijngesprek.portal.report.ReportDelivery;
import nl.mijngesprek.portal.report.ReportId;
import nl.mijngesprek.portal.report.ReportOutcome;
import nl.mijngesprek.portal.report.Reports;
import nl.mijngesprek.portal.shared.Language;
import nl.mijngesprek.portal.shared.LocalText;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.util.ReflectionTestUtils;

/** How heavy and how fast the pages are ({@code ./portal measure}); how fast is always held against something beside it. */
@Tag("measure")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MeasureIT extends PortalTest {

    private static final String CLIENT = "Willem van der Veen";
    private static final int ROUNDS = 7;
    private static final int SESSIONS = 40;

    /** A little more than a page waits that sees nobody else. */
    private static final long NEWS_EVERY = 16_000;

    private static final int KB = 1_000;
    private static final int KIB = 1_024;
    private static final List<String> PUBLIC_PAGES =
            List.of("/", "/hulp", "/toegankelijkheid", "/privacy", "/uitgelogd", "/browser-te-oud", "/bestaat-niet");

    private final Figures figures = new Figures();

    @Value("${local.server.port}")
    int port;

    @Value("${spring.datasource.url}")
    String database = "";

    @Autowired
    private Invitations invitations;

    @Autowired
    Statements statements;

    @Autowired
    Reports reports;

    @Autowired
    AnswerSheets sheets;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    ServletContext servlet;

    @Autowired
    @Qualifier("firstHtml")
    Object firstHtml;

    @AfterAll
    void write() {
        figures.write();
    }

    @Test
    @Order(1)
    void a_first_visit_is_light_and_the_next_one_lighter() {
        try (var phone = new Phone()) {
            phone.logIn(CLIENT);
            var first = phone.exchanges().stream()
                    .dropWhile(exchange -> !exchange.path().startsWith("/login/oauth2/code/"))
                    .toList();
            phone.visit("/mijn/");
            var again = phone.exchanges();

            assertThat(first).hasSizeGreaterThan(5);
            figures.hold(
                    Figure.atMost(110, "first visit to home, everything", received(first) / KB, "kB"),
                    Figure.told("  its requests", first.size(), ""),
                    Figure.told("  its page", received(of(first, "Document")) / KB, "kB"),
                    Figure.told("  its scripts", received(of(first, "Script")) / KB, "kB"),
                    Figure.told("  its style", received(of(first, "Stylesheet")) / KB, "kB"),
                    Figure.atMost(20, "second visit to home", received(again) / KB, "kB"));
        }
    }

    @Test
    @Order(2)
    void the_scripts_are_a_fifth_of_what_vaadin_loads_by_itself() {
        var own = Bundle.ofPortal() / (double) KIB;
        var vaadin = Bundle.ofVaadin() / (double) KIB;

        assertThat(vaadin).isBetween(300.0, 500.0);
        figures.hold(
                Figure.atMostTimes(0.22, vaadin, "scripts, by brotli; control: Vaadin's own bundle", own, "KiB"),
                Figure.atMost(80, "scripts, by brotli", own, "KiB"));
    }

    @Test
    @Order(3)
    void public_pages_need_no_script_and_no_cookie() {
        var heaviest = new ArrayList<Double>();
        for (var path : PUBLIC_PAGES) {
            try (var phone = new Phone()) {
                phone.open(path);
                var exchanges = phone.exchanges();
                assertThat(of(exchanges, "Document")).isNotEmpty();
                assertThat(of(exchanges, "Script")).isEmpty();
                heaviest.add(received(exchanges) / KB);
            }
            var page = new Visitor(port).get(path);
            assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
            assertThat(page.body()).doesNotContain("<script");
        }
        figures.hold(Figure.atMost(
                30,
                "heaviest public page, everything",
                heaviest.stream().max(Comparator.naturalOrder()).orElseThrow(),
                "kB"));
    }

    @Test
    @Order(4)
    void an_answer_is_one_small_exchange() {
        try (var phone = new Phone()) {
            phone.logIn(CLIENT);
            var questionnaire = questionnaire(phone);
            phone.visit(questionnaire + "/vraag/1");
            phone.exchanges();
            phone.speakAndWaitUntilSaved("Ik sta vroeg op en breng mijn dochter naar school.");
            var spoken = phone.exchanges();
            phone.visit(questionnaire + "/vraag/3");
            phone.exchanges();
            phone.typeAndWaitUntilSaved("Daarna doe ik boodschappen en kook ik voor ons.");
            var typed = phone.exchanges();

            assertThat(spoken).allMatch(exchange -> exchange.path().contains("v-r=uidl"));
            figures.hold(
                    Figure.atMost(1, "one answer: round trips", spoken.size(), ""),
                    Figure.atMost(2, "one answer: to the server", sent(spoken) / KB, "kB"),
                    Figure.atMost(2, "one answer: back", received(spoken) / KB, "kB"),
                    Figure.told("typed key by key: round trips", typed.size(), ""),
                    Figure.atMost(2, "typed key by key: to the server, each", sent(typed) / typed.size() / KB, "kB"),
                    Figure.atMost(2, "typed key by key: back, each", received(typed) / typed.size() / KB, "kB"));
        }
    }

    /** The next question by the button, any question by its address, and the question whether there is news. */
    @Test
    @Order(5)
    void a_question_is_opened_with_little() throws InterruptedException {
        try (var phone = new Phone()) {
            phone.logIn(CLIENT);
            var questionnaire = questionnaire(phone);
            phone.visit(questionnaire + "/vraag/4");
            phone.exchanges();
            phone.press("Verder");
            var next = phone.exchanges();
            phone.visit(questionnaire + "/vraag/2");
            var byAddress = phone.exchanges();
            Thread.sleep(NEWS_EVERY);
            var news = phone.exchanges();

            figures.hold(
                    Figure.atMost(12, "the next question, by the button: back", received(next) / KB, "kB"),
                    Figure.told("the whole page anew, by its address: back", received(byAddress) / KB, "kB"),
                    Figure.told(
                            "asking once whether there is news: there and back", bytes(news) / news.size() / KB, "kB"));
        }
    }

    /** Sessions as browsers have them, each with its page; what is shared by all is there before. */
    @Test
    @Order(6)
    void a_client_at_a_question_takes_little_memory() {
        var question = question();
        figures.hold(Figure.atMost(300, "heap of a client at a question", heapAt(question, "textarea") / KB, "kB"));
    }

    /** B1 at its longest: forty questions answered with 20 000 characters each, of which the page holds those of its own alone. */
    @Test
    @Order(6)
    void a_long_list_takes_no_more_memory() throws SQLException {
        var question = longList() + "/vraag/20";
        figures.hold(Figure.atMost(
                300, "heap of a client at a question of 40 long answers", heapAt(question, "textarea") / KB, "kB"));
    }

    /** Of a conversation of its own, so that the client's other list is what it was. */
    private String longList() throws SQLException {
        var list = new Lists();
        IntStream.rangeClosed(1, 40).forEach(number -> list.ask("long-" + number, QuestionKind.OPEN));
        var delivery = list.delivery("measured", 1);
        var words = "Ik vertel een lang verhaal. ".repeat(20_000 / 28 + 1).substring(0, 20_000);
        var client = new ClientId(idOfClient());
        var conversation = currentActor.as(new Actor.Intake(), () -> {
            sheets.deliver(delivery);
            var planned = invitations.deliver(
                    TableTest.conversationFor(client, Instant.now().plus(Duration.ofDays(40))));
            sheets.deliverSheet(planned, client, delivery.reference(), 1);
            return planned;
        });
        for (var question : delivery.questions()) {
            currentActor.as(
                    new Actor.Client(client),
                    () -> sheets.saveWords(conversation, question.id(), words, 0, Language.DUTCH));
        }
        return "/mijn/vragen/" + conversation.value();
    }

    private UUID idOfClient() throws SQLException {
        try (var connection = DriverManager.getConnection(database, "postgres", "");
                var statement = connection.prepareStatement("select id from client where name = ?")) {
            statement.setString(1, CLIENT);
            try (var rows = statement.executeQuery()) {
                assertThat(rows.next()).isTrue();
                return rows.getObject(1, UUID.class);
            }
        }
    }

    private double heapAt(String path, String there) {
        openSessions(10, path, there);
        var before = usedHeap();
        openSessions(SESSIONS, path, there);
        return (usedHeap() - before) / SESSIONS;
    }

    /** D3, D4: a report of sixty sentences, read as a whole, and one remark sent beside a sentence. */
    @Test
    @Order(6)
    void a_report_of_sixty_sentences_is_light() throws SQLException {
        var report = "/mijn/verslag/" + reportOf(60).value();
        try (var phone = new Phone()) {
            phone.logIn(CLIENT);
            phone.visit("/mijn/bestaat-niet");
            phone.visit("/mijn/bestaat-niet");
            phone.exchanges();
            phone.visit("/mijn/bestaat-niet");
            var shell = received(phone.exchanges());
            phone.visit(report + "/heel");
            phone.exchanges();
            phone.visit(report + "/heel");
            var whole = received(phone.exchanges());
            phone.visit(report + "/zin/1");
            phone.exchanges();
            phone.speakAndWaitUntilSaved("Dat zei ik anders.");
            var kept = phone.exchanges();
            phone.press("Verstuur dit nu");
            var sent = phone.exchanges();

            figures.hold(
                    Figure.atMost(12, "report of 60 sentences, whole, beyond the shell", (whole - shell) / KB, "kB"),
                    Figure.atMost(1, "one remark kept: round trips", kept.size(), ""),
                    Figure.atMost(2, "one remark kept: to the server", sent(kept) / KB, "kB"),
                    Figure.atMost(2, "one remark kept: back", received(kept) / KB, "kB"),
                    Figure.atMost(1, "one remark sent: round trips", sent.size(), ""),
                    Figure.atMost(2, "one remark sent: to the server", sent(sent) / KB, "kB"),
                    Figure.told("one remark sent: back, with all that is shown then", received(sent) / KB, "kB"));
        }
        figures.hold(
                Figure.atMost(
                        300,
                        "heap of a client at a sentence of a report",
                        heapAt(report + "/zin/2", "textarea") / KB,
                        "kB"),
                Figure.told(
                        "heap of a client at a whole report of 60 sentences",
                        heapAt(report + "/heel", "sentence-text") / KB,
                        "kB"));
    }

    private ReportId reportOf(int sentences) throws SQLException {
        try (var connection = DriverManager.getConnection(database, "postgres", "");
                var statement = connection.prepareStatement("select c.id, v.id from client c join conversation v"
                        + " on v.client_id = c.id where c.name = ? order by v.starts_at limit 1")) {
            statement.setString(1, CLIENT);
            try (var rows = statement.executeQuery()) {
                assertThat(rows.next()).isTrue();
                var delivery = new ReportDelivery(
                        "measured",
                        1,
                        new ClientId(rows.getObject(1, UUID.class)),
                        new ConversationId(rows.getObject(2, UUID.class)),
                        "Marieke de Boer",
                        Instant.now(),
                        IntStream.rangeClosed(1, sentences)
                                .mapToObj(number -> new ReportDelivery.SentenceDelivery(
                                        number % 10 == 1
                                                ? Optional.of(LocalText.ofDutch("Onderwerp " + number))
                                                : Optional.empty(),
                                        "U zei dat u op dag %d iets anders ging doen.".formatted(number)))
                                .toList());
                return ((ReportOutcome.Delivered) currentActor.as(new Actor.Intake(), () -> reports.deliver(delivery)))
                        .id();
            }
        }
    }

    private String question() {
        try (var phone = new Phone()) {
            phone.logIn(CLIENT);
            return questionnaire(phone) + "/vraag/2";
        }
    }

    private void openSessions(int count, String path, String there) {
        for (var session = 0; session < count; session++) {
            var visitor = new Visitor(port);
            visitor.follow(visitor.logIn(visitor.openLogin("/inloggen"), CLIENT, "SUBSTANTIEEL"));
            assertThat(visitor.get(path).body()).contains(there);
        }
    }

    private static double usedHeap() {
        for (var round = 0; round < 4; round++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    @Test
    @Order(7)
    void a_heading_is_seen_early_on_a_slow_phone() {
        try (var phone = new Phone()) {
            phone.logIn(CLIENT);
            var question = questionnaire(phone) + "/vraag/1";
            phone.slowDown();
            for (var page : new TreeMap<>(Map.of("home", "/mijn/", "a question", question)).entrySet()) {
                var with = new ArrayList<Opened>();
                var without = new ArrayList<Opened>();
                for (var round = 0; round < ROUNDS; round++) {
                    with.add(open(phone, page.getValue(), true));
                    without.add(open(phone, page.getValue(), false));
                }
                figures.hold(
                        Figure.atMostTimes(
                                0.6,
                                median(without, Opened::read),
                                page.getKey() + " read on a slow phone; control: no first HTML",
                                median(with, Opened::read),
                                "s"),
                        Figure.told(page.getKey() + " usable on a slow phone", median(with, Opened::used), "s"));
            }
        } finally {
            write(true);
        }
    }

    private Opened open(Phone phone, String path, boolean withFirstHtml) {
        write(withFirstHtml);
        phone.forgetFiles();
        return phone.time(path);
    }

    private static double median(List<Opened> visits, Function<Opened, Double> time) {
        return Medians.of(visits.stream().map(time).toList());
    }

    private void write(boolean withFirstHtml) {
        ReflectionTestUtils.invokeMethod(firstHtml, "write", withFirstHtml);
    }

    @Test
    @Order(8)
    void no_page_takes_more_than_three_statements() {
        var all = new TreeMap<String, Integer>();
        for (var name : List.of("Amina Yusuf", "Jan Dijkstra")) {
            new ClientPages(port, servlet, statements, name)
                    .statements()
                    .forEach((page, taken) -> all.merge(page, taken, Math::max));
        }
        figures.hold(all.entrySet().stream()
                .map(page -> Figure.atMost(StatementsTest.BOUND, "statements: " + page.getKey(), page.getValue(), ""))
                .toArray(Figure[]::new));
    }

    @Test
    @Order(9)
    void row_level_security_costs_little() throws SQLException {
        try (var rows = new RowSecurityCost(database)) {
            var cost = rows.measure();

            assertThat(cost.plans()).allMatch(plan -> plan.contains("\"Index Cond\":\"(") && plan.contains("InitPlan"));
            assertThat(cost.plans()).noneMatch(plan -> plan.contains("Seq Scan"));
            figures.hold(
                    Figure.atMostTimes(
                            1.2, cost.predicate(), "policy and predicate; control: predicate alone", cost.both(), "ms"),
                    Figure.atMostTimes(
                            1.2, cost.predicate(), "policy alone; control: predicate alone", cost.policy(), "ms"));
        }
    }

    @Test
    @Order(10)
    void starting_is_timed() throws IOException, InterruptedException {
        Starts.seconds()
                .ifPresent(seconds ->
                        figures.hold(Figure.told("./portal until the first page, nothing changed", seconds, "s")));
    }

    /** The list of questions of the conversation that is on this client's home page. */
    private static String questionnaire(Phone phone) {
        return phone.addressOf("Vragen voor het gesprek");
    }

    private static List<Exchange> of(List<Exchange> exchanges, String type) {
        return exchanges.stream()
                .filter(exchange -> exchange.type().equals(type))
                .toList();
    }

    private static double bytes(List<Exchange> exchanges) {
        return sent(exchanges) + received(exchanges);
    }

    private static double sent(List<Exchange> exchanges) {
        return exchanges.stream().mapToLong(Exchange::sent).sum();
    }

    private static double received(List<Exchange> exchanges) {
        return exchanges.stream().mapToLong(Exchange::received).sum();
    }
}
