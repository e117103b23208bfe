package nl.mijngesprek.portal.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import nl.mijngesprek.portal.TableTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** Who a transaction was ends with it: the next borrower of the connection is nobody. */
class ActingTransactionsTest extends TableTest {

    @Autowired
    HikariDataSource pool;

    @Test
    void a_transaction_is_the_client_and_nobody_else() {
        assertThat(as(anna, () -> inTransaction(this::whoAmI))).isEqualTo("portal_client " + anna.value());
        assertThat(as(bilal, () -> inTransaction(this::whoAmI))).isEqualTo("portal_client " + bilal.value());
        assertThat(intake(() -> inTransaction(this::whoAmI))).isEqualTo("portal_intake ");
    }

    @Test
    void after_a_commit_nothing_stays_on_any_connection() throws SQLException {
        for (var round = 0; round < pool.getMaximumPoolSize() * 2; round++) {
            as(anna, () -> inTransaction(this::whoAmI));
        }

        assertNobodyOnAnyConnection();
    }

    @Test
    void after_a_rollback_nothing_stays_on_any_connection() throws SQLException {
        for (var round = 0; round < pool.getMaximumPoolSize() * 2; round++) {
            as(anna, () -> new TransactionTemplate(transactions).<String>execute(status -> {
                status.setRollbackOnly();
                return whoAmI();
            }));
        }

        assertNobodyOnAnyConnection();
    }

    @Test
    void after_an_exception_nothing_stays_on_any_connection() throws SQLException {
        for (var round = 0; round < pool.getMaximumPoolSize() * 2; round++) {
            assertThatThrownBy(() -> as(anna, () -> inTransaction(() -> database.execute("select 1 / 0"))))
                    .hasMessageContaining("division by zero");
        }

        assertNobodyOnAnyConnection();
    }

    @Test
    void a_client_inside_the_work_of_the_intake_is_never_mixed_up() {
        var seen = intake(() -> inTransaction(
                () -> List.of(whoAmI(), clients.findByBsn(nextBsn()).isPresent() ? "found" : "not found", whoAmI())));

        assertThat(seen).containsExactly("portal_intake ", "not found", "portal_intake ");
    }

    @Test
    void a_database_that_dies_as_a_transaction_begins_costs_no_connection() throws SQLException {
        var dying = new TransactionTemplate(new ActingTransactions(dying(pool), currentActor));

        for (var round = 0; round < pool.getMaximumPoolSize() * 2; round++) {
            assertThatThrownBy(() -> as(anna, () -> dying.<String>execute(_ -> "reached")))
                    .isInstanceOf(CannotCreateTransactionException.class);
        }

        assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
        assertThat(as(anna, () -> inTransaction(this::whoAmI))).isEqualTo("portal_client " + anna.value());
    }

    private String whoAmI() {
        return database.fetchSingle("select current_user || ' ' || current_setting('app.client')")
                .into(String.class);
    }

    private void assertNobodyOnAnyConnection() throws SQLException {
        var borrowed = new ArrayList<Connection>();
        try {
            for (var number = 0; number < pool.getMaximumPoolSize(); number++) {
                borrowed.add(pool.getConnection());
            }
            for (var connection : borrowed) {
                try (var statement = connection.createStatement();
                        var row = statement.executeQuery(
                                "select current_user, coalesce(current_setting('app.client', true), '')")) {
                    row.next();
                    assertThat(row.getString(1)).isEqualTo("portal");
                    assertThat(row.getString(2)).isEmpty();
                }
            }
        } finally {
            for (var connection : borrowed) {
                connection.close();
            }
        }
    }

    /** Hands out connections that begin a transaction and then fail. */
    private static DataSource dying(DataSource target) {
        return new DelegatingDataSource(target) {
            @Override
            public Connection getConnection() throws SQLException {
                var connection = super.getConnection();
                return (Connection) Proxy.newProxyInstance(
                        Connection.class.getClassLoader(),
                        new Class<?>[] {Connection.class},
                        (_, method, arguments) -> {
                            if (method.getName().equals("prepareStatement")) {
                                throw new SQLException("the database is gone");
                            }
                            return method.invoke(connection, arguments);
                        });
            }
        };
    }
}
