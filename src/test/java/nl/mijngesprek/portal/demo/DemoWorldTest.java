package nl.mijngesprek.portal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.mijngesprek.portal.PortalTest;
import nl.mijngesprek.portal.demo.DemoPeople.DemoPerson;
import nl.mijngesprek.portal.identity.Actor;
import nl.mijngesprek.portal.identity.Bsn;
import nl.mijngesprek.portal.identity.Clients;
import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.intake.IntakeReader;
import nl.mijngesprek.portal.invitation.Invitations;
import nl.mijngesprek.portal.questionnaire.AnswerSheets;
import nl.mijngesprek.portal.questionnaire.SheetSummary;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The demo is a small world that keeps the rules it shows: test BSNs, plain words, conversations still ahead. */
class DemoWorldTest extends PortalTest {

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+|\\n+");

    @Autowired
    IntakeReader reader;

    @Autowired
    Clients clients;

    @Autowired
    Invitations invitations;

    @Autowired
    AnswerSheets sheets;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    Clock clock;

    @Test
    void everybody_came_in_with_a_test_bsn() {
        assertThat(DemoPeople.all()).hasSize(13).allSatisfy(person -> {
            assertThat(person.bsn()).startsWith("9999");
            assertThat(clients.findByBsn(Bsn.parse(person.bsn()).orElseThrow()))
                    .hasValueSatisfying(client -> assertThat(client.name()).isEqualTo(person.name()));
            assertThat(person.situation()).isNotBlank();
        });
    }

    @Test
    void somebody_has_nothing_planned_and_somebody_two_conversations() {
        assertThat(ahead("ria-bakker")).isZero();
        assertThat(ahead("amina-yusuf")).isEqualTo(1);
        assertThat(ahead("grace-okafor")).isEqualTo(2);
    }

    @Test
    void a_half_filled_questionnaire_is_filled_once() {
        assertThat(answered("samuel-tesfay")).containsExactly(4);

        new DemoWorld(reader, clients, sheets, currentActor, clock).afterSingletonsInstantiated();

        assertThat(answered("samuel-tesfay")).containsExactly(4);
    }

    @Test
    void relative_days_become_dates() {
        var saturday = LocalDate.of(2026, 11, 21);

        assertThat(DemoWorld.onCalendar("{today} {today-3} {workday}T10:00 {workday+8}", saturday))
                .isEqualTo("2026-11-21 2026-11-18 2026-11-23T10:00 2026-11-30");
    }

    @Test
    void on_every_day_of_two_years_conversations_lie_ahead_on_working_days() throws IOException {
        var start = LocalDate.of(2026, 11, 22);
        for (var today = start; today.isBefore(start.plusYears(2)); today = today.plusDays(1)) {
            var now = today;
            assertThat(world(today).path("conversations"))
                    // What has happened keeps its day.
                    .filteredOn(conversation ->
                            conversation.path("startsAt").stringValue().compareTo(start.toString()) > 0)
                    .hasSize(13)
                    .allSatisfy(conversation -> {
                        var day = LocalDateTime.parse(
                                        conversation.path("startsAt").stringValue())
                                .toLocalDate();
                        assertThat(day).isAfter(now);
                        assertThat(day.getDayOfWeek().getValue()).isLessThan(6);
                    });
        }
    }

    /** One question a page, with at most two sentences under it (accessibility.md 4.3). */
    @Test
    void a_question_has_at_most_12_words_and_its_reason_at_most_two_sentences() throws IOException {
        assertThat(world(LocalDate.of(2026, 11, 22)).path("questionnaires"))
                .flatExtracting(list -> list.path("questions").valueStream().toList())
                .hasSize(20)
                .allSatisfy(question -> {
                    assertThat(question.at("/wording/nl").stringValue().split("\\s+"))
                            .hasSizeLessThanOrEqualTo(12);
                    assertThat(SENTENCE_END.splitAsStream(question.at("/why/nl").stringValue()))
                            .hasSizeLessThanOrEqualTo(2);
                });
    }

    @Test
    void the_list_of_today_has_nine_questions_of_every_kind_and_follow_ups() throws IOException {
        var list = world(LocalDate.of(2026, 11, 22)).at("/questionnaires/1");

        assertThat(list.path("topics")).hasSize(4);
        assertThat(list.path("questions"))
                .filteredOn(question -> !question.has("onlyIf"))
                .hasSize(9);
        assertThat(list.path("questions"))
                .filteredOn(question -> question.has("onlyIf"))
                .hasSize(2);
        assertThat(list.path("questions").valueStream().map(question -> question.path("kind")
                        .stringValue()))
                .contains("open", "one-of", "several-of", "scale", "yes-no", "date");
    }

    @Test
    void dutch_sentences_for_clients_have_at_most_12_words_and_one_comma() throws IOException {
        var texts = new ArrayList<String>();
        collectDutch(world(LocalDate.of(2026, 11, 22)), texts);

        assertThat(texts).hasSizeGreaterThan(150);
        assertThat(texts.stream().flatMap(SENTENCE_END::splitAsStream)).allSatisfy(sentence -> {
            assertThat(sentence.split("\\s+")).as(sentence).hasSizeLessThanOrEqualTo(12);
            assertThat(sentence.chars().filter(character -> character == ',').count())
                    .as(sentence)
                    .isLessThanOrEqualTo(1);
        });
    }

    @Test
    void every_text_is_there_in_english_and_arabic_too() throws IOException {
        var missing = new ArrayList<JsonNode>();
        world(LocalDate.of(2026, 11, 22)).findParents("nl").forEach(text -> {
            if (!text.has("en") || !text.has("ar")) {
                missing.add(text);
            }
        });

        assertThat(missing).isEmpty();
    }

    private static JsonNode world(LocalDate today) throws IOException {
        var text = new ClassPathResource(DemoPeople.WORLD).getContentAsString(StandardCharsets.UTF_8);
        return JsonMapper.shared().readTree(DemoWorld.onCalendar(text, today));
    }

    private static void collectDutch(JsonNode node, List<String> texts) {
        for (var name : List.of("nl", "wording")) {
            Optional.of(node.path(name)).filter(JsonNode::isString).ifPresent(text -> texts.add(text.stringValue()));
        }
        node.forEach(child -> collectDutch(child, texts));
    }

    private static DemoPerson person(String reference) {
        return DemoPeople.all().stream()
                .filter(person -> person.reference().equals(reference))
                .findFirst()
                .orElseThrow();
    }

    private Actor actor(String reference) {
        var bsn = Bsn.parse(person(reference).bsn()).orElseThrow();
        return new Actor.Client(clients.findByBsn(bsn).orElseThrow().id());
    }

    private int ahead(String reference) {
        return currentActor.as(actor(reference), () -> invitations.upcoming().size());
    }

    private List<Integer> answered(String reference) {
        return currentActor.as(
                actor(reference),
                () -> sheets.summaries().stream().map(SheetSummary::answered).toList());
    }
}
