package nl.mijngesprek.portal.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.mijngesprek.portal.audit.AccessLog;
import nl.mijngesprek.portal.audit.LogLine;
import nl.mijngesprek.portal.audit.Subject;
import nl.mijngesprek.portal.identity.OfficerId;
import nl.mijngesprek.portal.report.RemarkAnswer.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Trying to cheat: nobody changes what was said about a report, speaks in another's name, or reads it without a reason. */
class ReportWallsTest extends ReportTest {

    private static final List<String> SAID_FOR_GOOD = List.of(
            "report",
            "sentence",
            "passage",
            "sent_remark",
            "remark_withdrawal",
            "remark_answer",
            "remark_reaction",
            "sentence_change",
            "report_closing",
            "report_opening",
            "agreement_word");

    @Autowired
    AccessLog log;

    private SentRemark remark = new SentRemark(
            new RemarkId(new UUID(0, 0)),
            1,
            1,
            Optional.empty(),
            "",
            Optional.empty(),
            Optional.empty(),
            java.time.Instant.EPOCH,
            Optional.empty(),
            Optional.empty());

    @BeforeEach
    void everythingWasSaidOnce() {
        as(karim, () -> desk.open(report, "niets wacht"));
        remark = sent(passage(1), Verdict.NOT_RIGHT, "Ik help twee uur.");
        answer(
                joke,
                remark,
                Kind.ADOPTED,
                "U heeft gelijk.",
                Optional.of(new Correction(Change.Kind.CHANGED, "Twee uur.")));
        as(anna, () -> reports.saveReaction(passage(1), "Dank u.", 0));
        as(anna, () -> remarks.react(report, passage(1)));
        sent(passage(2), Verdict.RIGHT, "Ja.");
        as(anna, () -> remarks.withdraw(report, passage(2)));
        as(joke, () -> desk.close(read().newest()));
        rows(
                anna,
                "insert into agreement_word (id, passage_id, client_id, kind) values (gen_random_uuid(), ?, ?, 'done')",
                passage(3).value(),
                anna.value());
        sent(passage(3), Verdict.HURTS, "Dit doet pijn.");
        as(karim, () -> desk.open(report, "Joke is ziek."));
    }

    /** Not even the administrator of the database, who is past every other wall. */
    @Test
    void nobody_changes_or_removes_what_was_said() throws SQLException {
        try (var connection = superuser();
                var statement = connection.createStatement()) {
            for (var table : SAID_FOR_GOOD) {
                try (var rows = statement.executeQuery("select count(*) from " + table)) {
                    assertThat(rows.next()).isTrue();
                    assertThat(rows.getInt(1)).as(table).isPositive();
                }
                for (var change : List.of(
                        "update " + table + " set client_id = client_id",
                        "delete from " + table,
                        "truncate " + table + " cascade")) {
                    assertThatThrownBy(() -> statement.execute(change))
                            .as(change)
                            .hasMessageContaining("never changed or removed");
                }
            }
        }
    }

    @Test
    void neither_the_client_nor_an_officer_may_even_try() {
        for (var table : SAID_FOR_GOOD) {
            for (var change : List.of("update " + table + " set client_id = client_id", "delete from " + table)) {
                assertThatThrownBy(() -> rows(anna, change))
                        .as(change)
                        .rootCause()
                        .hasMessageContaining("denied");
                assertThatThrownBy(() -> rows(joke, change))
                        .as(change)
                        .rootCause()
                        .hasMessageContaining("denied");
            }
        }
    }

