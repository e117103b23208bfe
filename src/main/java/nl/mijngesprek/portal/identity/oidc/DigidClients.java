package nl.mijngesprek.portal.identity.oidc;

import java.util.Objects;
import java.util.Optional;
import nl.mijngesprek.portal.identity.Bsn;
import nl.mijngesprek.portal.identity.Clients;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * Finds the client whom the provider vouches for. Refuses, with an {@link OAuth2AuthenticationException} that never carries
 * the BSN: no BSN, one of another sector, a login on behalf of somebody else, and somebody the municipality did not deliver.
 */
class DigidClients implements OAuth2UserService<OidcUserRequest, OidcUser> {

    static final String UNKNOWN_CLIENT = "unknown_client";
    static final String NO_BSN = "no_bsn";
    static final String ON_BEHALF = "representation_not_supported";

    private final OAuth2UserService<OidcUserRequest, OidcUser> provider;
    private final Clients clients;
    private final Representation representation;
    private final String bsnClaim;

    DigidClients(
            OAuth2UserService<OidcUserRequest, OidcUser> provider,
            Clients clients,
            Representation representation,
            String bsnClaim) {
        this.provider = provider;
        this.clients = clients;
        this.representation = representation;
        this.bsnClaim = bsnClaim;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        var idToken = request.getIdToken();
        var claims = Objects.requireNonNull(provider.loadUser(request)).getClaims();
        if (representation.isIn(idToken.getClaims()) || representation.isIn(claims)) {
            throw Claims.refusal(ON_BEHALF, "this login is for somebody else or in another sector");
        }
        var bsn = Claims.at(bsnClaim, claims) instanceof String text ? Bsn.parse(text) : Optional.<Bsn>empty();
        var number = bsn.orElseThrow(() -> Claims.refusal(NO_BSN, "the claim with the BSN is missing or no BSN"));
        var client = Claims.lookUp(() -> clients.findByBsn(number));
        return client.map(known -> new DigidClient(
                        known, Claims.carries(idToken.getClaims(), number) ? null : idToken.getTokenValue()))
                .orElseThrow(
                        () -> Claims.refusal(UNKNOWN_CLIENT, "the municipality delivered no client with this BSN"));
    }
}
