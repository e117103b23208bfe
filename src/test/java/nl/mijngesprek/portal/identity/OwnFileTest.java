package nl.mijngesprek.portal.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import nl.mijngesprek.portal.TableTest;
import nl.mijngesprek.portal.behalf.CheckOutcome;
import nl.mijngesprek.portal.behalf.IdentityWay;
import nl.mijngesprek.portal.invitation.ConversationId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

/** An officer who is a client too is a client at the client's login, and nobody's officer in that file. */
class OwnFileTest extends TableTest {

    private OfficerId officer = new OfficerId(UUID.randomUUID());
    private ConversationId annas = new ConversationId(UUID.randomUUID());
    private ConversationId bilals = new ConversationId(UUID.randomUUID());

    @BeforeEach
    void annaWorksAtTheDesk() {
        officer = officer("Anna de Wit");
        intake(() -> {
            officers.putAtDesk(officer, true);
            return officer;
        });
        annas = conversation(anna, nextWeek);
        bilals = conversation(bilal, nextWeek);
    }

    private void itIsKnownWhoSheIs() {
        intake(() -> inTransaction(() -> database.execute(
                "insert into officer_bsn (officer_id, bsn_hash) select ?, bsn_hash from client where id = ?"
                        + " on conflict do nothing",
                officer.value(),
                anna.value())));
    }

    private int sees(UUID conversation) {
        return as(
                officer,
                () -> inTransaction(() -> database.fetch("select id from conversation where id = ?", conversation)
                        .size()));
    }

    @Test
    void an_officer_has_nothing_to_do_with_a_file_of_their_own() {
        assertThat(sees(annas.value())).as("before it is known").isOne();
        assertThat(as(officer, () -> identityChecks.mayCheck(anna))).isTrue();

        itIsKnownWhoSheIs();

        assertThat(sees(annas.value())).isZero();
        assertThat(sees(bilals.value())).isOne();
        assertThat(as(officer, () -> identityChecks.mayCheck(anna))).isFalse();
        assertThat(as(officer, () -> identityChecks.mayCheck(bilal))).isTrue();
        assertThat(as(officer, () -> identityChecks.check(anna, IdentityWay.DOCUMENT_AT_DESK)))
                .isInstanceOf(CheckOutcome.NotFound.class);
        assertThatThrownBy(() -> as(
                        officer,
                        () -> inTransaction(() -> database.execute(
                                "insert into identity_check (client_id, channel, way) values (?, 'desk', 'identity-document')",
                                anna.value()))))
                .as("past the service")
                .isInstanceOf(DataAccessException.class);
        assertThat(as(
                        anna,
                        () -> inTransaction(() ->
                                database.fetch("select id from conversation").size())))
                .as("as a client she is as all others")
                .isOne();
    }

    @Test
    void nobody_reads_whose_bsn_it_is() {
        itIsKnownWhoSheIs();

        assertThatThrownBy(() -> as(officer, () -> inTransaction(() -> database.fetch("select * from officer_bsn"))))
                .rootCause()
                .hasMessageContaining("permission denied");
    }
}
