package nl.mijngesprek.portal.identity.oidc;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import nl.mijngesprek.portal.identity.Helpers;
import nl.mijngesprek.portal.identity.KnownHelper;
import nl.mijngesprek.portal.shared.Dates;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.util.StringUtils;

/**
 * Finds the support worker whom the provider of the organisations vouches for. Refuses, with an
 * {@link OAuth2AuthenticationException}: an account without the claim, one that is no worker's, and one whose last day is over.
 */
class SupportHelpers implements OAuth2UserService<OidcUserRequest, OidcUser> {

    static final String UNKNOWN_HELPER = "unknown_helper";
    static final String HELPER_LEFT = "helper_left";
    private static final String NO_LOGIN = "no_login";

    private final OAuth2UserService<OidcUserRequest, OidcUser> provider;
    private final Helpers helpers;
    private final String loginClaim;
    private final Clock clock;

    SupportHelpers(
            OAuth2UserService<OidcUserRequest, OidcUser> provider, Helpers helpers, String loginClaim, Clock clock) {
        this.provider = provider;
        this.helpers = helpers;
        this.loginClaim = loginClaim;
        this.clock = clock;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        var claims = Objects.requireNonNull(provider.loadUser(request)).getClaims();
        var login = Claims.at(loginClaim, claims) instanceof String text && StringUtils.hasText(text)
                ? Optional.of(text)
                : Optional.<String>empty();
        var helper = find(login.orElseThrow(
                () -> Claims.refusal(NO_LOGIN, "the claim that says who it is, is missing or no text")));
        if (helper.hasLeftBy(Dates.dayOf(clock.instant()))) {
            throw Claims.refusal(HELPER_LEFT, "this helper's last day is over");
        }
        return SupportHelper.of(helper, request.getIdToken().getTokenValue());
    }

    private KnownHelper find(String login) {
        return Claims.lookUp(() -> helpers.findByLogin(login))
                .orElseThrow(() -> Claims.refusal(UNKNOWN_HELPER, "no helper has this login"));
    }
}
