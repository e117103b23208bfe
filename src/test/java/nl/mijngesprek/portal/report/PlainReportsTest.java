package nl.mijngesprek.portal.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import nl.mijngesprek.portal.plain.PlainDutch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every report of the demo and the template hold the bars of reports (D5, accessibility.md 5). */
class PlainReportsTest {

    private static final int MOST_WORDS = 15;
    private static final int MEAN_WORDS = 10;

    static Stream<List<String>> reports() throws IOException {
        try (var file = new ClassPathResource("demo/world.json").getInputStream()) {
            return JsonMapper.shared()
                    .readTree(file)
                    .path("reports")
                    .valueStream()
                    .map(report -> report.path("sentences")
                            .valueStream()
                            .map(sentence -> sentence.path("wording").stringValue())
                            .toList())
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void a_report_of_the_demo_is_plain(List<String> sentences) {
        assertThat(sentences).hasSizeGreaterThan(5);
        holds(sentences);
    }

    @Test
    void what_the_template_offers_is_plain() {
        var openings = new ReportTemplate()
                .topics().stream().flatMap(topic -> topic.openings().stream()).toList();

        assertThat(openings).hasSizeGreaterThan(5).allSatisfy(opening -> assertThat(opening)
                .matches("(U|Wij|Voor u) .* "));
        holds(openings.stream().map(opening -> opening.strip() + ".").toList());
    }

    @Test
    void the_template_speaks_every_language_of_the_reports_and_says_which_it_is() throws IOException {
        assertThat(new ReportTemplate().topics())
                .extracting(ReportTemplate.Topic::name)
                .containsExactly(
                        "Uw dag",
                        "Wat u kunt",
                        "Wat u wilt",
                        "Wat u nodig heeft",
                        "Wat wij afspraken",
                        "Het gesprek zelf");
        assertThat(new ReportTemplate().topics())
                .allSatisfy(topic -> assertThat(topic.title().byLanguage()).containsOnlyKeys("ar", "en", "nl"));
        try (var file = new ClassPathResource("report/template.json").getInputStream()) {
            JsonNode template = JsonMapper.shared().readTree(file);
            assertThat(template.path("version").asInt()).isPositive();
        }
    }

    private static void holds(List<String> sentences) {
        assertThat(sentences).allSatisfy(sentence -> {
            assertThat(sentence.split("\\s+")).hasSizeLessThanOrEqualTo(MOST_WORDS);
            assertThat(DraftChecksTest.kinds(sentence)).isEmpty();
        });
        assertThat(PlainDutch.read(String.join("\n", sentences)).figures()).hasValueSatisfying(figures -> {
            assertThat((double) figures.words() / figures.sentences()).isLessThanOrEqualTo(MEAN_WORDS);
            assertThat(figures.fleschDouma()).isGreaterThanOrEqualTo(70);
            assertThat(figures.lix()).isLessThanOrEqualTo(35);
        });
    }
}
