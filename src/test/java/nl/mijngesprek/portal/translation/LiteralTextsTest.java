package nl.mijngesprek.portal.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No words for people stand in code: all of them come from {@code translations/}. */
class LiteralTextsTest {

    /** Where screens are written: packages called ui, and the shell. */
    private static boolean screens(Path file) {
        var path = file.toString().replace('\\', '/');
        return path.contains("/ui/") || path.contains("/portal/shell/");
    }

    @Test
    void no_view_holds_a_literal_text() throws IOException {
        var views = JavaSources.main(LiteralTextsTest::screens);

        assertThat(views).as("views to judge").isNotEmpty();
        assertThat(views).allSatisfy(view -> assertThat(LiteralTexts.in(view.unit()))
                .as("%s", view.file())
                .isEmpty());
    }

    @Test
    void no_page_among_the_resources_holds_a_literal_text() throws IOException {
        try (var files = Files.walk(Path.of("src/main/resources"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".html"))
                            .filter(file -> !file.toString().contains("demo")))
                    .allSatisfy(file -> assertThat(LiteralTexts.inPage(Files.readString(file)))
                            .as("%s", file)
                            .isEmpty());
        }
    }

    private static String inMethod(String statement) {
        return "class View { void build() { " + statement + " } }";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "add(new H1(\"Welkom\"));",
                "heading.setText(\"Welkom\");",
                "heading.setText(\"Dag \" + name);",
                "heading.setText(late ? \"Te laat\" : t(\"a.b.text\"));",
                "heading.setText(\"Dag %s\".formatted(name));",
                "heading.setText(switch (kind) { case A -> \"Thuis\"; default -> t(\"a.b.text\"); });",
                "add(new Anchor(\"/home\", \"Begin\"));",
                "add(\"Welkom\");",
                "button.getElement().setAttribute(\"aria-label\", \"Sluit\");",
                "button.setAriaLabel(\"Sluit\");",
                "element.setProperty(\"textContent\", \"Sluit\");",
                "Element.createText(\"Sluit\");",
                "var words = \"Wij bellen u\";",
                "return \"Uw antwoord is bewaard.\";",
                "return \"<p class='x'>Welkom</p>\";",
                "return \"<button aria-label='Sluit'>\" + x + \"</button>\";",
            })
    void a_literal_text_is_found(String statement) {
        assertThat(LiteralTexts.in(JavaSources.parse(inMethod(statement)))).hasSize(1);
    }

    @Test
    void a_title_in_an_annotation_is_found() {
        assertThat(LiteralTexts.in(JavaSources.parse("@PageTitle(\"Begin\") class View {}")))
                .containsExactly("Begin");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "heading.setText(t(\"home.now.heading\", \"name\", name));",
                "heading.setText(\"→\");",
                "add(new Anchor(\"/report\", t(\"home.report.link\")));",
                "list.add(t(\"home.report.label\"), \"/report\", t(\"home.report.link\"));",
                "element.setAttribute(\"aria-labelledby\", \"heading\");",
                "element.setAttribute(\"class\", \"page wide\");",
                "element.executeJs(\"This is a script for the browser.\");",
                "LOG.warn(\"The session of {} has ended.\", client);",
                "throw new IllegalStateException(\"This cannot be.\");",
                "response.setHeader(\"Cache-Control\", \"no-store, must-revalidate\");",
                "return \"<main id='%s'>\" + content + \"</main>\";",
                "return \"<script>if (a < b) go('Far away');</script>\";",
                "var script = \"document.title = 'Een twee'; go();\";",
                "map.put(\"nl\", other);",
            })
    void what_is_no_text_for_people_is_left_alone(String statement) {
        assertThat(LiteralTexts.in(JavaSources.parse(inMethod(statement)))).isEmpty();
    }

    @Test
    void words_in_a_page_are_found_between_its_tags_and_in_its_attributes() {
        assertThat(LiteralTexts.inPage("""
                                <!doctype html><html lang="${lang}"><head><style>a b { color: red }</style></head>
                                <body><p class="a b">{{text}}</p><p>Welkom</p><img alt="Een huis"></body></html>
                                """)).containsExactly("Een huis", "Welkom");
    }
}
