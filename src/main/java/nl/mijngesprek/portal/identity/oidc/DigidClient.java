package nl.mijngesprek.portal.identity.oidc;

import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.identity.KnownClient;
import nl.mijngesprek.portal.identity.SignedInClient;
import org.jspecify.annotations.Nullable;

/** A client who logged in with DigiD: no BSN. */
final class DigidClient extends LoggedIn implements SignedInClient {

    private final ClientId clientId;
    private final String displayName;
    private final String languageCode;

    /** @param idTokenHint the ID token as it came; {@code null} when it carries the BSN and may not be kept */
    DigidClient(KnownClient client, @Nullable String idTokenHint) {
        super(client.id().value().toString(), "CLIENT", idTokenHint);
        this.clientId = client.id();
        this.displayName = client.name();
        this.languageCode = client.languageCode();
    }

    @Override
    Registration registration() {
        return Registration.DIGID;
    }

    @Override
    public ClientId clientId() {
        return clientId;
    }

    @Override
    public String displayName() {
        return displayName;
    }

    @Override
    public String languageCode() {
        return languageCode;
    }
}
