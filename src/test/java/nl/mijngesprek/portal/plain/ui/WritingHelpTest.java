package nl.mijngesprek.portal.plain.ui;

import static org.assertj.core.api.Assertions.assertThat;

import nl.mijngesprek.portal.UseCaseTest;
import org.junit.jupiter.api.Test;

/** D5: an officer who writes to a client is helped while writing, and never held up. */
class WritingHelpTest extends UseCaseTest {

    @Test
    void hard_words_and_labels_are_named_with_something_better() {
        var officer = officer("Wil Woorden");
        var conversation = conversation(anna, nextWeek);
        giveTo(officer, conversation);
        logInAsOfficer(officer, "Wil Woorden");
        open("/mijn/gemeente/gesprek/" + conversation.value() + "/afzeggen");
        assertThat(screen().words()).doesNotContain("Zo leest de cliënt het makkelijker");

        fill("Waarom het gesprek niet doorgaat", "Indien u ongemotiveerd bent.");

        assertThat(screen().words())
                .contains("Zo leest de cliënt het makkelijker:", "“Indien”: schrijf liever “als”.")
                .contains("“ongemotiveerd” kan pijn doen.");
        fill("Waarom het gesprek niet doorgaat", "De zaal is dicht.");
        assertThat(screen().words()).doesNotContain("Zo leest de cliënt het makkelijker");
    }
}
