package nl.mijngesprek.portal.identity;

import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The clients the municipality told the portal about. */
@Service
public class Clients {

    private final ClientTable table;
    private final BsnVault vault;
    private final CurrentActor currentActor;
    private final TransactionTemplate transaction;

    Clients(ClientTable table, BsnVault vault, CurrentActor currentActor, PlatformTransactionManager transactions) {
        this.table = table;
        this.vault = vault;
        this.currentActor = currentActor;
        this.transaction = new TransactionTemplate(transactions);
        transaction.setReadOnly(true);
        // Whoever's transaction this is called in, it stays theirs.
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** The client with this BSN, for the moment of logging in; acts by itself as {@link Actor.SignIn}. */
    public Optional<KnownClient> findByBsn(Bsn bsn) {
        var hash = vault.hash(bsn);
        // The actor first, then the transaction: it is at its begin that a transaction becomes somebody.
        return currentActor.as(
                new Actor.SignIn(), () -> transaction.<Optional<KnownClient>>execute(_ -> table.findByHash(hash)));
    }

    /**
     * Takes in a client, new or known by the reference; acts as {@link Actor.Intake}.
     * Refuses a BSN that another reference has already with {@link DuplicateKeyException}.
     */
    @Transactional
    public ClientId deliver(ClientDelivery client) {
        return table.store(client, vault.hash(client.bsn()), vault.encrypt(client.bsn()));
    }
}
