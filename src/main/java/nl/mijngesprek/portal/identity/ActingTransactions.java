package nl.mijngesprek.portal.identity;

import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;

/**
 * Makes every transaction act as the current actor: its database role, and whose rows it may see.
 * Both end with the transaction, so nothing stays behind on a pooled connection.
 * Without an actor the transaction keeps the login role, which may read nothing at all.
 */
@Component("transactionManager")
class ActingTransactions extends JdbcTransactionManager {

    private final DataSource dataSource;
    private final CurrentActor currentActor;
    private final Fuse fuse = new Fuse();

    ActingTransactions(DataSource dataSource, CurrentActor currentActor) {
        super(dataSource);
        this.dataSource = dataSource;
        this.currentActor = currentActor;
    }

    // Not a TransactionExecutionListener: what that throws leaves the connection bound to its thread, out of the pool
    // for good.
    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        fuse.check();
        try {
            super.doBegin(transaction, definition);
        } catch (CannotCreateTransactionException failure) {
            fuse.blowIfUnreachable(failure);
            throw failure;
        }
        try {
            var actor = currentActor.find();
            if (actor.isPresent()) {
                become(actor.get());
            }
        } catch (RuntimeException | SQLException failure) {
            doCleanupAfterCompletion(transaction);
            throw new CannotCreateTransactionException("cannot act as anybody", failure);
        }
    }

    private void become(Actor actor) throws SQLException {
        var connection = DataSourceUtils.getConnection(dataSource);
        var settings = Settings.of(actor);
        try (var statement = connection.prepareStatement(
                "select set_config('app.client', ?, true), set_config('app.officer', ?, true),"
                        + " set_config('app.helper', ?, true), set_config('app.mandate', ?, true),"
                        + " set_config('app.reply_code', ?, true), set_config('role', ?, true)")) {
            statement.setString(1, settings.client());
            statement.setString(2, settings.officer());
            statement.setString(3, settings.helper());
            statement.setString(4, settings.mandate());
            statement.setString(5, settings.replyCode());
            statement.setString(6, actor.databaseRole());
            statement.execute();
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }

    /** Who acts and for whom, as the database reads it; what does not apply is empty. */
    private record Settings(String client, String officer, String helper, String mandate, String replyCode) {

        private static final Settings NOBODY = new Settings("", "", "", "", "");

        static Settings of(Actor actor) {
            return switch (actor) {
                case Actor.Client(var id) -> new Settings(text(id.value()), "", "", "", "");
                case Actor.Officer(var id) -> new Settings("", text(id.value()), "", "", "");
                case Actor.Helper(var id) -> new Settings("", "", text(id.value()), "", "");
                case Actor.Acting(var helper, var mandate, var client) ->
                    new Settings(text(client.value()), "", text(helper.value()), text(mandate.value()), "");
                case Actor.Reply(var codeHash) -> new Settings("", "", "", "", codeHash);
                case Actor.SignIn(),
                        Actor.Intake(),
                        Actor.Sender(),
                        Actor.Reminder(),
                        Actor.Notifier(),
                        Actor.CaseDelivery(),
                        Actor.Retention() -> NOBODY;
            };
        }

        private static String text(UUID id) {
            return id.toString();
        }
    }
}
