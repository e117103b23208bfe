package nl.mijngesprek.portal.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Instant EARLIER = NOW.minusSeconds(60);

    private static final Words KEPT = new Words("Ik wil graag werken.", 3, EARLIER);

    @Test
    void words_over_the_ones_that_were_seen_take_their_place() {
        assertThat(KEPT.replacedBy("Ik zorg voor mijn moeder.", 3, NOW))
                .isEqualTo(new Words.Saved(new Words("Ik zorg voor mijn moeder.", 4, NOW)));
    }

    @Test
    void the_same_words_again_change_nothing() {
        assertThat(KEPT.replacedBy("Ik wil graag werken.", 1, NOW)).isEqualTo(new Words.Saved(KEPT));
        assertThat(Words.NONE.replacedBy("", 0, NOW)).isEqualTo(new Words.Saved(Words.NONE));
    }

    @Test
    void words_over_ones_that_were_not_seen_stand_under_them() {
        assertThat(KEPT.replacedBy("Ik zorg voor mijn moeder.", 2, NOW))
                .isEqualTo(new Words.SavedBoth(new Words("Ik wil graag werken.\n\nIk zorg voor mijn moeder.", 4, NOW)));
    }

    @Test
    void who_wrote_on_where_an_answer_got_lost_gets_no_double() {
        assertThat(KEPT.replacedBy("Ik wil graag werken. In het groen.", 2, NOW))
                .isEqualTo(new Words.Saved(new Words("Ik wil graag werken. In het groen.", 4, NOW)));
    }

    @Test
    void an_old_window_that_knows_less_takes_nothing_away() {
        assertThat(KEPT.replacedBy("Ik wil", 1, NOW)).isEqualTo(new Words.SavedBoth(KEPT));
        assertThat(KEPT.replacedBy("", 0, NOW)).isEqualTo(new Words.SavedBoth(KEPT));
    }

    @Test
    void the_limit_itself_is_not_too_long() {
        var longest = "é".repeat(Words.LIMIT);

        assertThat(Words.NONE.replacedBy(longest, 0, NOW)).isEqualTo(new Words.Saved(new Words(longest, 1, NOW)));
        assertThat(Words.NONE.replacedBy(longest + "é", 0, NOW)).isEqualTo(new Words.TooLong(Words.LIMIT + 1));
    }

    @Test
    void two_texts_that_are_too_long_together_leave_the_first_as_it_was() {
        var kept = new Words("a".repeat(60_000), 1, EARLIER);

        assertThat(kept.replacedBy("b".repeat(60_000), 0, NOW)).isEqualTo(new Words.TooLong(120_002));
    }

    /** Each goes on with what it has, and meets the other again and again: what both have stands there once. */
    @Test
    void two_devices_that_meet_again_and_again_do_not_double_the_text() {
        var phone = "een";
        var tablet = "twee";
        for (var round = 0; round < 50; round++) {
            var both = Words.both(phone, tablet);
            phone = both + " p" + round;
            tablet = both.replaceFirst("^", "t" + round + " ");
        }
        var both = Words.both(phone, tablet);

        assertThat(both).contains("een", "twee", "p0", "p49", "t0", "t49");
        assertThat(Words.length(both)).isLessThan(60_000);
    }

    @Test
    void what_goes_on_with_a_paragraph_takes_its_place_and_a_changed_one_stands_beside_it() {
        assertThat(Words.both("een\n\ntwee", "een en meer\n\ndrie")).isEqualTo("een en meer\n\ntwee\n\ndrie");
        assertThat(Words.both("een\n\ntwee", "anders\n\ntwee")).isEqualTo("een\n\ntwee\n\nanders");
    }

    @Test
    void an_emoji_counts_as_one_and_half_of_one_is_dropped() {
        assertThat(Words.length("👩‍🌾")).isEqualTo(3);
        assertThat(Words.clean("a\uD83Db\u0000c\r\nd\re")).isEqualTo("abc\nd\ne");
    }

    @Test
    void a_save_that_comes_second_reads_again_and_keeps_both() {
        var kept = new ArrayList<>(List.of(Words.NONE));
        var place = new KeptWords() {
            @Override
            public Optional<Words> find() {
                return Optional.of(kept.getLast());
            }

            @Override
            public boolean store(Words next) {
                if (kept.size() == 1) {
                    kept.add(new Words("uit het andere venster", 1, EARLIER));
                }
                if (next.version() != kept.getLast().version() + 1) {
                    return false;
                }
                return kept.add(next);
            }
        };

        assertThat(place.save("uit dit venster", 0, NOW))
                .isEqualTo(new Words.SavedBoth(new Words("uit het andere venster\n\nuit dit venster", 2, NOW)));
    }

    @Test
    void where_there_is_nothing_for_this_viewer_nothing_is_kept() {
        var nothing = new KeptWords() {
            @Override
            public Optional<Words> find() {
                return Optional.empty();
            }

            @Override
            public boolean store(Words next) {
                throw new AssertionError("stored where nothing is");
            }
        };

        assertThat(nothing.save("mijn woorden", 0, NOW)).isEqualTo(new Words.NotYours());
    }
}
