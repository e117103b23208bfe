package nl.mijngesprek.portal.identity;

import java.io.Serializable;

/** Who is logged in, as kept in the session: no BSN, no token. */
public interface SignedInClient extends Serializable {

    ClientId clientId();

    /** The client's name as the municipality registered it. */
    String displayName();

    /** BCP 47 code of the language the municipality knows this client by. */
    String languageCode();
}
