package nl.mijngesprek.portal.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import nl.mijngesprek.portal.behalf.IdentityWay;
import nl.mijngesprek.portal.identity.ClientId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** D4, H14: what was said leaves the portal in a form that others can read, whole, and standing where it belongs. */
class AnnotationsTest extends DeliveredReportTest {

    private static final String ARABIC = "هذا ليس صحيحا: أعمل 2 ساعة 👩🏽‍🌾 in het buurthuis";
    private static final String SCRIPT = "</script><script>alert('x')</script> & \"quotes\" \\ \u2028 😀";

    @Autowired
    ReportFiles files;

    private JsonNode document(ClientId client, ReportId report) {
        return JsonMapper.shared().readTree(as(client, () -> files.own(report)).orElseThrow());
    }

    private static List<JsonNode> items(JsonNode document) {
        return document.at("/annotations/first/items").valueStream().toList();
    }

    private static JsonNode item(JsonNode document, RemarkId remark) {
        return items(document).stream()
                .filter(item -> item.path("id").asString().equals("urn:uuid:" + remark.value()))
                .findFirst()
                .orElseThrow();
    }

    /** The words that a selector of this kind finds in the text of the version that is its source. */
    private static String found(JsonNode document, JsonNode target) {
        var text = document.path("versions")
                .valueStream()
                .filter(version -> version.path("id").equals(target.path("source")))
                .findFirst()
                .orElseThrow()
                .path("text")
                .asString();
        var quote = target.at("/selector/0");
        var position = target.at("/selector/1");
        var points = text.codePoints().toArray();
        var start = position.path("start").asInt();
        var end = position.path("end").asInt();
        var exact = new String(points, start, end - start);
        assertThat(exact).isEqualTo(quote.path("exact").asString());
        assertThat(new String(points, 0, start)).endsWith(quote.path("prefix").asString());
        assertThat(new String(points, end, points.length - end))
                .startsWith(quote.path("suffix").asString());
        return exact;
    }

