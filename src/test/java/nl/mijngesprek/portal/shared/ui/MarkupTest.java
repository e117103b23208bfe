package nl.mijngesprek.portal.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.Optional;
import nl.mijngesprek.portal.OddWords;
import nl.mijngesprek.portal.shared.LocalText;
import nl.mijngesprek.portal.shared.Words;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The first HTML is what Flow will show, and nobody's words can become markup in it. */
class MarkupTest extends PartTest {

    static java.util.stream.Stream<String> oddWords() {
        return OddWords.all();
    }

    @Test
    void text_is_text() {
        assertThat(Markup.of(new Paragraph("<script>alert(1)</script> & \"x\"")))
                .isEqualTo("<p>&lt;script&gt;alert(1)&lt;/script&gt; &amp; \"x\"</p>");
    }

    @Test
    void attributes_cannot_be_left() {
        var link = new Anchor("/mijn/?a=1&b=2", "verder");
        link.getElement().setAttribute("aria-label", "\" onclick=\"alert(1)");

        var html = Markup.of(link);

        assertThat(html).contains("href=\"/mijn/?a=1&amp;b=2\"", "aria-label=\"&quot; onclick=&quot;alert(1)\"");
        assertThat(Jsoup.parse(html).select("a").attr("aria-label")).isEqualTo("\" onclick=\"alert(1)");
    }

    @ParameterizedTest
    @MethodSource("oddWords")
    void a_text_field_holds_exactly_what_was_typed(String words) {
        var answer = new TextAnswer(
                TestTexts.IN_DUTCH,
                "words",
                "Uw antwoord",
                new Words(words, 1, null),
                (typed, version) -> new Words.NotYours());

        var page = Jsoup.parse("<body>" + Markup.of(answer) + "</body>");

        assertThat(TestTexts.typed(page.expectFirst("textarea"))).isEqualTo(words);
        assertThat(page.select("script")).isEmpty();
    }

    /** HTML swallows a line break right after the tag. */
    @Test
    void a_first_empty_line_stays() {
        var field = new Element("textarea").setProperty("value", "\nDaarna");
        var holder = new Div();
        holder.getElement().appendChild(field);

        assertThat(TestTexts.typed(Jsoup.parse(Markup.of(holder)).expectFirst("textarea")))
                .isEqualTo("\nDaarna");
    }

    @Test
    void a_field_of_one_line_has_its_value() {
        var input = new Input();
        input.setValue("\"><b>");

        assertThat(Jsoup.parse(Markup.of(input)).select("input").attr("value")).isEqualTo("\"><b>");
    }

    @Test
    void the_chosen_answer_is_chosen_and_the_others_are_not() {
        var list = new RadioList(
                        TestTexts.IN_DUTCH,
                        "answer",
                        TestTexts.dutch("Komt u?"),
                        true,
                        java.util.List.of(
                                new RadioList.Choice("a", TestTexts.dutch("Ja"), Optional.empty()),
                                new RadioList.Choice("b", TestTexts.dutch("Nee"), Optional.empty())))
                .choose("b");

        assertThat(Jsoup.parse(Markup.of(list)).select("input[checked]").eachAttr("value"))
                .containsExactly("b");
    }

    @Test
    void what_is_invisible_is_not_there_at_all() {
        var secret = new Paragraph("geheim");
        secret.setVisible(false);

        assertThat(Markup.of(new Div(secret, new Span("te zien")))).isEqualTo("<div><span>te zien</span></div>");
        assertThat(Markup.of(secret)).isEmpty();
    }

    @Test
    void open_details_are_open() {
        var details = new NativeDetails("Meer");
        assertThat(Jsoup.parse(Markup.of(details)).select("details").hasAttr("open"))
                .isFalse();
        details.setOpen(true);
        assertThat(Jsoup.parse(Markup.of(details)).select("details").hasAttr("open"))
                .isTrue();
    }

    @Test
    void classes_and_styles_of_the_element_come_along() {
        var div = new Div();
        div.addClassNames("a", "b");

        assertThat(Jsoup.parse(Markup.of(div)).select("div.a.b")).hasSize(1);
    }

    @Test
    void a_drawing_brings_its_own_markup_and_is_hidden_from_readers() {
        var html = Jsoup.parse(Markup.of(new Pictogram(Drawing.PHONE)));

        assertThat(html.select("span[aria-hidden=true] svg use").attr("href")).endsWith("#phone");
    }

    @Test
    void words_in_another_language_say_which() {
        var paragraph = new Paragraph();
        TestTexts.IN_ARABIC.say(paragraph, LocalText.ofDutch("Dag"));

        assertThat(Markup.of(paragraph)).isEqualTo("<p lang=\"nl\" dir=\"ltr\">Dag</p>");
    }
}
