package nl.mijngesprek.portal.identity;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who helps clients, and what they may do for whom, for the moments of logging in and of beginning to act. */
@Service
public class Helpers {

    private final HelperTable table;
    private final ActingTable acting;
    private final AsSignIn signIn;

    Helpers(HelperTable table, ActingTable acting, AsSignIn signIn) {
        this.table = table;
        this.acting = acting;
        this.signIn = signIn;
    }

    /** The support worker whom the provider calls so; acts by itself as {@link Actor.SignIn}. */
    public Optional<KnownHelper> findByLogin(String login) {
        return signIn.read(() -> table.findByLogin(login));
    }

    /** What is known of this helper now, while one is logged in; acts by itself as {@link Actor.SignIn}. */
    public Optional<KnownHelper> findSignedIn(HelperId helper) {
        return signIn.read(() -> table.find(helper));
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
