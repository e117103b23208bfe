package nl.mijngesprek.portal.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.mijngesprek.portal.TableTest;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.report.ReportDelivery.SentenceDelivery;
import nl.mijngesprek.portal.shared.LocalText;
import nl.mijngesprek.portal.shared.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

class ReportTableTest extends TableTest {

    private static final LocalText WORK = new LocalText(Map.of("nl", "Werk", "en", "Work"));

    @Autowired
    Reports reports;

    @Test
    void a_client_reads_the_report_as_it_was_delivered() {
        var conversation = conversation(anna, lastWeek);
        var delivery = report(anna, conversation, 1, "Mevrouw De Wit wil in het groen werken.");
        var id = deliver(delivery);

        var report = find(id);

        assertThat(report.version()).isEqualTo(1);
        assertThat(report.conversation()).isEqualTo(conversation);
        assertThat(report.contactAt()).isEqualTo(lastWeek);
        assertThat(report.officerName()).isEqualTo("Joke Visser");
        assertThat(report.publishedAt()).isEqualTo(delivery.publishedAt());
        assertThat(report.sentences()).map(Sentence::position).containsExactly(1, 2);
        assertThat(report.sentences().getFirst().topic()).contains(WORK);
        assertThat(report.sentences().getLast().topic()).isEmpty();
        assertThat(report.sentences().getLast().wording()).isEqualTo("Mevrouw De Wit wil in het groen werken.");
        assertThat(report.sentences())
                .allMatch(sentence -> sentence.exchange().draft().isEmpty());
    }

    @Test
    void what_is_published_never_changes() throws SQLException {
        var conversation = conversation(anna, lastWeek);
        var first = report(anna, conversation, 1, "Zo was het.");
        var id = deliver(first);

        assertThat(intake(() -> reports.deliver(first))).isEqualTo(new ReportOutcome.Delivered(id));
        assertThat(intake(() -> reports.deliver(new ReportDelivery(
                        first.reference(),
                        1,
                        anna,
                        conversation,
                        first.officerName(),
                        first.publishedAt(),
                        List.of(new SentenceDelivery(Optional.empty(), "Zo was het niet."))))))
                .isEqualTo(new ReportOutcome.OtherContent(first.reference(), 1));
        try (var connection = superuser();
                var statement = connection.createStatement()) {
            for (var change : List.of(
                    "update sentence set wording = 'anders'",
                    "delete from sentence",
                    "truncate sentence cascade",
                    "update report set officer_name = 'iemand anders'",
                    "delete from report",
                    "truncate report cascade")) {
                assertThatThrownBy(() -> statement.execute(change)).hasMessageContaining("never changed or removed");
            }
        }
    }

    @Test
    void a_list_of_reports_has_the_newest_version_of_each_and_counts() {
        var conversation = conversation(anna, lastWeek);
        var first = report(anna, conversation, 1, "Eerste tekst.");
        deliver(first);
        var second = deliver(new ReportDelivery(
                first.reference(),
                2,
                anna,
                conversation,
                first.officerName(),
                first.publishedAt(),
                List.of(new SentenceDelivery(Optional.empty(), "Betere tekst."))));
        var earlier = conversation(anna, lastWeek.minusSeconds(86_400));
        var older = deliver(report(anna, earlier, 1, "Nog eerder."));
        save(find(older).sentences().getFirst().passage(), "Dit zei ik niet.", 0);
        save(find(older).sentences().getLast().passage(), "  ", 0);

        assertThat(as(anna, reports::all))
                .containsExactly(
                        new ReportLine(second, 2, ContactKind.CONVERSATION, lastWeek, "Joke Visser", 1, 0, 0),
                        new ReportLine(
                                older,
                                1,
                                ContactKind.CONVERSATION,
                                lastWeek.minusSeconds(86_400),
                                "Joke Visser",
                                2,
                                1,
                                0));
    }

    @ParameterizedTest
    @EnumSource(Verdict.class)
    void every_verdict_is_kept_and_keeps_the_words(Verdict verdict) {
        var passage = passage();
        save(passage, "Het was dinsdag.", 0);

        assertThat(as(anna, () -> reports.judge(passage, Verdict.RIGHT))).isInstanceOf(RemarkOutcome.Remarked.class);
        var outcome = as(anna, () -> reports.judge(passage, verdict));

        assertThat(outcome).isInstanceOfSatisfying(RemarkOutcome.Remarked.class, remarked -> {
            assertThat(remarked.remark().verdict()).contains(verdict);
            assertThat(remarked.remark().words().text()).isEqualTo("Het was dinsdag.");
        });
    }