    @Test
    void nobody_speaks_in_the_name_of_another() {
        refused(
                joke,
                "denied",
                "insert into remark_withdrawal (remark_id, client_id) values (?, ?)",
                remark.id().value(),
                anna.value());
        refused(
                joke,
                "denied",
                "insert into remark_reaction (remark_id, client_id, words) values (?, ?, 'x')",
                remark.id().value(),
                anna.value());
        refused(
                joke,
                "denied",
                "insert into remark (passage_id, client_id, version, saved_at) values (?, ?, 1, now())",
                passage(1).value(),
                anna.value());
        refused(joke, "denied", "select * from remark");
        refused(
                joke,
                "row-level security",
                "insert into sent_remark (id, client_id, passage_id, report_id, number, words)"
                        + " values (gen_random_uuid(), ?, ?, ?, 2, 'ik klaag niet')",
                anna.value(),
                passage(2).value(),
                report.value());
        refused(
                joke,
                "row-level security",
                "insert into remark_answer (remark_id, client_id, officer_id, kind, words) values (?, ?, ?, 'not-adopted', 'nee')",
                waiting().id().value(),
                anna.value(),
                karim.value());
        for (var sql : List.of(
                "insert into remark_answer (remark_id, client_id, officer_id, kind) values (?, ?, gen_random_uuid(), 'question')",
                "insert into report_closing (id, root_id, report_id, client_id, officer_id) values (gen_random_uuid(), ?, null, ?, null)")) {
            assertThatThrownBy(() -> rows(anna, sql, waiting().id().value(), anna.value()))
                    .rootCause()
                    .hasMessageContaining("denied");
        }
        assertThatThrownBy(() -> rows(
                        bilal,
                        "insert into sent_remark (id, client_id, passage_id, report_id, number, words)"
                                + " values (gen_random_uuid(), ?, ?, ?, 1, 'van Bilal')",
                        anna.value(),
                        passage(2).value(),
                        report.value()))
                .rootCause()
                .hasMessageContaining("the passage is of another report");
    }

    @Test
    void the_database_keeps_the_order_whatever_comes_past_the_service() {
        assertThatThrownBy(() -> rows(
                        anna,
                        "insert into sent_remark (id, client_id, passage_id, report_id, number, words)"
                                + " values (gen_random_uuid(), ?, ?, ?, 2, 'toch anders')",
                        anna.value(),
                        passage(1).value(),
                        report.value()))
                .rootCause()
                .hasMessageContaining("the remark was answered");
        assertThatThrownBy(() -> rows(
                        anna,
                        "insert into sent_remark (id, client_id, passage_id, report_id, number, words)"
                                + " values (gen_random_uuid(), ?, ?, ?, 7, 'overgeslagen')",
                        anna.value(),
                        passage(2).value(),
                        report.value()))
                .rootCause()
                .hasMessageContaining("another remark came first");
        assertThatThrownBy(() -> rows(
                        anna,
                        "insert into remark_withdrawal (remark_id, client_id) values (?, ?)",
                        remark.id().value(),
                        anna.value()))
                .rootCause()
                .hasMessageContaining("the remark was answered");
        assertThatThrownBy(() -> rows(
                        anna,
                        "insert into remark_reaction (remark_id, client_id, words) values (?, ?, 'x')",
                        waiting().id().value(),
                        anna.value()))
                .rootCause()
                .hasMessageContaining("there is no answer to react to");
        refused(
                joke,
                "a remark waits for an answer",
                "insert into report_closing (id, root_id, report_id, client_id, officer_id)"
                        + " values (gen_random_uuid(), ?, ?, ?, ?)",
                report.value(),
                report.value(),
                anna.value(),
                joke.value());
        refused(
                joke,
                "says_why",
                "insert into remark_answer (remark_id, client_id, officer_id, kind) values (?, ?, ?, 'not-adopted')",
                waiting().id().value(),
                anna.value(),
                joke.value());
        refused(
                joke,
                "adopted_in_a_version",
                "insert into remark_answer (remark_id, client_id, officer_id, kind) values (?, ?, ?, 'adopted')",
                waiting().id().value(),
                anna.value(),
                joke.value());
    }

