package nl.mijngesprek.portal.audit;

import java.util.Collection;
import java.util.List;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.identity.CurrentActor;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who looked at whose data (H7). Written in the transaction that reads the data, before it is shown:
 * when a look cannot be written, that transaction fails and nothing is shown.
 */
@Service
public class AccessLog {

    private static final int PAGE = 20;

    private final AccessLogTable table;
    private final CurrentActor actor;

    AccessLog(AccessLogTable table, CurrentActor actor) {
        this.table = table;
        this.actor = actor;
    }

    /** Notes that the officer who acts looks at this; see {@link #looked(Collection, Look)}. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void looked(ClientId client, Look look) {
        looked(List.of(client), look);
    }

    /**
     * Notes that the officer who acts looks at the same thing of several clients.
     * Refuses with {@link AccessDeniedException} when no officer acts, and with {@link IllegalTransactionStateException}
     * outside a transaction; one that only reads cannot write the log, and so fails too.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void looked(Collection<ClientId> clients, Look look) {
        table.add(clients, actor.actingOfficer(), look);
    }

    /**
     * Notes that the helper who acts looks at this: once in a quarter of an hour, however often.
     * Refuses with {@link AccessDeniedException} when no helper acts.
     */
    @Transactional
    public void helperLooked(Look look) {
        if (!actor.isHelped()) {
            throw new AccessDeniedException("no helper acts");
        }
        table.addHelped(look);
    }

    /** What the client who is logged in reads, newest first; {@code number} below 1 is the first page. */
    @Transactional(readOnly = true)
    public LogPage page(int number) {
        var page = Math.clamp(number, 1, 10_000);
        var lines = table.lines(actor.viewer(), (page - 1) * PAGE, PAGE + 1);
        return new LogPage(page, lines.stream().limit(PAGE).toList(), lines.size() > PAGE);
    }
}