    @Test
    void words_after_a_verdict_stand_beside_it() {
        var passage = passage();
        as(anna, () -> reports.judge(passage, Verdict.NOT_RIGHT));

        assertThat(save(passage, "Het was dinsdag.", 0)).isInstanceOf(Words.Saved.class);
        assertThat(as(anna, () -> reports.judge(passage, Verdict.NOT_RIGHT)))
                .isInstanceOfSatisfying(
                        RemarkOutcome.Remarked.class,
                        remarked -> assertThat(remarked.remark().words().text()).isEqualTo("Het was dinsdag."));
    }

    @Test
    void words_of_two_windows_are_both_kept() {
        var passage = passage();
        save(passage, "uit het ene venster", 0);

        assertThat(save(passage, "uit het andere venster", 0))
                .isInstanceOfSatisfying(
                        Words.SavedBoth.class, saved -> assertThat(saved.words().text())
                                .isEqualTo("uit het ene venster\n\nuit het andere venster"));
    }

    @ParameterizedTest
    @MethodSource("nl.mijngesprek.portal.OddWords#all")
    void whatever_is_typed_is_kept_as_it_is(String typed) {
        var id = deliver(report(anna, conversation(anna, lastWeek), 1, "Zin."));
        save(find(id).sentences().getFirst().passage(), typed, 0);

        assertThat(find(id).sentences().getFirst().exchange().draft())
                .map(remark -> remark.words().text())
                .contains(typed);
    }

    @Test
    void one_character_too_many_is_refused_and_changes_nothing() {
        var passage = passage();
        save(passage, "kort", 0);

        assertThat(save(passage, "a".repeat(Words.LIMIT + 1), 1)).isEqualTo(new Words.TooLong(Words.LIMIT + 1));
        assertThat(save(passage, "kort", 1)).isInstanceOfSatisfying(Words.Saved.class, saved -> assertThat(
                        saved.words().version())
                .isEqualTo(1));
    }

    @Test
    void what_is_annas_does_not_exist_for_bilal() {
        var id = deliver(report(anna, conversation(anna, lastWeek), 1, "Over Anna."));
        var passage = find(id).sentences().getFirst().passage();
        save(passage, "van Anna", 0);
        var before = find(id);

        assertThat(as(bilal, reports::all)).isEmpty();
        for (var report : List.of(id, new ReportId(UUID.randomUUID()))) {
            assertThat(as(bilal, () -> reports.find(report))).isEmpty();
        }
        for (var each : List.of(passage, new PassageId(UUID.randomUUID()))) {
            assertThat(as(bilal, () -> reports.judge(each, Verdict.RIGHT))).isEqualTo(new RemarkOutcome.NotFound());
            assertThat(as(bilal, () -> reports.saveWords(each, "van Bilal", 1))).isEqualTo(new Words.NotYours());
        }
        assertThat(find(id)).isEqualTo(before);
    }

    @Test
    void the_database_alone_refuses_bilal_too() {
        var passage = passage();
        save(passage, "van Anna", 0);

        assertThat(rows(bilal, "select 1 from report")).isZero();
        assertThat(rows(bilal, "select 1 from sentence")).isZero();
        assertThat(rows(bilal, "select 1 from remark")).isZero();
        assertThat(rows(bilal, "update remark set words = 'van Bilal'")).isZero();
        assertThatThrownBy(() -> rows(
                        bilal,
                        "insert into remark (passage_id, client_id, version, saved_at) values (?, ?, 1, now())",
                        passage().value(),
                        bilal.value()))
                .rootCause()
                .hasMessageContaining("foreign key");
    }

    private ReportDelivery report(ClientId client, ConversationId conversation, int version, String wording) {
        return new ReportDelivery(
                reference(),
                version,
                client,
                conversation,
                "Joke Visser",
                lastWeek.plusSeconds(3600),
                List.of(
                        new SentenceDelivery(Optional.of(WORK), "We spraken over werk."),
                        new SentenceDelivery(Optional.empty(), wording)));
    }

    private ReportId deliver(ReportDelivery delivery) {
        return ((ReportOutcome.Delivered) intake(() -> reports.deliver(delivery))).id();
    }

    private PassageId passage() {
        return find(deliver(report(anna, conversation(anna, lastWeek), 1, "Zin.")))
                .sentences()
                .getFirst()
                .passage();
    }

    private Report find(ReportId id) {
        return as(anna, () -> reports.find(id)).orElseThrow();
    }

    private Words.Saving save(PassageId passage, String typed, int version) {
        return as(anna, () -> reports.saveWords(passage, typed, version));
    }
}
