package nl.mijngesprek.portal.mandate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.mijngesprek.portal.TableTest;
import nl.mijngesprek.portal.identity.ActingFor;
import nl.mijngesprek.portal.identity.HelperId;
import nl.mijngesprek.portal.identity.HelperTask;
import nl.mijngesprek.portal.identity.MandateId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the database refuses to who acts for a client, whatever the portal asks (security B9, B10, B16). */
class MandateWallsTest extends TableTest {

    /** Which tasks lead to which tables; a new table that a helper may see comes here on purpose, or the test fails. */
    private static final Map<HelperTask, Set<String>> MAY_READ = Map.of(
            HelperTask.READ_INVITATION, Set.of("conversation", "invitation", "arrangement", "invitation_answer"),
            HelperTask.ANSWER_INVITATION,
                    Set.of(
                            "conversation",
                            "invitation",
                            "arrangement",
                            "invitation_answer",
                            "helper_word",
                            "reason",
                            "recording"),
            HelperTask.QUESTIONS,
                    Set.of(
                            "conversation",
                            "invitation",
                            "answer_sheet",
                            "answer",
                            "own_topic",
                            "topic_wish",
                            "already_doing",
                            "presence",
                            "paper_code",
                            "typed_in",
                            "dutch_translation",
                            "recording"),
            HelperTask.READ_REPORT,
                    Set.of(
                            "conversation",
                            "invitation",
                            "report",
                            "sentence",
                            "passage",
                            "sentence_change",
                            "sent_remark",
                            "remark_withdrawal",
                            "remark_answer",
                            "remark_reaction",
                            "report_closing",
                            "agreement_word",
                            "sentence_translation",
                            "outcome",
                            "next_step"),
            HelperTask.REMARKS,
                    Set.of(
                            "conversation",
                            "invitation",
                            "recording",
                            "remark",
                            "report",
                            "sentence",
                            "passage",
                            "sentence_change",
                            "sent_remark",
                            "remark_withdrawal",
                            "remark_answer",
                            "remark_reaction",
                            "report_closing",
                            "agreement_word",
                            "sentence_translation",
                            "outcome",
                            "next_step"),
            HelperTask.SUPPORT, Set.of("conversation", "invitation", "support_request"));

    /** Of every live permission: whose it is, who helps, that permission itself, and the lines of the log that it made. */
    private static final Set<String> ALWAYS = Set.of("client", "helper", "mandate", "access_log");

    /** What keeps a permission from holding. */
    private static final Map<String, String> ENDS = new LinkedHashMap<>(
            Map.of(
                    "revoked", "update mandate set revoked_by = 'client' where id = ?",
                    "left",
                            "update helper set left_on = current_date - 2 where id = (select helper_id from mandate where id = ?)"));

    private HelperId helper = new HelperId(UUID.randomUUID());

    @BeforeEach
    void somebodyHelps() {
        helper = helper("Hanna Helper");
    }

    @Test
    void every_table_of_a_client_says_which_tasks_lead_a_helper_there() throws SQLException {
        assertThat(ask("select distinct p.tablename from pg_policies p where 'portal_client' = any (p.roles)"
                        + " and p.permissive = 'PERMISSIVE' and not exists (select from pg_policies r"
                        + " where r.tablename = p.tablename and 'portal_acting' = any (r.roles)"
                        + " and r.permissive = 'RESTRICTIVE' and r.cmd in ('ALL', 'SELECT'))"))
                .isEmpty();
        assertThat(ask("select distinct p.tablename || ' ' || p.cmd from pg_policies p"
                        + " cross join (values ('INSERT'), ('UPDATE')) as writes (cmd)"
                        + " where 'portal_client' = any (p.roles) and p.permissive = 'PERMISSIVE'"
                        + " and p.cmd in ('ALL', writes.cmd)"
                        + " and has_any_column_privilege('portal_client', p.tablename::regclass, writes.cmd)"
                        + " and not exists (select from pg_policies r where r.tablename = p.tablename"
                        + " and 'portal_acting' = any (r.roles) and r.permissive = 'RESTRICTIVE'"
                        + " and r.cmd in ('ALL', writes.cmd))"))
                .isEmpty();
    }

