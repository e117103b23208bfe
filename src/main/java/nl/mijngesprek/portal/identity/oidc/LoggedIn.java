package nl.mijngesprek.portal.identity.oidc;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Who logged in, as kept in the session: one role, no claims, no token but the one that logs out. */
abstract sealed class LoggedIn implements OidcUser
        permits DigidClient, OrganisationOfficer, SupportHelper, NamelessHelper {

    private final String name;
    private final List<SimpleGrantedAuthority> authorities;
    private final @Nullable String idTokenHint;

    /** @param idTokenHint the ID token as it came; {@code null} when it may not be kept */
    LoggedIn(String name, String role, @Nullable String idTokenHint) {
        this(name, List.of(role), idTokenHint);
    }

    /** @param roles of who acts for somebody: that they do, and each task that they may do */
    LoggedIn(String name, List<String> roles, @Nullable String idTokenHint) {
        this.name = name;
        this.authorities = roles.stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
        this.idTokenHint = idTokenHint;
    }

    abstract Registration registration();

    final Optional<String> idTokenHint() {
        return Optional.ofNullable(idTokenHint);
    }

    @Override
    public final String getName() {
        return name;
    }

    @Override
    public final Collection<? extends GrantedAuthority> getAuthorities() {
        return authorities;
    }

    @Override
    public final Map<String, Object> getAttributes() {
        return getClaims();
    }

    @Override
    public final Map<String, Object> getClaims() {
        return Map.of("sub", getName());
    }

    /** Without the claims it came with: nobody here needs them any more. */
    @Override
    public final OidcIdToken getIdToken() {
        return new OidcIdToken(
                idTokenHint().orElse("not kept"), Instant.EPOCH, Instant.EPOCH.plusSeconds(1), getClaims());
    }

    @Override
    public final OidcUserInfo getUserInfo() {
        return new OidcUserInfo(getClaims());
    }
}
