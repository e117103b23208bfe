package nl.mijngesprek.portal.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.shared.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands in the way of publishing, and what is only to be looked at (D5). */
class DraftChecksTest {

    private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");

    private static DraftSentence sentence(String words, Optional<Agreement.By> by, Optional<LocalDate> on) {
        return new DraftSentence(
                new DraftSentenceId(UUID.randomUUID()), "Uw dag", 1, new Words(words, 1, NOW), by, on, false);
    }

    private static ReportDraft draft(DraftSentence... sentences) {
        return new ReportDraft(
                new ReportDraftId(UUID.randomUUID()),
                new ClientId(UUID.randomUUID()),
                "Anna de Wit",
                "nl",
                new Contact(ContactKind.CONVERSATION, new ConversationId(UUID.randomUUID()), Optional.empty(), NOW),
                "Joke de Groot",
                NOW,
                LocalDate.of(2026, 6, 15),
                false,
                Optional.empty(),
                Arrays.asList(sentences));
    }

    static List<DraftWarning.Kind> kinds(String words) {
        return DraftChecks.warnings(draft(sentence(words, Optional.empty(), Optional.empty()))).stream()
                .map(DraftWarning::kind)
                .toList();
    }

    @Test
    void a_report_needs_sentences_with_words_and_agreements_with_a_day() {
        var day = Optional.of(LocalDate.of(2026, 7, 1));
        assertThat(DraftChecks.lacks(draft())).extracting(DraftLack::kind).containsExactly(DraftLack.Kind.SENTENCES);
        assertThat(DraftChecks.lacks(draft(
                        sentence("Wij bellen u.", Optional.of(Agreement.By.MUNICIPALITY), day),
                        sentence(" \n ", Optional.empty(), Optional.empty()),
                        sentence("a".repeat(1001), Optional.empty(), Optional.empty()),
                        sentence("U belt ons.", Optional.of(Agreement.By.CLIENT), Optional.empty()))))
                .extracting(DraftLack::number, DraftLack::kind)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2, DraftLack.Kind.EMPTY),
                        org.assertj.core.groups.Tuple.tuple(3, DraftLack.Kind.TOO_LONG),
                        org.assertj.core.groups.Tuple.tuple(4, DraftLack.Kind.DAY));
        assertThat(DraftChecks.lacks(draft(sentence("é".repeat(1000), Optional.empty(), Optional.empty()))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "U bent lui.|LABEL",
                "U bent werkschuw.|LABEL",
                "Mevrouw is moe.|ABOUT",
                "De cliënt werkt niet.|ABOUT",
                "Hij zegt dat het gaat.|ABOUT",
                "U werkt. Dat gaat goed.|SEVERAL",
                "U zei dat u elke dag heel vroeg opstaat om uw kinderen op tijd naar school te brengen.|LONG",
            })
    void what_can_hurt_or_is_hard_is_to_be_looked_at(String words, DraftWarning.Kind kind) {
        assertThat(kinds(words)).containsExactly(kind);
    }

    @Test
    void a_sentence_of_fifteen_words_to_the_client_needs_no_second_look() {
        assertThat(kinds("U zei dat zij in de wijk goed voor u en uw kinderen zorgen wil."))
                .isEmpty();
    }
}
