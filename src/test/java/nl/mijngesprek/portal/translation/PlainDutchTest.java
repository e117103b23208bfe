package nl.mijngesprek.portal.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainDutchTest {

    @Test
    void every_dutch_text_is_plain() {
        var problems = Catalogue.load("file:translations/").files().stream()
                .filter(file -> file.content().language().equals("nl"))
                .flatMap(file -> file.content().entries().stream())
                .flatMap(entry -> PlainDutch.problems(entry).stream())
                .toList();

        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Indien u niet komt, belt u ons.",
                "U dient te bellen.",
                "Dit is een verplicht veld",
                "Oeps! Dat ging mis.",
                "In behandeling",
                "Wij vragen uw BSN.",
                "Neem papieren mee, bijv. uw paspoort.",
                "Een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien.",
                "{n, plural, one{Open} other{# brieven}}",
            })
    void a_text_that_is_not_plain_is_found(String text) {
        assertThat(PlainDutch.problems(new PoEntry("a.b.text", text, ""))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Een twee drie vier vijf zes zeven acht negen tien elf {time}. En dan nog een.",
                "De deur is open.",
                "Uw burgerservicenummer (BSN) ziet niemand.",
                "Wij hebben uw brief ontvangen.",
            })
    void a_plain_text_is_left_alone(String text) {
        assertThat(PlainDutch.problems(new PoEntry("a.b.text", text, ""))).isEmpty();
    }

    @Test
    void a_long_sentence_may_stay_with_a_reason() {
        var sentence = "Een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien.";
        var context = List.of("long-sentence: de wet zegt het zo");

        assertThat(PlainDutch.problems(new PoEntry(List.of(), context, "a.b.text", sentence, "")))
                .isEmpty();
        assertThat(PlainDutch.problems(new PoEntry(List.of(), List.of("long-sentence:"), "a.b.text", sentence, "")))
                .hasSize(1);
    }
}
