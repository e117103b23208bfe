package nl.mijngesprek.portal.identity.oidc;

import java.io.Serializable;
import java.util.Optional;
import java.util.Set;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.identity.HelperId;
import nl.mijngesprek.portal.identity.HelperTask;
import nl.mijngesprek.portal.identity.SignedInHelper;
import org.jspecify.annotations.Nullable;

/** Who logged in with DigiD to help, and did not say yet what they are called: before that there is no page but the one that asks. */
final class NamelessHelper extends LoggedIn implements SignedInHelper {

    static final String ROLE = "NAMELESS";

    /** For whom DigiD Machtigen proved that this helper may act; counts once there is a name. */
    record Proved(ClientId client, Set<HelperTask> tasks) implements Serializable {

        Proved {
            tasks = Set.copyOf(tasks);
        }
    }

    private final HelperId helperId;
    private final @Nullable Proved proved;

    NamelessHelper(HelperId helperId, Optional<Proved> proved, @Nullable String idTokenHint) {
        super(helperId.value().toString(), ROLE, idTokenHint);
        this.helperId = helperId;
        this.proved = proved.orElse(null);
    }

    @Override
    Registration registration() {
        return Registration.HELPER;
    }

    @Override
    public HelperId helperId() {
        return helperId;
    }

    @Override
    public String helperName() {
        return "";
    }

    Optional<Proved> proved() {
        return Optional.ofNullable(proved);
    }
}
