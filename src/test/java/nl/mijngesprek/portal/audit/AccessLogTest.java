package nl.mijngesprek.portal.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import nl.mijngesprek.portal.identity.Actor;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.outreach.DeskTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.IllegalTransactionStateException;

/** H7, promise 2: a look is written before anything is shown, once and for good, and the client reads it. */
class AccessLogTest extends DeskTest {

    private static final String ADD =
            "insert into access_log (client_id, actor_kind, actor_id, what) values (?, 'officer', ?, 'contact')";

    @Autowired
    AccessLog log;

    private void look(ClientId client) {
        as(
                joke,
                () -> inTransaction(() -> {
                    log.looked(client, Look.at(Subject.CONTACT));
                    return 0;
                }));
    }

    @Test
    void the_client_reads_who_looked_newest_first_page_by_page() {
        for (var count = 0; count < 21; count++) {
            look(anna);
        }

        assertThat(as(anna, () -> log.page(1)).lines()).hasSize(20);
        assertThat(as(anna, () -> log.page(1)).more()).isTrue();
        assertThat(as(anna, () -> log.page(2)).lines()).hasSize(1);
        assertThat(as(bilal, () -> log.page(1)).lines()).isEmpty();

        open("/mijn/");
        press("Wie keek naar uw gegevens?");
        assertThat(screen().words()).contains("Joke de Groot van de gemeente", "Las hoe wij u zochten");
        press("Bekijk oudere regels");
        assertThat(screen().all("dt")).hasSize(1);
        press("Bekijk nieuwere regels");
        assertThat(screen().all("dt")).hasSize(20);
    }

    @Test
    void who_was_never_looked_at_reads_that() {
        open("/mijn/ingezien?pagina=99999x");

        assertThat(screen().words()).contains("Nog niemand keek hier naar uw gegevens.");
    }

    /** What cannot be written is not shown: the look stands in the transaction that reads. */
    @Test
    void without_the_log_nothing_is_shown() throws SQLException {
        var conversation = obliged(anna);
        execute("alter table access_log add constraint full_disk check (client_id <> '" + anna.value() + "')");
        try {
            assertThatThrownBy(() -> as(joke, () -> desk.open(conversation))).isInstanceOf(RuntimeException.class);
        } finally {
            execute("alter table access_log drop constraint full_disk");
        }
        assertThat(as(joke, () -> desk.open(conversation))).isPresent();
    }

    @Test
    void nobody_looks_outside_a_transaction_or_without_being_an_officer() {
        assertThatThrownBy(() -> as(joke, () -> {
                    log.looked(anna, Look.at(Subject.CONTACT));
                    return 0;
                }))
                .isInstanceOf(IllegalTransactionStateException.class);
        assertThatThrownBy(() -> as(
                        anna,
                        () -> inTransaction(() -> {
                            log.looked(anna, Look.at(Subject.CONTACT));
                            return 0;
                        })))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void no_role_changes_removes_or_forges_a_line() throws SQLException {
        look(anna);
        for (var sql :
                List.of("update access_log set what = 'report'", "delete from access_log", "truncate access_log")) {
            for (var actor :
                    List.of(new Actor.Client(anna), new Actor.Officer(joke), new Actor.Intake(), new Actor.SignIn())) {
                assertThatThrownBy(() -> currentActor.as(actor, () -> inTransaction(() -> database.execute(sql))))
                        .as(actor + ": " + sql)
                        .rootCause()
                        .hasMessageContaining("permission denied");
            }
            assertThatThrownBy(() -> execute(sql)).hasMessageContaining("never changed or removed");
        }
        // Under another officer's name, or at another moment.
        assertThatThrownBy(() -> rows(joke, ADD, anna.value(), karim.value()))
                .rootCause()
                .hasMessageContaining("row-level security");
        assertThatThrownBy(() -> rows(
                        joke,
                        "insert into access_log (client_id, at, actor_kind, actor_id, what)"
                                + " values (?, '2020-01-01', 'officer', ?, 'contact')",
                        anna.value(),
                        joke.value()))
                .rootCause()
                .hasMessageContaining("permission denied");
        for (var actor : List.of(new Actor.Client(anna), new Actor.Intake(), new Actor.SignIn())) {
            assertThatThrownBy(() -> currentActor.as(
                            actor, () -> inTransaction(() -> database.execute(ADD, anna.value(), joke.value()))))
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
        // Nor does an officer read who else looked.
        assertThatThrownBy(() -> rows(joke, "select 1 from access_log"))
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> execute(ADD, anna.value(), UUID.randomUUID())).hasMessageContaining("null value");
        assertThat(rows(anna, "select 1 from access_log")).isEqualTo(1);
    }
}