    /** One who holds another conversation of the municipality, and one who holds none. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "sentence",
                "passage",
                "sent_remark",
                "remark_answer",
                "remark_reaction",
                "remark_withdrawal",
                "sentence_change",
                "report_closing",
                "agreement_word"
            })
    void without_a_reason_an_officer_sees_nothing(String table) {
        var nosy = officer("Nieuwsgierig");

        assertThat(seen(nosy, "select 1 from " + table + " where client_id = ?", anna.value()))
                .isZero();
        assertThat(rows(bilal, "select 1 from " + table + " where client_id = ?", anna.value()))
                .isZero();
        assertThat(seen(joke, "select 1 from " + table + " where client_id = ?", anna.value()))
                .isPositive();
        assertThat(seen(karim, "select 1 from " + table + " where client_id = ?", anna.value()))
                .isPositive();
    }

    @Test
    void a_colleague_gives_a_reason_that_the_client_reads_and_sees_it_for_twelve_hours() throws SQLException {
        var other = officer("Other Visser");
        assertThat(as(other, () -> desk.find(report))).isEmpty();
        assertThat(as(other, () -> desk.findWith(remark.id()))).isEmpty();
        assertThat(as(other, () -> desk.waiting()))
                .filteredOn(waiting -> waiting.client().equals(anna))
                .singleElement()
                .satisfies(waiting -> {
                    assertThat(waiting.newest()).isEmpty();
                    assertThat(waiting.waiting()).isOne();
                });
        assertThat(as(other, () -> desk.open(report, "  ")))
                .isEqualTo(new DeskOutcome.NotComplete(DeskOutcome.Part.REASON));

        assertThat(as(other, () -> desk.open(report, "Joke is op vakantie.")))
                .isEqualTo(new DeskOutcome.Done(read().newest()));
        assertThat(as(other, () -> desk.find(report))).isPresent();
        assertThat(rows(anna, "select 1 from report_opening where reason = 'Joke is op vakantie.'"))
                .isOne();

        later(other);
        assertThat(as(other, () -> desk.find(report))).isEmpty();
    }

    private void later(OfficerId officer) throws SQLException {
        try (var connection = superuser();
                var statement = connection.createStatement()) {
            statement.execute("alter table report_opening disable trigger said_for_good");
            statement.execute("update report_opening set opened_at = now() - interval '13 hours' where officer_id = '"
                    + officer.value() + "'");
            statement.execute("alter table report_opening enable trigger said_for_good");
        }
    }

    @Test
    void each_look_is_in_the_clients_access_log_and_without_the_log_nothing_is_shown() {
        var before = looks();
        as(joke, () -> desk.find(report));
        as(joke, () -> desk.findWith(remark.id()));
        as(joke, () -> desk.waiting());

        assertThat(looks().subList(0, looks().size() - before.size()))
                .containsExactly(Subject.REMARK_LIST, Subject.REPORT, Subject.REPORT);
        assertThat(as(bilal, () -> log.page(1)).lines())
                .extracting(LogLine::subject)
                .doesNotContain(Subject.REPORT, Subject.REMARK_LIST);
    }

    @Test
    void what_is_annas_is_not_there_for_bilal() {
        for (var passage : List.of(passage(2), new PassageId(UUID.randomUUID()))) {
            assertThat(as(bilal, () -> remarks.send(report, passage))).isEqualTo(new SendOutcome.NotFound());
            assertThat(as(bilal, () -> remarks.send(ofBilal, passage))).isEqualTo(new SendOutcome.NotFound());
            assertThat(as(bilal, () -> remarks.withdraw(report, passage))).isEqualTo(new SendOutcome.NotFound());
            assertThat(as(bilal, () -> remarks.react(report, passage))).isEqualTo(new SendOutcome.NotFound());
            assertThat(as(bilal, () -> reports.findWith(passage))).isEmpty();
        }
        assertThat(as(bilal, () -> remarks.sendAll(report))).isEqualTo(new SendOutcome.NothingToSend());
        assertThat(as(bilal, () -> reports.versions(report))).isEmpty();
        var joined = as(joke, () -> desk.find(ofBilal));
        assertThat(joined).as("a report of another officer").isEmpty();
    }

    private List<Subject> looks() {
        return as(anna, () -> log.page(1)).lines().stream()
                .map(LogLine::subject)
                .toList();
    }

    private SentRemark waiting() {
        return exchange(passage(3)).sent().getLast();
    }

    private int seen(OfficerId officer, String sql, Object... bindings) {
        return as(
                officer, () -> inTransaction(() -> database.fetch(sql, bindings).size()));
    }

    private void rows(OfficerId officer, String sql, Object... bindings) {
        as(
                officer,
                () -> inTransaction(() -> sql.startsWith("select")
                        ? database.fetch(sql, bindings).size()
                        : database.execute(sql, bindings)));
    }

    private void refused(OfficerId officer, String why, String sql, Object... bindings) {
        assertThatThrownBy(() -> rows(officer, sql, bindings))
                .as(sql)
                .rootCause()
                .hasMessageContaining(why);
    }
}
