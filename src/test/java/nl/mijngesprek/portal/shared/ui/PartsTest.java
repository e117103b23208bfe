package nl.mijngesprek.portal.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.mijngesprek.portal.FromBrowser;
import nl.mijngesprek.portal.shared.TypedDate;
import nl.mijngesprek.portal.shared.ui.ErrorSummary.Problem;
import nl.mijngesprek.portal.shared.ui.HomeCards.HomeCard;
import nl.mijngesprek.portal.shared.ui.Notice.Tone;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.RadioList.Choice;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The parts of every page, as the browser gets them. */
class PartsTest extends PartTest {

    private static Document html(com.vaadin.flow.component.Component part) {
        return Jsoup.parse(Markup.of(part));
    }

    private static RadioList radios() {
        return new RadioList(
                TestTexts.IN_DUTCH,
                "answer",
                TestTexts.dutch("Komt u?"),
                false,
                List.of(
                        new Choice("coming", TestTexts.dutch("Ja"), Optional.of(Drawing.COMING)),
                        new Choice("unsure", TestTexts.dutch("Weet niet"), Optional.empty())));
    }

    @Test
    void radios_are_native_and_none_is_chosen_beforehand() {
        var radios = radios();
        var html = html(radios);

        assertThat(radios.value()).isEmpty();
        assertThat(html.select("fieldset legend.visually-hidden").text()).isEqualTo("Komt u?");
        assertThat(html.select("input[type=radio][name=answer]").eachAttr("value"))
                .containsExactly("coming", "unsure");
        assertThat(html.select("input[checked]")).isEmpty();
        assertThat(html.select("input")).allSatisfy(input -> assertThat(
                        html.select("label[for=" + input.id() + "]").text())
                .isNotEmpty());
        assertThat(radios.firstId()).isEqualTo("answer-1");
    }

    @Test
    void every_answer_that_is_chosen_is_kept_at_once() {
        var kept = new ArrayList<String>();
        var radios = radios().keep(kept::add);

        FromBrowser.chooses(radio(radios, "answer-1"));
        FromBrowser.chooses(radio(radios, "answer-2"));

        assertThat(kept).containsExactly("coming", "unsure");
        assertThat(radios.value()).contains("unsure");
    }

    /** What is no date stands in nobody's way: it is kept, and said kindly. */
    @Test
    void a_date_is_kept_part_by_part_whatever_it_is() {
        var kept = new ArrayList<TypedDate>();
        var fields = new DateFields(TestTexts.IN_DUTCH, "date", TestTexts.dutch("Wanneer?"), TypedDate.NONE, date -> {
            kept.add(date);
            return Optional.of(java.time.Instant.EPOCH);
        });
        var parts = fields.getElement().getChild(2);

        FromBrowser.types(parts.getChild(0).getChild(1), "31");
        FromBrowser.types(parts.getChild(1).getChild(1), "2");
        assertThat(html(fields).select("[role=status]").text()).isEqualTo("shell.saved.notice(time 01.00)");
        FromBrowser.types(parts.getChild(2).getChild(1), "2020");

        assertThat(kept)
                .containsExactly(
                        new TypedDate("31", "", ""), new TypedDate("31", "2", ""), new TypedDate("31", "2", "2020"));
        assertThat(html(fields).select("[role=status]").text())
                .isEqualTo("shell.saved.notice(time 01.00) shell.date-unknown.text");
        assertThat(html(fields).select("input[inputmode=numeric]").eachAttr("id"))
                .containsExactly("date-day", "date-month", "date-year");
        assertThat(html(fields).select("[required], [aria-invalid]")).isEmpty();
    }

    @Test
    void an_answer_that_is_not_on_offer_is_not_taken() {
        var kept = new ArrayList<String>();
        var radios = radios().keep(kept::add);
        var forged = new com.vaadin.flow.dom.Element("input").setAttribute("value", "forged");
        radios.getElement().appendChild(forged);

        FromBrowser.chooses(forged);

        assertThat(kept).isEmpty();
        assertThat(radios.value()).isEmpty();
        assertThat(radios.choose("forged").value()).isEmpty();
    }

    @Test
    void choosing_for_the_client_keeps_nothing() {
        var kept = new ArrayList<String>();
        var radios = radios().keep(kept::add).choose("coming");

        assertThat(kept).isEmpty();
        assertThat(radios.value()).contains("coming");
        assertThat(html(radios).select("input[checked]").eachAttr("value")).containsExactly("coming");
    }