    /** Each task by itself, on every table: as a superuser would count, against what the helper is shown. */
    @Test
    void a_task_leads_to_its_own_tables_and_to_no_others() throws SQLException {
        var tables = ask("select distinct tablename from pg_policies where 'portal_client' = any (roles)"
                + " and permissive = 'PERMISSIVE' order by 1");
        assertThat(tables).hasSizeGreaterThan(40);
        for (var task : HelperTask.values()) {
            var permission = mandate(anna, helper, task);
            var open = new TreeSet<String>();
            for (var table : tables) {
                if (as(helper, permission, () -> inTransaction(() -> opens(table)))) {
                    open.add(table);
                }
            }
            open.removeAll(ALWAYS);
            assertThat(open).as(task.name()).containsExactlyInAnyOrderElementsOf(MAY_READ.getOrDefault(task, Set.of()));
        }
    }

    /** Whether the restrictive policies of a table let this transaction through, row by row of nobody's. */
    private boolean opens(String table) {
        var walls = database.fetch(
                "select qual from pg_policies where tablename = ? and 'portal_acting' = any (roles)"
                        + " and permissive = 'RESTRICTIVE' and cmd in ('ALL', 'SELECT')",
                table);
        return walls.stream().allMatch(wall -> {
            var condition = String.valueOf(wall.get(0));
            // A wall that looks at the row itself is for the permission's own row.
            return condition.contains("id = ")
                    ? true
                    : database.fetch("select coalesce(bool_or(" + condition
                                    + "), false) from (values ('answer'), ('remark'), ('reason')) as said (place)")
                            .getFirst()
                            .get(0, Boolean.class);
        });
    }

    @Test
    void a_permission_that_ended_opens_nothing_in_the_very_next_transaction() throws SQLException {
        var tables = ask("select distinct tablename from pg_policies where 'portal_client' = any (roles)"
                + " and permissive = 'PERMISSIVE'");
        for (var end : ENDS.entrySet()) {
            var other = helper("Hanna van " + end.getKey());
            var permission = mandate(anna, other);
            conversation(anna, nextWeek);
            assertThat(names(other, permission)).hasSize(1);

            change(end.getValue(), permission.mandate().value());

            for (var table : tables) {
                if (ask("select has_any_column_privilege('portal_acting', '" + table + "', 'SELECT')")
                        .contains("f")) {
                    continue;
                }
                assertThat(as(other, permission, () -> inTransaction(() -> count(table))))
                        .as(end.getKey() + ": " + table)
                        .isZero();
            }
            assertThat(helpers.findActing(other, permission.mandate()))
                    .as(end.getKey())
                    .isEmpty();
        }
    }

    @Test
    void a_permission_whose_last_day_is_over_opens_nothing() throws SQLException {
        conversation(anna, nextWeek);
        var over = new MandateId(UUID.randomUUID());
        change(
                "insert into mandate (id, client_id, helper_id, way, tasks, given_at, ends_at) values (?, ?, ?,"
                        + " 'digid-machtigen', '{read-invitation,questions}', now() - interval '2 days',"
                        + " now() - interval '1 second')",
                over.value(),
                anna.value(),
                helper.value());
        var permission = new ActingFor(
                over, anna, "Anna", Set.of(HelperTask.READ_INVITATION, HelperTask.QUESTIONS), Instant.now());

        assertThat(names(helper, permission)).isEmpty();
        assertThat(as(helper, permission, () -> inTransaction(() -> count("conversation"))))
                .isZero();
        assertThat(helpers.findActing(helper, over)).isEmpty();
        assertThat(as(helper, () -> inTransaction(() -> count("client")))).isZero();
    }

