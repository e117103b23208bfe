package nl.mijngesprek.portal.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.mijngesprek.portal.TableTest;
import nl.mijngesprek.portal.identity.OfficerId;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.shared.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two officers make a report readable in the client's language (D3). */
class ReportTranslationsTest extends TableTest {

    @Autowired
    ReportTranslations translations;

    @Autowired
    Reports reports;

    private OfficerId joke = new OfficerId(UUID.randomUUID());
    private OfficerId karim = joke;
    private ConversationId conversation = new ConversationId(joke.value());
    private ReportId report = new ReportId(joke.value());
    private List<SentenceId> sentences = List.of();

    @BeforeEach
    void bilalHasAReport() {
        joke = officer("Joke Visser");
        karim = officer("Karim Bakker");
        conversation = conversation(bilal, lastWeek);
        giveTo(joke, conversation);
        var delivery = ReportDeliveries.of(reference(), bilal, conversation, lastWeek, "U zoekt werk.", "Joke belt u.");
        report = ((ReportOutcome.Delivered) intake(() -> reports.deliver(delivery))).id();
        sentences = as(bilal, () -> reports.find(report)).orElseThrow().sentences().stream()
                .map(Sentence::id)
                .toList();
    }

    /** The report is that of the officer who has the conversation. */
    private <T> T turnOf(OfficerId officer, Supplier<T> work) {
        giveTo(officer, conversation);
        return as(officer, work);
    }

    private TranslationSheet sheet(OfficerId officer) {
        return turnOf(officer, () -> translations.find(report, "ar")).orElseThrow();
    }

    private Words.Saving type(OfficerId officer, int sentence, String words, int version) {
        return turnOf(officer, () -> translations.saveWords(sentences.get(sentence), "ar", words, version));
    }

    private void typeAll() {
        assertThat(turnOf(joke, () -> translations.nameTranslator(report, "ar", " Rania Saleh ")))
                .isTrue();
        assertThat(type(joke, 0, "تبحث عن عمل.", 0)).isInstanceOf(Words.Saved.class);
        assertThat(type(joke, 1, "ستتصل بك يوكه.", 0)).isInstanceOf(Words.Saved.class);
    }

    private ApprovalOutcome approve(OfficerId officer) {
        var seen = sheet(officer);
        return turnOf(officer, () -> translations.approve(seen, "ar"));
    }

    private List<Optional<String>> shown() {
        var shown = as(bilal, () -> translations.of(report, "ar"));
        return sentences.stream()
                .map(sentence -> Optional.ofNullable(shown.get(sentence)).map(SentenceTranslation::wording))
                .toList();
    }

    @Test
    void the_client_reads_a_translation_only_after_a_second_officer_approved_it() {
        typeAll();
        assertThat(shown()).containsOnly(Optional.empty());
        assertThat(approve(joke)).isEqualTo(new ApprovalOutcome.TypedByYou());
        assertThat(shown()).containsOnly(Optional.empty());

        assertThat(approve(karim)).isEqualTo(new ApprovalOutcome.Approved(2));

        assertThat(shown()).containsExactly(Optional.of("تبحث عن عمل."), Optional.of("ستتصل بك يوكه."));
        assertThat(as(bilal, () -> translations.of(report, "ar")).get(sentences.getFirst()))
                .satisfies(shown -> assertThat(shown.translator()).isEqualTo("Rania Saleh"))
                .satisfies(shown -> assertThat(shown.approvedBy()).isEqualTo("Karim Bakker"));
        assertThat(as(bilal, () -> translations.of(report, "en"))).isEmpty();
        assertThat(as(bilal, () -> translations.of(report, "nl"))).isEmpty();
        assertThat(approve(karim)).isEqualTo(new ApprovalOutcome.NothingNew());
    }

    @Test
    void what_was_approved_stays_until_another_officer_approves_what_is_better() {
        typeAll();
        approve(karim);
        type(karim, 0, "أنت تبحث عن عمل.", 1);
        assertThat(shown().getFirst()).contains("تبحث عن عمل.");
        assertThat(approve(karim)).isEqualTo(new ApprovalOutcome.TypedByYou());

        assertThat(approve(joke)).isEqualTo(new ApprovalOutcome.Approved(1));
        assertThat(shown().getFirst()).contains("أنت تبحث عن عمل.");
    }

