package nl.mijngesprek.portal.identity;

import java.io.Serializable;
import java.util.Optional;

/** Who helps and is logged in, as kept in the session: at home, or acting for one client. */
public interface SignedInHelper extends Serializable {

    HelperId helperId();

    /** The helper's own name. */
    String helperName();

    /** For whom this login acts; empty at the helper's own pages. Never for two. */
    default Optional<ActingFor> acting() {
        return Optional.empty();
    }
}
