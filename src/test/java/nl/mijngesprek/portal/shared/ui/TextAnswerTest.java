package nl.mijngesprek.portal.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.dom.Element;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.mijngesprek.portal.FromBrowser;
import nl.mijngesprek.portal.shared.Words;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A text in the client's own words: kept while it is typed, and never lost. */
class TextAnswerTest extends PartTest {

    private static final Instant NOW = Instant.parse("2026-11-22T13:32:00Z");

    private final List<String> kept = new ArrayList<>();
    private Words.Saving next = new Words.NotYours();

    private TextAnswer answer(Words before) {
        return new TextAnswer(TestTexts.IN_DUTCH, "words", "Uw antwoord", before, (typed, version) -> {
            kept.add(version + ":" + typed);
            return next;
        });
    }

    private static Element field(TextAnswer answer) {
        return answer.getElement()
                .getChildren()
                .filter(child -> child.getTag().equals("textarea"))
                .findFirst()
                .orElseThrow();
    }

    private static Document html(TextAnswer answer) {
        return Jsoup.parse(Markup.of(answer));
    }

    @Test
    void the_field_has_its_label_its_words_and_the_direction_of_what_is_typed() {
        var html = html(answer(new Words("Ik kook graag.", 3, NOW)).hint("Elke taal is goed."));

        var field = html.expectFirst("textarea");
        assertThat(TestTexts.typed(field)).isEqualTo("Ik kook graag.");
        assertThat(html.select("label[for=" + field.id() + "]").text()).isEqualTo("Uw antwoord");
        assertThat(field.attr("dir")).isEqualTo("auto");
        assertThat(field.attr("name")).isEqualTo("words");
        assertThat(html.select("#words-state[role=status]").text()).isEqualTo("shell.saved.notice(time 14.32)");
        assertThat(html.select("label + .hint").text()).isEqualTo("Elke taal is goed.");
    }

    @Test
    void an_empty_field_says_nothing() {
        assertThat(html(answer(Words.NONE)).select("#words-state").text()).isEmpty();
    }

    @Test
    void each_save_stands_on_the_version_before() {
        var answer = answer(new Words("a", 3, NOW));
        next = new Words.Saved(new Words("ab", 4, NOW));
        FromBrowser.types(field(answer), "ab");
        next = new Words.Saved(new Words("abc", 5, NOW));
        FromBrowser.types(field(answer), "abc");

        assertThat(kept).containsExactly("3:ab", "4:abc");
    }

    @Test
    void going_on_keeps_what_was_typed_last() {
        var answer = answer(Words.NONE);
        next = new Words.Saved(new Words("ab", 1, NOW));
        FromBrowser.types(field(answer), "ab");

        assertThat(answer.save()).isTrue();
        assertThat(kept).containsExactly("0:ab", "1:ab");
    }

    @Test
    void what_is_too_long_says_the_limit_and_stays_where_it_is() {
        var answer = answer(new Words("kort", 1, NOW));
        next = new Words.TooLong(100_001);

        assertThat(answer.save()).isFalse();

        var html = html(answer);
        assertThat(html.select(".field-error").text()).isEqualTo("shell.too-long.error(limit 100000)");
        assertThat(answer.problem()).isEqualTo("shell.too-long.error(limit 100000)");
        assertThat(html.select("textarea").attr("aria-invalid")).isEqualTo("true");
        assertThat(html.select("textarea").attr("aria-describedby")).contains("words-problem");
        assertThat(html.select("#words-problem")).hasSize(1);
        assertThat(html.select("#words-state").text()).isEmpty();

        next = new Words.Saved(new Words("goed", 2, NOW));
        assertThat(answer.save()).isTrue();
        assertThat(html(answer).select(".field-error").text()).isEmpty();
        assertThat(html(answer).select("[aria-invalid]")).isEmpty();
    }

    @Test
    void what_nobody_may_write_to_says_so() {
        var answer = answer(Words.NONE);

        assertThat(answer.save()).isFalse();
        assertThat(html(answer).select(".field-error").text()).isEqualTo("shell.not-saved.error");
    }

    @Test
    void words_from_two_windows_are_both_there_and_the_client_is_told() {
        var answer = answer(Words.NONE);
        next = new Words.SavedBoth(new Words("daar\n\nhier", 2, NOW));
        FromBrowser.types(field(answer), "hier");

        assertThat(html(answer).select(".field-error").text()).isEqualTo("shell.saved-both.notice");
        next = new Words.Saved(new Words("daar\n\nhier", 2, NOW));
        answer.save();
        assertThat(kept).containsExactly("0:hier", "2:daar\n\nhier");
    }

    /** What cannot be kept while typing is said below the field, and the client goes on typing. */
    @Test
    void what_cannot_be_kept_now_is_said_and_tried_again() {
        var broken = new AtomicBoolean(true);
        var answer = new TextAnswer(TestTexts.IN_DUTCH, "words", "Uw antwoord", Words.NONE, (typed, version) -> {
            if (broken.get()) {
                throw new IllegalStateException("no database");
            }
            return new Words.Saved(new Words(typed, version + 1, NOW));
        });

        FromBrowser.types(field(answer), "Ik kook.");
        assertThat(html(answer).select("#words-state.waiting").text()).isEqualTo("shell.not-saved.notice");

        broken.set(false);
        FromBrowser.types(field(answer), "Ik kook graag.");
        assertThat(html(answer).select("#words-state").text()).isEqualTo("shell.saved.notice(time 14.32)");
        assertThat(html(answer).select(".waiting")).isEmpty();
    }

    @Test
    void near_the_limit_it_says_how_much_room_there_is() {
        var html = html(answer(new Words("😀".repeat(Words.LIMIT - 10), 1, NOW)));

        assertThat(html.select("#words-state").text()).endsWith("shell.room-left.message(left 10)");
    }

    @Test
    void examples_stand_above_the_field_each_in_its_language() {
        var html = html(answer(Words.NONE).examples("Anderen schrijven:", List.of(TestTexts.dutch("Ik kook."))));

        assertThat(html.select("label + .hint + ul.examples li").eachText()).containsExactly("Ik kook.");
        assertThat(html(answer(Words.NONE).examples("Anderen schrijven:", List.of()))
                        .select(".hint"))
                .isEmpty();
    }

    @Test
    void words_from_elsewhere_take_the_place_of_those_that_are_kept() {
        var answer = answer(new Words("Het dak", 3, NOW));

        assertThat(answer.follow(new Words("Het dak lekt.", 4, NOW))).isTrue();
        assertThat(html(answer).select("#words-state").text()).isEqualTo("shell.changed-elsewhere.notice");
        assertThat(answer.follow(new Words("Het dak lekt.", 4, NOW))).isFalse();

        next = new Words.Saved(new Words("Het dak lekt. Ja.", 5, NOW));
        answer.save();
        assertThat(kept).containsExactly("4:Het dak lekt.");
    }

    @Test
    void words_from_elsewhere_wait_for_what_is_typed_and_not_kept_yet() {
        var answer = answer(new Words("Het dak", 3, NOW));
        next = new Words.TooLong(100_001);
        FromBrowser.types(field(answer), "Het dak en de deur");

        assertThat(answer.follow(new Words("Het dak lekt.", 4, NOW))).isFalse();

        next = new Words.SavedBoth(new Words("Het dak lekt.\n\nHet dak en de deur", 5, NOW));
        assertThat(answer.save()).isTrue();
        assertThat(kept).last().isEqualTo("3:Het dak en de deur");
    }
}
