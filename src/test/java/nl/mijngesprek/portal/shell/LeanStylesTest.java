package nl.mijngesprek.portal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import nl.mijngesprek.portal.PortalTest;
import nl.mijngesprek.portal.shared.ui.Asset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LeanStylesTest extends PortalTest {

    @Test
    void comments_and_indents_go_and_rules_stay() {
        assertThat(LeanStyles.lean("""
                /* A sheet,
                 * lying on a table. */
                .page > :last-child {
                  margin: 0; /* none */
                }

                .pager {
                  color: red;
                }
                """)).isEqualTo(".page > :last-child {\nmargin: 0;\n}\n.pager {\ncolor: red;\n}");
    }

    /** No style is written so that leaving comments out would break it: every brace and every rule is still there. */
    @ParameterizedTest
    @EnumSource(names = {"STYLES", "STAFF_STYLES", "HELPER_STYLES"})
    void the_styles_are_sent_that_way_and_may_be_kept(Asset styles) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var sent = http.send(
                    HttpRequest.newBuilder(URI.create(
                                    "http://localhost:" + System.getProperty("server.port") + styles.address()))
                            .build(),
                    BodyHandlers.ofString());

            assertThat(sent.statusCode()).isEqualTo(200);
            assertThat(sent.headers().firstValue("Content-Type"))
                    .hasValueSatisfying(type -> assertThat(type).startsWith("text/css"));
            assertThat(sent.headers().firstValue("Cache-Control").orElseThrow()).contains("immutable");
            assertThat(sent.body()).doesNotContain("/*", "*/", "\n ").contains("{", "}");
            assertThat(sent.body().chars().filter(letter -> letter == '{').count())
                    .isEqualTo(
                            sent.body().chars().filter(letter -> letter == '}').count());
        }
    }
}
