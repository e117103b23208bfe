package nl.mijngesprek.portal.identity;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * Makes every transaction act as the current actor: its database role, and whose rows it may see.
 * Both end with the transaction, so nothing stays behind on a pooled connection.
 * Without an actor the transaction keeps the login role, which may read nothing at all.
 */
@Component
class DatabaseActor implements TransactionExecutionListener {

    private final DataSource dataSource;
    private final CurrentActor currentActor;

    DatabaseActor(DataSource dataSource, CurrentActor currentActor) {
        this.dataSource = dataSource;
        this.currentActor = currentActor;
    }

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable beginFailure) {
        if (beginFailure == null) {
            currentActor.find().ifPresent(this::become);
        }
    }

    private void become(Actor actor) {
        var connection = DataSourceUtils.getConnection(dataSource);
        try (var statement =
                connection.prepareStatement("select set_config('app.client', ?, true), set_config('role', ?, true)")) {
            statement.setString(
                    1,
                    actor instanceof Actor.Client client ? client.id().value().toString() : "");
            statement.setString(2, actor.databaseRole());
            statement.execute();
        } catch (SQLException failure) {
            throw new CannotGetJdbcConnectionException("cannot act as " + actor.databaseRole(), failure);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }
}
