package nl.mijngesprek.portal.identity;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who helps clients, and what they may do for whom, for the moments of logging in and of beginning to act. */
@Service
public class Helpers {

    private final HelperTable table;
    private final ActingTable acting;
    private final BsnVault vault;
    private final AsSignIn signIn;
    private final CurrentActor actor;

    Helpers(HelperTable table, ActingTable acting, BsnVault vault, AsSignIn signIn, CurrentActor actor) {
        this.table = table;
        this.acting = acting;
        this.vault = vault;
        this.signIn = signIn;
        this.actor = actor;
    }

    /** The support worker whom the provider calls so; acts by itself as {@link Actor.SignIn}. */
    public Optional<KnownHelper> findByLogin(String login) {
        return signIn.read(() -> table.findByLogin(login));
    }

    /**
     * Who has this BSN and helps privately, from the first login on; of the number nothing is kept but its keyed hash.
     * Acts by itself as {@link Actor.SignIn}.
     *
     * @param told the name, where DigiD tells one; it goes before what the helper said
     */
    public PrivateHelper signInPrivately(Bsn bsn, Optional<HelperName> told) {
        var hash = vault.hash(bsn);
        return signIn.write(() -> {
            if (table.findPrivate(hash).isEmpty()) {
                table.addPrivate(hash);
            }
            var helper = table.findPrivate(hash).orElseThrow();
            told.ifPresent(name -> table.name(helper.id(), name));
            return table.findPrivate(hash).orElseThrow();
        });
    }

    /** Who helps privately, as known now; empty for who works at an organisation. Acts by itself as {@link Actor.SignIn}. */
    public Optional<PrivateHelper> findSignedIn(HelperId helper) {
        return signIn.read(() -> table.findPrivate(helper));
    }

    /**
     * DigiD proved just now that this helper may act for this client: finds the permission, or makes it, for these tasks and
     * until midnight. Acts by itself as {@link Actor.SignIn}.
     */
    public ProvedAtDigid signInFor(ClientId client, HelperId helper, Set<HelperTask> tasks) {
        return signIn.write(() -> acting.isStopped(helper, client)
                ? new ProvedAtDigid.Stopped()
                : new ProvedAtDigid.Permitted(acting.permit(helper, client, tasks)));
    }

    /** What the helper who is logged in is called. */
    @Transactional(readOnly = true)
    public OwnName ownName() {
        return table.ownName(actor.actingHelper());
    }

    /** The helper who is logged in says what they are called. False when they may not, or not any more. */
    @Transactional
    public boolean sayName(HelperName name) {
        var helper = actor.actingHelper();
        if (!table.ownName(helper).mayChange()) {
            return false;
        }
        table.name(helper, name);
        return true;
    }

    /**
     * What this permission allows this helper at this very moment; empty when it was revoked, is over, is somebody else's,
     * or its helper left the organisation. Acts by itself as {@link Actor.SignIn}.
     */
    public Optional<ActingFor> findActing(HelperId helper, MandateId mandate) {
        return signIn.read(() -> acting.find(helper, mandate));
    }

    /** Takes in a support worker, new or known by the login; acts as {@link Actor.Intake}. */
    @Transactional
    public HelperId deliver(HelperDelivery helper) {
        return table.store(helper);
    }
}
