package nl.mijngesprek.portal.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Code and catalogue name the same texts. */
class KeyUsesTest {

    private static final Catalogue CATALOGUE = Catalogue.load("file:translations/");

    private static List<KeyUses> inThePortal() throws IOException {
        return JavaSources.main(file -> true).stream()
                .map(source -> KeyUses.in(source.unit()))
                .toList();
    }

    @Test
    void every_key_that_code_uses_has_a_text() throws IOException {
        assertThat(inThePortal())
                .flatExtracting(uses -> uses.missing(CATALOGUE.keys()))
                .isEmpty();
    }

    @Test
    void every_text_is_used_by_code() throws IOException {
        var uses = inThePortal();

        assertThat(CATALOGUE.keys())
                .filteredOn(key -> uses.stream().noneMatch(use -> use.uses(key)))
                .as("texts no code uses")
                .isEmpty();
    }

    @Test
    void keys_are_found_written_out_put_together_and_formatted() {
        var uses = KeyUses.in(JavaSources.parse("""
                        class View {
                            static final String TITLE = "home.page.title";
                            void build(Choice choice) {
                                t("home.now.heading");
                                t("invitation.choice." + choice.code() + ".option");
                                t("report.verdict.%s.label".formatted(choice.code()));
                                setting("portal.help.text");
                                setting("portal.bsn." + choice);
                            }
                        }
                        """));

        assertThat(uses.keys()).containsExactly("home.now.heading", "home.page.title");
        assertThat(uses.uses("invitation.choice.other-day.option")).isTrue();
        assertThat(uses.uses("report.verdict.right.label")).isTrue();
        assertThat(uses.uses("invitation.choice.other-day.hint")).isFalse();
        assertThat(uses.missing(
                        Set.of("home.page.title", "invitation.choice.coming.option", "report.verdict.right.label")))
                .containsExactly("home.now.heading");
        assertThat(uses.missing(Set.of("home.page.title", "home.now.heading", "invitation.choice.coming.hint")))
                .singleElement()
                .asString()
                .contains("invitation.choice.");
    }
}
