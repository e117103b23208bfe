package nl.mijngesprek.portal.identity.oidc;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.mijngesprek.portal.identity.Bsn;
import nl.mijngesprek.portal.identity.Clients;
import org.jspecify.annotations.Nullable;
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

    private static final String NO_BSN = "no_bsn";
    private static final String ON_BEHALF = "representation_not_supported";

    /** Claims by which brokers say that one person logs in for another; the plain BSN is then often the other's. */
    private static final Set<String> REPRESENTATION = Set.of(
            "represents",
            "act",
            "acting_nin",
            "gemachtigde",
            "vertegenwoordigde",
            "legalsubjectid",
            "actingsubjectid",
            "urn:nl-eid-gdi:1.0:legalsubjectid",
            "urn:nl-eid-gdi:1.0:actingsubjectid");

    /** A number with its sector: {@code s00000000} is the BSN's, others (such as the old sofi-number's) are not. */
    private static final Pattern OTHER_SECTOR = Pattern.compile("[sS](?!00000000)[0-9]{8}:.*");

    private final OAuth2UserService<OidcUserRequest, OidcUser> provider;
    private final Clients clients;
    private final String bsnClaim;

    DigidClients(OAuth2UserService<OidcUserRequest, OidcUser> provider, Clients clients, String bsnClaim) {
        this.provider = provider;
        this.clients = clients;
        this.bsnClaim = bsnClaim;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        var idToken = request.getIdToken();
        var claims = Objects.requireNonNull(provider.loadUser(request)).getClaims();
        if (isOnBehalf(idToken.getClaims()) || isOnBehalf(claims)) {
            throw Claims.refusal(ON_BEHALF, "this login is for somebody else or in another sector");
        }
        var claimed = Claims.at(bsnClaim, claims);
        var bsn = claimed instanceof String text ? Bsn.parse(text) : Optional.<Bsn>empty();
        var number = bsn.orElseThrow(() -> Claims.refusal(NO_BSN, "the claim with the BSN is missing or no BSN"));
        var client = Claims.lookUp(() -> clients.findByBsn(number));
        return client.map(known ->
                        new DigidClient(known, carries(idToken.getClaims(), claimed) ? null : idToken.getTokenValue()))
                .orElseThrow(
                        () -> Claims.refusal(UNKNOWN_CLIENT, "the municipality delivered no client with this BSN"));
    }

    private static boolean isOnBehalf(@Nullable Object claims) {
        return switch (claims) {
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .anyMatch(claim -> REPRESENTATION.contains(
                                        String.valueOf(claim.getKey()).toLowerCase(Locale.ROOT))
                                || isOnBehalf(claim.getValue()));
            case Collection<?> values -> values.stream().anyMatch(DigidClients::isOnBehalf);
            case String text -> OTHER_SECTOR.matcher(text).matches();
            case null, default -> false;
        };
    }

    private static boolean carries(@Nullable Object claims, @Nullable Object value) {
        return switch (claims) {
            case Map<?, ?> map -> map.values().stream().anyMatch(nested -> carries(nested, value));
            case Collection<?> values -> values.stream().anyMatch(nested -> carries(nested, value));
            case null -> false;
            default -> claims.equals(value);
        };
    }
}
