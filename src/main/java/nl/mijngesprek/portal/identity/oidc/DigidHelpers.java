package nl.mijngesprek.portal.identity.oidc;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.mijngesprek.portal.identity.Bsn;
import nl.mijngesprek.portal.identity.Clients;
import nl.mijngesprek.portal.identity.HelperName;
import nl.mijngesprek.portal.identity.Helpers;
import nl.mijngesprek.portal.identity.PrivateHelper;
import nl.mijngesprek.portal.identity.ProvedAtDigid;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * Lets somebody in with their own DigiD to help, and by DigiD Machtigen to help somebody at once. Never makes a client of
 * anybody. Refuses, with an {@link OAuth2AuthenticationException} that never carries a BSN: no BSN, a representation that is
 * not exactly the one configured, of somebody the municipality did not deliver, and one that the client stopped.
 */
class DigidHelpers implements OAuth2UserService<OidcUserRequest, OidcUser> {

    static final String STOPPED_BY_CLIENT = "stopped_by_client";

    /** Told like every other representation that does not count: a login says of nobody whether they are a client. */
    static final String UNKNOWN_REPRESENTED = "unknown_represented";

    private final OAuth2UserService<OidcUserRequest, OidcUser> provider;
    private final Clients clients;
    private final Helpers helpers;
    private final Representation representation;
    private final String bsnClaim;
    private final @Nullable String nameClaim;

    /** @param nameClaim the claim with the name of who logs in; {@code null} where the provider tells none */
    DigidHelpers(
            OAuth2UserService<OidcUserRequest, OidcUser> provider,
            Clients clients,
            Helpers helpers,
            Representation representation,
            String bsnClaim,
            @Nullable String nameClaim) {
        this.provider = provider;
        this.clients = clients;
        this.helpers = helpers;
        this.representation = representation;
        this.bsnClaim = bsnClaim;
        this.nameClaim = nameClaim;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        var idToken = request.getIdToken();
        var claims = Objects.requireNonNull(provider.loadUser(request)).getClaims();
        return switch (representation.read(idToken.getClaims(), claims)) {
            case Representation.Login.Oneself _ -> oneself(idToken, claims);
            case Representation.Login.ForAnother login -> forAnother(idToken, login);
            case Representation.Login.Refused(var reason) -> throw Claims.refusal(DigidClients.ON_BEHALF, reason);
        };
    }

    private LoggedIn oneself(OidcIdToken idToken, Map<String, Object> claims) {
        var bsn = (Claims.at(bsnClaim, claims) instanceof String text ? Bsn.parse(text) : Optional.<Bsn>empty())
                .orElseThrow(() -> Claims.refusal(DigidClients.NO_BSN, "the claim with the BSN is missing or no BSN"));
        var helper = Claims.lookUp(() -> helpers.signInPrivately(bsn, name(claims)));
        return loggedIn(helper, hint(idToken, bsn), Optional.empty());
    }

    private Optional<HelperName> name(Map<String, Object> claims) {
        return nameClaim != null && Claims.at(nameClaim, claims) instanceof String text
                ? HelperName.parse(text)
                : Optional.empty();
    }

    /** The name is not read: whose it would be, of the two, no provider says. */
    private LoggedIn forAnother(OidcIdToken idToken, Representation.Login.ForAnother login) {
        var client = Claims.lookUp(() -> clients.findByBsn(login.represented()))
                .orElseThrow(() -> Claims.refusal(
                        UNKNOWN_REPRESENTED, "the municipality delivered no client with the BSN represented"));
        var helper = Claims.lookUp(() -> helpers.signInPrivately(login.acting(), Optional.empty()));
        var proved = new NamelessHelper.Proved(client.id(), login.tasks());
        if (helper.name().isPresent()
                && Claims.lookUp(() -> helpers.signInFor(proved.client(), helper.id(), proved.tasks()))
                        instanceof ProvedAtDigid.Stopped) {
            throw Claims.refusal(STOPPED_BY_CLIENT, "the client stopped this");
        }
        return loggedIn(helper, hint(idToken, login.represented(), login.acting()), Optional.of(proved));
    }

    private static LoggedIn loggedIn(
            PrivateHelper helper, @Nullable String idTokenHint, Optional<NamelessHelper.Proved> proved) {
        return helper.name()
                .<LoggedIn>map(name -> SupportHelper.privately(helper.id(), name, idTokenHint))
                .orElseGet(() -> new NamelessHelper(helper.id(), proved, idTokenHint));
    }

    /** The ID token, to log out with; {@code null} when a BSN is in it. */
    private static @Nullable String hint(OidcIdToken idToken, Bsn... numbers) {
        for (var number : numbers) {
            if (Claims.carries(idToken.getClaims(), number)) {
                return null;
            }
        }
        return idToken.getTokenValue();
    }
}