    @Test
    void nobody_acts_by_the_permission_of_another_or_for_somebody_else() {
        var annas = mandate(anna, helper);
        var other = helper("Otto Ander");
        var bilals = mandate(bilal, other);

        assertThat(names(other, annas)).as("another helper").isEmpty();
        assertThat(names(helper, new ActingFor(annas.mandate(), bilal, "Bilal", annas.tasks(), annas.endsAt())))
                .as("the permission of another client")
                .isEmpty();
        assertThat(names(helper, bilals)).isEmpty();
        assertThat(names(
                        helper,
                        new ActingFor(new MandateId(UUID.randomUUID()), anna, "Anna", annas.tasks(), annas.endsAt())))
                .as("no permission at all")
                .isEmpty();
        assertThat(helpers.findActing(other, annas.mandate())).isEmpty();
    }

    @Test
    void who_acts_gives_no_permission_and_reads_no_log() {
        var permission = mandate(anna, helper);

        assertThat(as(helper, permission, () -> inTransaction(() -> count("access_log"))))
                .isZero();
        assertThat(as(helper, permission, () -> inTransaction(() -> count("mandate"))))
                .isEqualTo(1);
        assertThatThrownBy(() -> as(
                        helper,
                        permission,
                        () -> inTransaction(() -> database.execute(
                                "insert into mandate_proposal (id, client_id, way, tasks, term, code_hash, expires_at) values"
                                        + " (?, ?, 'together', '{questions}', 'year', decode(repeat('ab', 32), 'hex'),"
                                        + " now() + interval '5 minutes')",
                                UUID.randomUUID(),
                                anna.value()))))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void at_home_a_helper_sees_names_and_moments_of_whom_they_may_help_and_nothing_else() throws SQLException {
        conversation(anna, nextWeek);
        conversation(bilal, nextWeek);
        mandate(anna, helper, HelperTask.QUESTIONS);

        assertThat(as(
                        helper,
                        () -> inTransaction(
                                () -> database.fetch("select name from client").getValues(0, String.class))))
                .containsExactly("Anna de Wit");
        assertThat(as(helper, () -> inTransaction(() -> database.fetch("select starts_at from conversation"))))
                .hasSize(1);
        for (var table : ask("select distinct tablename from pg_policies where 'portal_client' = any (roles)"
                + " and tablename not in ('client', 'conversation', 'mandate', 'mandate_proposal', 'helper')"
                + " and not has_any_column_privilege('portal_helper', tablename::regclass, 'SELECT')")) {
            assertThatThrownBy(() -> as(helper, () -> inTransaction(() -> count(table))))
                    .as(table)
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void a_permission_is_never_changed_and_never_without_end() {
        var permission = mandate(anna, helper, HelperTask.QUESTIONS).mandate().value();

        for (var change : List.of(
                "update mandate set tasks = '{questions,remarks}' where id = '%s'",
                "update mandate set ends_at = ends_at + interval '1 year' where id = '%s'",
                "delete from mandate where id = '%s'")) {
            assertThatThrownBy(() -> change(change.formatted(permission)))
                    .as(change)
                    .isInstanceOf(SQLException.class);
        }
        assertThatThrownBy(() -> change("insert into mandate (id, client_id, helper_id, way, tasks, ends_at)"
                        + " values (gen_random_uuid(), '%s', '%s', 'digid-machtigen', '{questions}',"
                                .formatted(anna.value(), helper.value())
                        + " now() + interval '2 years')"))
                .hasMessageContaining("never_without_end");
    }

    private List<String> names(HelperId who, ActingFor permission) {
        return as(
                who,
                permission,
                () -> inTransaction(
                        () -> database.fetch("select name from client").getValues(0, String.class)));
    }

    private int count(String table) {
        return database.fetchCount(org.jooq.impl.DSL.table(table));
    }
}
