package nl.mijngesprek.portal.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import nl.mijngesprek.portal.TableTest;
import org.junit.jupiter.api.Test;

/** The second wall: what the database refuses whatever the portal asks. */
class RowSecurityTest extends TableTest {

    private static final String TABLES =
            "select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                    + " where n.nspname = 'public' and c.relkind in ('r', 'p') and c.relname <> 'flyway_schema_history'";

    private static final String ABOUT_A_CLIENT =
            " and (c.relname = 'client' or exists (select from pg_attribute a where a.attrelid = c.oid"
                    + " and a.attname = 'client_id' and not a.attisdropped))";

    @Test
    void every_table_about_a_client_forces_row_level_security() throws SQLException {
        assertThat(ask(TABLES + ABOUT_A_CLIENT))
                .contains("client", "conversation", "invitation_answer", "answer", "remark", "report", "sentence");
        assertThat(ask(TABLES + ABOUT_A_CLIENT + " and not (c.relrowsecurity and c.relforcerowsecurity)"))
                .isEmpty();
        assertThat(ask(TABLES + ABOUT_A_CLIENT + " and not exists (select from pg_policy p where p.polrelid = c.oid"
                        + " and 'portal_client'::regrole = any (p.polroles))"))
                .isEmpty();
    }

    /** Nobody is their own officer: in no table, whatever another policy shows. */
    @Test
    void every_table_about_a_client_keeps_officers_from_a_file_of_their_own() throws SQLException {
        assertThat(ask(TABLES + ABOUT_A_CLIENT + " and not exists (select from pg_policy p where p.polrelid = c.oid"
                        + " and p.polname = 'not_oneself' and not p.polpermissive"
                        + " and 'portal_officer'::regrole = any (p.polroles))"))
                .isEmpty();
    }

    @Test
    void every_policy_of_a_client_compares_the_client() throws SQLException {
        assertThat(ask("select tablename from pg_policies where 'portal_client' = any (roles)"))
                .isNotEmpty();
        assertThat(ask("select tablename from pg_policies where 'portal_client' = any (roles)"
                        + " and (qual not like '%current_client()%' or with_check not like '%current_client()%')"))
                .isEmpty();
    }

    @Test
    void every_column_that_says_whose_a_row_is_leads_an_index() throws SQLException {
        assertThat(ask(TABLES + ABOUT_A_CLIENT + " and c.relname <> 'client' and not exists"
                        + " (select from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]"
                        + " where i.indrelid = c.oid and a.attname = 'client_id')"))
                .isEmpty();
    }

    @Test
    void the_role_that_logs_in_owns_nothing_and_is_nobody_special() throws SQLException {
        assertThat(ask("select rolname from pg_roles where rolname = 'portal' and not rolsuper and not rolbypassrls"
                        + " and not rolcreaterole and not rolcreatedb and not rolinherit and not rolreplication"))
                .containsExactly("portal");
        assertThat(ask("select relname from pg_class where relowner = 'portal'::regrole"
                        + " union all select proname from pg_proc where proowner = 'portal'::regrole"
                        + " union all select nspname from pg_namespace where nspowner = 'portal'::regrole"
                        + " union all select datname from pg_database where datdba = 'portal'::regrole"))
                .isEmpty();
        assertThat(ask(
                        "select table_name from information_schema.role_table_grants where grantee in ('portal', 'PUBLIC')"
                                + " and table_schema = 'public'"))
                .isEmpty();
    }

    @Test
    void no_role_of_the_portal_may_delete_or_empty_anything() throws SQLException {
        assertThat(ask("select table_name from information_schema.role_table_grants where grantee like 'portal\\_%'"
                        + " and grantee <> 'portal_owner' and privilege_type in ('DELETE', 'TRUNCATE', 'TRIGGER')"))
                .isEmpty();
    }

    @Test
    void a_client_deletes_nothing_and_changes_nothing_the_municipality_wrote() throws SQLException {
        for (var table : ask(TABLES)) {
            assertThatThrownBy(() -> rows(anna, "delete from " + table))
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
        for (var table :
                List.of("client", "conversation", "invitation", "questionnaire", "question", "report", "sentence")) {
            assertThatThrownBy(() -> rows(anna, "update " + table + " set id = id"))
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
        assertThatThrownBy(() -> rows(anna, "update answer_sheet set client_id = client_id"))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void who_is_nobody_may_read_nothing() throws SQLException {
        for (var table : ask(TABLES)) {
            assertThatThrownBy(() -> database.fetch("select * from " + table))
                    .rootCause()
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> inTransaction(() -> database.fetch("select * from " + table)))
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void a_client_role_without_a_client_sees_nobody() {
        var nobody = currentActor.as(
                new Actor.Intake(),
                () -> inTransaction(() -> {
                    database.execute("set local role portal_client");
                    return database.fetch("select id from client").size();
                }));

        assertThat(nobody).isZero();
    }

    @Test
    void the_sign_in_role_reads_nothing_but_clients() throws SQLException {
        for (var table : ask(TABLES + " and c.relname <> 'client'")) {
            assertThatThrownBy(() -> currentActor.as(
                            new Actor.SignIn(), () -> inTransaction(() -> database.fetch("select * from " + table))))
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void the_intake_role_never_reads_what_a_client_wrote() {
        for (var table : List.of("invitation_answer", "answer", "remark")) {
            assertThatThrownBy(() -> intake(() -> inTransaction(() -> database.fetch("select * from " + table))))
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }
}
