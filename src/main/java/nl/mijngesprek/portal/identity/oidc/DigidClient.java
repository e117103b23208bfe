package nl.mijngesprek.portal.identity.oidc;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.identity.KnownClient;
import nl.mijngesprek.portal.identity.SignedInClient;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** A client who logged in with DigiD, as kept in the session: no BSN, no claims, no token but the one that logs out. */
final class DigidClient implements OidcUser, SignedInClient {

    private static final List<GrantedAuthority> AUTHORITIES = List.of(new SimpleGrantedAuthority("ROLE_CLIENT"));

    private final ClientId clientId;
    private final String displayName;
    private final String languageCode;
    private final @Nullable String idTokenHint;

    /** @param idTokenHint the ID token as it came; {@code null} when it carries the BSN and may not be kept */
    DigidClient(KnownClient client, @Nullable String idTokenHint) {
        this.clientId = client.id();
        this.displayName = client.name();
        this.languageCode = client.languageCode();
        this.idTokenHint = idTokenHint;
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

    Optional<String> idTokenHint() {
        return Optional.ofNullable(idTokenHint);
    }

    @Override
    public String getName() {
        return clientId.value().toString();
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return AUTHORITIES;
    }

    @Override
    public Map<String, Object> getAttributes() {
        return getClaims();
    }

    @Override
    public Map<String, Object> getClaims() {
        return Map.of("sub", getName());
    }

    /** Without the claims it came with: nobody here needs them any more. */
    @Override
    public OidcIdToken getIdToken() {
        return new OidcIdToken(
                idTokenHint().orElse("not kept"), Instant.EPOCH, Instant.EPOCH.plusSeconds(1), getClaims());
    }

    @Override
    public OidcUserInfo getUserInfo() {
        return new OidcUserInfo(getClaims());
    }
}
