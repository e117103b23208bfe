package nl.mijngesprek.portal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.transaction.CannotCreateTransactionException;

/** An outage of the database and a mistake of ours are told apart, for a client can wait for one of them to end. */
class OutageTest {

    @ParameterizedTest
    @ValueSource(strings = {"08001", "08006", "08003", "57P01", "57P02", "57P03", "57014"})
    void a_lost_connection_and_a_server_that_stops_are_outages(String state) {
        assertThat(Outage.causes(new RuntimeException("view", new SQLException("gone", state))))
                .isTrue();
    }

    @Test
    void a_connection_that_cannot_be_had_is_an_outage() {
        assertThat(Outage.causes(new CannotCreateTransactionException(
                        "no", new SQLTransientConnectionException("pool is empty"))))
                .isTrue();
        assertThat(Outage.causes(new QueryTimeoutException("slow"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "42501", "22001", "0800", ""})
    void what_the_database_refuses_is_none(String state) {
        assertThat(Outage.causes(new SQLException("refused", state))).isFalse();
    }

    @Test
    void a_mistake_of_ours_is_none() {
        assertThat(Outage.causes(new IllegalStateException("mistake", new IOException("file"))))
                .isFalse();
        assertThat(Outage.causes(new SQLException("says nothing"))).isFalse();
        assertThat(Outage.causes(new DataIntegrityViolationException("twice"))).isFalse();
        assertThat(Outage.causes(null)).isFalse();
        assertThat(Outage.causes("text")).isFalse();
    }
}
