package nl.mijngesprek.portal.identity;

import java.sql.SQLException;
import java.time.Duration;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * When the database could not be reached, whoever asks within the next moment is told so at once:
 * attempts that cannot succeed would add up to a long wait for one client, and occupy every thread for all.
 */
final class Fuse {

    private static final Duration OPEN = Duration.ofSeconds(1);

    /** SQLSTATE class of a connection that is refused, lost or not answered. */
    private static final String UNREACHABLE = "08";

    /** By the clock of the machine that only runs forward; the beginning is long ago. */
    private volatile long blownAt = System.nanoTime() - OPEN.toNanos();

    /** Refuses with the exception that a vain attempt gives, while the last one is only a moment ago. */
    void check() {
        if (System.nanoTime() - blownAt < OPEN.toNanos()) {
            throw new CannotCreateTransactionException("the database could not be reached a moment ago");
        }
    }

    /** A pool that is merely busy blows no fuse. */
    void blowIfUnreachable(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && sql.getSQLState() != null
                    && sql.getSQLState().startsWith(UNREACHABLE)) {
                blownAt = System.nanoTime();
                return;
            }
        }
    }
}
