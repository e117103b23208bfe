package nl.mijngesprek.portal.identity;

import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The clients the municipality told the portal about. */
@Service
public class Clients {

    private final ClientTable table;
    private final BsnVault vault;
    private final AsSignIn signIn;

    Clients(ClientTable table, BsnVault vault, AsSignIn signIn) {
        this.table = table;
        this.vault = vault;
        this.signIn = signIn;
    }

    /** The client with this BSN, for the moment of logging in; acts by itself as {@link Actor.SignIn}. */
    public Optional<KnownClient> findByBsn(Bsn bsn) {
        var hash = vault.hash(bsn);
        return signIn.read(() -> table.findByHash(hash));
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