    private static com.vaadin.flow.dom.Element radio(RadioList radios, String id) {
        return radios.getElement()
                .getChildren()
                .flatMap(com.vaadin.flow.dom.Element::getChildren)
                .filter(element -> id.equals(element.getAttribute("id")))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(Tone.class)
    void a_notice_stays_and_says_one_thing(Tone tone) {
        var html = html(new Notice(tone, Drawing.CHECK, "Bewaard", "Eerst.", "Daarna.").with(new Span("Meer")));

        assertThat(html.select("section.notice h2").text()).isEqualTo("Bewaard");
        assertThat(html.select("section.notice p").eachText()).containsExactly("Eerst.", "Daarna.");
        assertThat(html.select("section.notice div > span").text()).isEqualTo("Meer");
        assertThat(html(new Notice(tone, Drawing.CHECK, "", "Eerst.")).select("h2"))
                .isEmpty();
    }

    @Test
    void each_problem_is_a_link_to_its_control() {
        var html = html(new ErrorSummary(
                TestTexts.IN_DUTCH,
                List.of(new Problem("answer-1", "Kies."), new Problem("words", "Korter <graag>."))));

        var summary = html.expectFirst("section.errors");
        assertThat(summary.attr("tabindex")).isEqualTo("-1");
        assertThat(html.select("#" + summary.attr("aria-labelledby")).text()).isEqualTo("shell.errors.heading");
        assertThat(summary.select("li a").eachAttr("href")).containsExactly("#answer-1", "#words");
        assertThat(summary.select("li a").eachText()).containsExactly("Kies.", "Korter <graag>.");
        assertThat(summary.select("a[router-ignore]")).hasSize(2);
    }

    /** B7: an empty answer is said to be fine. */
    @Test
    void a_summary_says_what_was_asked_and_answered_and_where_to_change_it() {
        var html = html(new SummaryList(TestTexts.IN_DUTCH)
                .add(TestTexts.dutch("Wat kunt u goed?"), Optional.empty(), " ", "/1", "Verander vraag 1")
                .add(
                        TestTexts.dutch("Tevreden?"),
                        Optional.of(TestTexts.dutch("Gaat wel")),
                        "أحب <المطبخ>",
                        "/2",
                        "Verander vraag 2"));

        assertThat(html.select("dl.summary dt").eachText()).containsExactly("Wat kunt u goed?", "Tevreden?");
        assertThat(html.select("dl.summary .empty").eachText()).containsExactly("shell.not-filled-in.text");
        assertThat(html.select(".own-words[dir=auto]").text()).isEqualTo("أحب <المطبخ>");
        assertThat(html.select("dd.change a").eachAttr("href")).containsExactly("/1", "/2");
    }

    @Test
    void words_in_another_language_are_marked_in_every_part() {
        var dutch = TestTexts.dutch("Nederlands");
        var arabic = TestTexts.IN_ARABIC;

        assertThat(html(new RadioList(arabic, "a", dutch, true, List.of(new Choice("a", dutch, Optional.empty()))))
                        .select("legend[lang=nl], label span[lang=nl]"))
                .hasSize(2);
        assertThat(html(new SummaryList(arabic).add(dutch, Optional.of(dutch), "", "/", "غيّر"))
                        .select("dt[lang=nl], dd p[lang=nl]"))
                .hasSize(2);
    }

    @Test
    void the_whole_card_is_the_link() {
        var card = new HomeCard(1, Drawing.LETTER, "/mijn/uitnodiging/1", "Een uitnodiging", "Van Joke");

        var html = html(new CardList(true, List.of(card)));

        assertThat(html.select("ul > li.card.first > a").attr("href")).isEqualTo("/mijn/uitnodiging/1");
        assertThat(html.select("a").text()).isEqualTo("Een uitnodiging Van Joke");
    }

    @Test
    void a_phone_number_can_be_tapped() {
        assertThat(html(new PhoneLink(TestTexts.IN_DUTCH, "+31 50 000 00 00"))
                        .select("a")
                        .attr("href"))
                .isEqualTo("tel:+31500000000");
    }

    /** Without scripts a button cannot work, so the page says how else; a link works. */
    @Test
    void a_button_says_what_to_do_without_scripts_and_a_link_need_not() {
        var html =
                html(new Actions(TestTexts.IN_DUTCH).primary("Verder", () -> {}).secondary("Terug", () -> {}));

        assertThat(html.select("noscript")).hasSize(1);
        assertThat(html.select("noscript").text()).contains("shell.script-off.notice(phone 050 000 00 00)");
        assertThat(html(new Actions(TestTexts.IN_DUTCH).primaryLink("/", "Verder"))
                        .select("noscript"))
                .isEmpty();
    }

    @Test
    void a_drawing_nobody_knows_is_a_question_mark() {
        assertThat(Drawing.of("face-good")).isEqualTo(Drawing.FACE_GOOD);
        assertThat(Drawing.of("no-such-drawing")).isEqualTo(Drawing.QUESTION);
    }

    /** On a narrow screen a cell says what it is; one without words says nothing. */
    @Test
    void a_table_has_its_caption_first_and_its_cells_say_what_they_are() {
        var table = html(new DataTable("turns", "Wie is aan de beurt", List.of("Wie", "Wijk", "Wens"))
                        .row(new Span("Anna"), "Selwerd", new Span()))
                .select("[role=table]");

        assertThat(table.select("> :first-child").is("caption#turns")).isTrue();
        assertThat(table.select("[role=columnheader]").eachText()).containsExactly("Wie", "Wijk", "Wens");
        assertThat(table.select("[role=rowheader]").text()).isEqualTo("Anna");
        assertThat(table.select("[role=cell]").eachAttr("data-label")).containsExactly("Wijk");
    }
}
