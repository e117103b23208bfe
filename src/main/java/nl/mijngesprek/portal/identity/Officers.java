package nl.mijngesprek.portal.identity;

import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The officers the municipality told the portal about. */
@Service
public class Officers {

    private final OfficerTable table;
    private final BsnVault vault;
    private final AsSignIn signIn;

    Officers(OfficerTable table, BsnVault vault, AsSignIn signIn) {
        this.table = table;
        this.vault = vault;
        this.signIn = signIn;
    }

    /** The officer whom the provider calls so, for the moment of logging in; acts by itself as {@link Actor.SignIn}. */
    public Optional<KnownOfficer> findByLogin(String login) {
        return signIn.read(() -> table.findByLogin(login));
    }

    /** What is known of this officer now, while one is logged in; acts by itself as {@link Actor.SignIn}. */
    public Optional<KnownOfficer> findSignedIn(OfficerId officer) {
        return signIn.read(() -> table.find(officer));
    }

    /**
     * Takes in an officer, new or known by the login, or by name and number; acts as {@link Actor.Intake}.
     * Refuses the name and number of another login with {@link DuplicateKeyException}.
     */
    @Transactional
    public OfficerId deliver(OfficerDelivery officer) {
        return table.store(officer);
    }

    /**
     * Says who this officer is as a client, now or some day: from then on they have nothing to do with that file. Only the keyed
     * hash is kept; acts as {@link Actor.Intake}.
     */
    @Transactional
    public void keepFromOwnFile(OfficerId officer, Bsn bsn) {
        table.storeBsn(officer, vault.hash(bsn));
    }

    /** Whether this officer serves at the desk from now on; acts as {@link Actor.Intake}. */
    @Transactional
    public void putAtDesk(OfficerId officer, boolean atDesk) {
        table.storeAtDesk(officer, atDesk);
    }
}
