package nl.mijngesprek.portal.shell;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Tells whether the database cannot be reached, as opposed to a mistake of ours. */
final class Outage {

    /** SQLSTATE classes of a lost or refused connection, and of a server that stops. */
    private static final java.util.Set<String> CONNECTION_STATES = java.util.Set.of("08", "57");

    private Outage() {}

    static boolean causes(@Nullable Object failure) {
        for (var cause = failure instanceof Throwable throwable ? throwable : null;
                cause != null;
                cause = cause.getCause()) {
            if (cause instanceof CannotCreateTransactionException
                    || cause instanceof DataAccessResourceFailureException
                    || cause instanceof TransientDataAccessException
                    || (cause instanceof SQLException sql
                            && sql.getSQLState() != null
                            && sql.getSQLState().length() == 5
                            && CONNECTION_STATES.contains(sql.getSQLState().substring(0, 2)))) {
                return true;
            }
        }
        return false;
    }
}