    @Test
    void nobody_approves_without_a_translator_or_what_changed_meanwhile() {
        type(joke, 0, "تبحث عن عمل.", 0);
        assertThat(approve(karim)).isEqualTo(new ApprovalOutcome.TranslatorMissing());
        turnOf(joke, () -> translations.nameTranslator(report, "ar", "Rania Saleh"));
        var seen = sheet(karim);
        type(joke, 0, "شيء آخر.", 1);

        assertThat(turnOf(karim, () -> translations.approve(seen, "ar")))
                .isEqualTo(new ApprovalOutcome.ChangedMeanwhile());
        assertThat(shown()).containsOnly(Optional.empty());
    }

    @Test
    void a_name_that_is_too_long_is_refused() {
        assertThat(turnOf(
                        joke,
                        () -> translations.nameTranslator(report, "ar", "n".repeat(ReportTranslations.NAME_LIMIT + 1))))
                .isFalse();
        assertThat(sheet(joke).translator()).isEmpty();
    }

    @Test
    void an_officer_without_a_reason_sees_and_writes_nothing() {
        typeAll();
        giveTo(joke, conversation);

        assertThat(as(karim, () -> translations.find(report, "ar"))).isEmpty();
        assertThat(as(karim, () -> translations.saveWords(sentences.getFirst(), "ar", "x", 1)))
                .isEqualTo(new Words.NotYours());
        for (var table : List.of("sentence", "passage", "sentence_translation_draft", "report_translator")) {
            assertThat(rows(karim, "select 1 from " + table + " where client_id = ?", bilal.value()))
                    .as(table)
                    .isZero();
        }
        assertThat(rows(anna, "select 1 from sentence_translation_draft")).isZero();
        assertThat(as(anna, () -> translations.of(report, "ar"))).isEmpty();
    }

    /** H7: the client reads who looked. */
    @Test
    void a_look_at_the_report_is_in_the_access_log() {
        var before = rows(bilal, "select 1 from access_log where what = 'report'");
        sheet(joke);

        assertThat(rows(bilal, "select 1 from access_log where what = 'report'"))
                .isEqualTo(before + 1);
    }

    @Test
    void the_database_alone_refuses_the_same_officer_and_other_words() {
        typeAll();
        giveTo(joke, conversation);
        assertThatThrownBy(() -> approveByHand(joke, "تبحث عن عمل."))
                .hasStackTraceContaining("who typed it in does not approve it");
        giveTo(karim, conversation);
        assertThatThrownBy(() -> approveByHand(karim, "شيء آخر."))
                .hasStackTraceContaining("it was not typed in like this");
        turnOf(karim, () -> translations.nameTranslator(report, "ar", "Karim zelf"));
        assertThatThrownBy(() -> approveByHand(karim, "تبحث عن عمل.", "Karim zelf"))
                .hasStackTraceContaining("who typed it in does not approve it");
        assertThat(shown()).containsOnly(Optional.empty());
    }

    private void approveByHand(OfficerId officer, String wording) {
        approveByHand(officer, wording, "Rania Saleh");
    }

    private void approveByHand(OfficerId officer, String wording, String translator) {
        rows(
                officer,
                "insert into sentence_translation"
                        + " (id, sentence_id, client_id, language, wording, translator, written_by, approved_by)"
                        + " values (gen_random_uuid(), ?, ?, 'ar', ?, ?, ?, ?)",
                sentences.getFirst().value(),
                bilal.value(),
                wording,
                translator,
                joke.value(),
                officer.value());
    }

    @Test
    void what_a_client_read_never_changes() throws SQLException {
        typeAll();
        approve(karim);
        try (var connection = superuser();
                var statement = connection.createStatement()) {
            for (var change : List.of(
                    "update sentence_translation set wording = 'anders'",
                    "delete from sentence_translation",
                    "truncate sentence_translation")) {
                assertThatThrownBy(() -> statement.execute(change)).hasMessageContaining("never changed or removed");
            }
        }
        assertThatThrownBy(() -> rows(bilal, "update sentence_translation set wording = 'anders'"))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    private int rows(OfficerId officer, String sql, Object... bindings) {
        return as(
                officer,
                () -> inTransaction(() -> sql.startsWith("select")
                        ? database.fetch(sql, bindings).size()
                        : database.execute(sql, bindings)));
    }
}