    private static void isValid(JsonNode document) throws IOException {
        try (var schema = new ClassPathResource("intake/report-document.schema.json").getInputStream()) {
            assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(JsonMapper.shared().readTree(schema))
                            .validate(document))
                    .isEmpty();
        }
        assertThat(AnnotationModel.wrongIn(document.path("annotations"))).isEmpty();
    }

    /** The check itself: whatever the model requires and is not there, it names. */
    @Test
    void the_check_finds_what_is_missing() {
        var officer = officer("Olga Officier");
        var report = published(anna, officer, "Een zin.");
        say(anna, report, passage(report, anna, 1), Verdict.NOT_RIGHT, "Nee.");
        var good = (ObjectNode) items(document(anna, report)).getFirst();
        assertThat(AnnotationModel.wrongInAnnotation(good)).isEmpty();

        var breaking = List.<UnaryOperator<ObjectNode>>of(
                one -> one.without("@context"),
                one -> one.put("@context", "https://example.org/other"),
                one -> one.without("id"),
                one -> one.put("id", "no iri"),
                one -> one.put("type", "Note"),
                one -> one.without("target"),
                one -> one.put("created", "2026-11-22T10:00:00"),
                one -> one.put("created", "22-11-2026"),
                one -> one.put("motivation", "complaining"),
                one -> {
                    ((ObjectNode) one.at("/target/selector/1")).put("start", -1);
                    return one;
                },
                one -> {
                    ((ObjectNode) one.at("/target/selector/1")).remove("end");
                    return one;
                },
                one -> {
                    ((ObjectNode) one.at("/target/selector/0")).remove("exact");
                    return one;
                },
                one -> {
                    ((ObjectNode) one.path("target")).remove("source");
                    return one;
                },
                one -> {
                    ((ObjectNode) one.at("/body/1")).remove("value");
                    return one;
                });
        assertThat(breaking)
                .allSatisfy(broken -> assertThat(AnnotationModel.wrongInAnnotation(broken.apply(good.deepCopy())))
                        .isNotEmpty());
    }

    /** D4: every remark, answer and last word is there, says whose it is, and stands where it was said. */
    @Test
    void what_was_said_is_exported_whole_and_in_its_order() throws IOException {
        var officer = officer("Olga Officier");
        var report = published(anna, officer, "U helpt 12 uur 😀 per week.", "U wilt leren.", "Joke belt u.");
        var first = passage(report, anna, 1);
        var second = passage(report, anna, 2);
        var remark = say(anna, report, first, Verdict.NOT_RIGHT, ARABIC);
        var unclear = say(anna, report, second, Verdict.NOT_UNDERSTOOD, SCRIPT);
        var whole = say(anna, report, find(report, anna).whole().passage(), Verdict.HURTS, "Het is hard.");
        answer(officer, anna, remark, "not-adopted", "Zo staat het in uw brief.", Optional.empty());
        react(anna, report, first, "Toch klopt het niet.");
        answer(officer, anna, unclear, "question", "Welk woord?", Optional.empty());

        var document = document(anna, report);

        isValid(document);
        assertThat(items(document))
                .map(item -> item.path("motivation").isArray()
                        ? item.path("motivation").toString()
                        : item.path("motivation").asString())
                .containsExactly(
                        "editing",
                        "questioning",
                        "assessing",
                        "replying",
                        "replying",
                        "[\"replying\",\"questioning\"]");
        var mine = item(document, remark);
        assertThat(found(document, mine.path("target"))).isEqualTo("U helpt 12 uur 😀 per week.");
        assertThat(mine.at("/body/0/source").asString()).isEqualTo("urn:mijn-gesprek:verdict:not-right");
        assertThat(mine.at("/body/0/purpose").asString()).isEqualTo("classifying");
        assertThat(mine.at("/body/1/value").asString()).isEqualTo(ARABIC);
        assertThat(mine.at("/body/1/format").asString()).isEqualTo("text/plain");
        assertThat(mine.at("/creator/nickname").asString())
                .isEqualTo(document.path("client").asString());
        assertThat(mine.has("generator")).isFalse();
        assertThat(item(document, unclear).at("/body/1/value").asString()).isEqualTo(SCRIPT);
        assertThat(item(document, whole).path("target").asString()).isEqualTo("urn:uuid:" + report.value());
        var answer = items(document).get(3);
        assertThat(answer.path("target")).isEqualTo(mine.path("id"));
        assertThat(answer.at("/creator/name").asString()).isEqualTo("Olga Officier");
        assertThat(answer.at("/body/1/value").asString()).isEqualTo("Zo staat het in uw brief.");
        var lastWord = items(document).get(4);
        assertThat(lastWord.path("target")).isEqualTo(answer.path("id"));
        assertThat(lastWord.at("/body/0/value").asString()).isEqualTo("Toch klopt het niet.");
        assertThat(lastWord.path("creator")).isEqualTo(mine.path("creator"));
    }

    /** D4: a remark stays with the version it was about, also when its sentence is gone, or it was taken back or replaced. */
    @Test
    void what_was_taken_back_or_replaced_or_is_about_a_sentence_that_is_gone_stays() throws IOException {
        var officer = officer("Olga Officier");
        var one = published(anna, officer, "Blijft.", "Gaat weg.");
        var stays = passage(one, anna, 1);
        var goes = passage(one, anna, 2);
        var old = say(anna, one, stays, Verdict.RIGHT, "Eerst zo.");
        var now = say(anna, one, stays, Verdict.NOT_RIGHT, "Nu zo.");
        var takenBack = say(anna, one, goes, Verdict.MISSING, "Er mist iets.");
        as(anna, () -> remarks.withdraw(one, goes));
        var two = corrected(one, anna, "Nieuw en eerst.", "Blijft.");
        var later = say(anna, two, goes, Verdict.HURTS, "Dit deed pijn.");
        answer(officer, anna, later, "adopted", "", Optional.of(two));

        var document = document(anna, two);

        isValid(document);
        assertThat(document).isEqualTo(document(anna, one));
        assertThat(item(document, old).path("standing").asString()).isEqualTo("replaced");
        assertThat(item(document, now).path("standing").asString()).isEqualTo("stands");
        assertThat(item(document, takenBack).path("standing").asString()).isEqualTo("withdrawn");
        assertThat(item(document, takenBack).path("withdrawnAt").asString()).endsWith("Z");
        assertThat(item(document, takenBack).at("/body/1/value").asString()).isEqualTo("Er mist iets.");
        for (var remark : List.of(takenBack, later)) {
            var target = item(document, remark).path("target");
            assertThat(target.path("source").asString()).isEqualTo("urn:uuid:" + one.value());
            assertThat(found(document, target)).isEqualTo("Gaat weg.");
        }
        assertThat(items(document).getLast().path("adoptedIn").asString()).isEqualTo("urn:uuid:" + two.value());
    }

    /** Promise 6: what an officer wrote down for the client is the client's, and says who wrote it down. */
    @Test
    void what_was_taken_down_says_by_whom() throws IOException {
        var officer = officer("Olga Officier");
        var report = published(anna, officer, "Een zin.");
        var passage = passage(report, anna, 1);
        as(officer, () -> identityChecks.check(anna, IdentityWay.CALLED_BACK));
        as(
                officer,
                () -> inTransaction(() -> database.execute(
                        "insert into sent_remark (id, client_id, passage_id, report_id, number, words, taken_down_by)"
                                + " values (?, ?, ?, ?, 1, 'Zij belde.', ?)",
                        UUID.randomUUID(),
                        anna.value(),
                        passage.value(),
                        report.value(),
                        officer.value())));

        var document = document(anna, report);

        isValid(document);
        assertThat(items(document).getFirst().path("creator").path("nickname")).isEqualTo(document.path("client"));
        assertThat(items(document).getFirst().at("/generator/name").asString()).isEqualTo("Olga Officier");
    }

    /** 400 sentences of 1 000 characters, in two directions of writing: each quote stands at its positions. */
    @Test
    void a_report_of_400_long_sentences_is_exported_with_every_remark_in_its_place() throws IOException {
        var wordings = IntStream.rangeClosed(1, 400)
                .mapToObj(number -> {
                    var begin = number % 3 == 0
                            ? "هذه الجملة رقم %d 👩🏽‍🌾 ".formatted(number)
                            : "Zin %d 😀 <b>&amp;</b> ".formatted(number);
                    return begin + "a".repeat(1000 - begin.length());
                })
                .toArray(String[]::new);
        var officer = officer("Olga Officier");
        var report = published(anna, officer, wordings);
        var passages =
                find(report, anna).sentences().stream().map(Sentence::passage).toList();
        var said = new ArrayList<Integer>();
        for (var position = 1; position <= wordings.length; position += 7) {
            var passage = passages.get(position - 1);
            var words = position % 2 == 0 ? ARABIC : SCRIPT;
            as(anna, () -> reports.saveWords(passage, words, 0));
            said.add(position);
        }
        as(anna, () -> remarks.sendAll(report));

        var document = document(anna, report);

        isValid(document);
        assertThat(items(document)).hasSize(said.size());
        assertThat(items(document).stream()
                        .map(item -> found(document, item.path("target")))
                        .toList())
                .containsExactlyInAnyOrderElementsOf(
                        said.stream().map(position -> wordings[position - 1]).toList());
        assertThat(items(document))
                .allSatisfy(
                        item -> assertThat(item.at("/body/0/value").asString()).isIn(ARABIC, SCRIPT));
    }

    @Test
    void a_report_without_a_word_is_valid_too() throws IOException {
        var report = published(anna, officer("Olga Officier"), "Een zin.");

        var document = document(anna, report);

        isValid(document);
        assertThat(document.at("/annotations/total").asInt()).isZero();
        assertThat(document.at("/versions/0/text").asString()).isEqualTo("Werk\nEen zin.\n");
    }

    @Test
    void what_is_annas_does_not_exist_for_bilal() {
        var report = published(anna, officer("Olga Officier"), "Over Anna.");

        assertThat(as(bilal, () -> files.own(report))).isEmpty();
        assertThat(as(bilal, () -> files.own(new ReportId(UUID.randomUUID())))).isEmpty();
    }

    /** What the client is still writing is nobody's, and goes nowhere. */
    @Test
    void what_was_not_sent_is_not_in_it() {
        var report = published(anna, officer("Olga Officier"), "Een zin.");
        as(anna, () -> reports.saveWords(passage(report, anna, 1), "nog niet verstuurd", 0));

        assertThat(as(anna, () -> files.own(report)).orElseThrow()).doesNotContain("nog niet verstuurd");
    }
}
