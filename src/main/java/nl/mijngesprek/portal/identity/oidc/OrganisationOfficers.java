package nl.mijngesprek.portal.identity.oidc;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import nl.mijngesprek.portal.identity.KnownOfficer;
import nl.mijngesprek.portal.identity.Officers;
import nl.mijngesprek.portal.shared.Dates;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.util.StringUtils;

/**
 * Finds the officer whom the organisation's provider vouches for. Refuses, with an {@link OAuth2AuthenticationException}:
 * an account without the claim, one that is no officer's, and an officer whose last day is over.
 */
class OrganisationOfficers implements OAuth2UserService<OidcUserRequest, OidcUser> {

    static final String UNKNOWN_OFFICER = "unknown_officer";
    static final String OFFICER_LEFT = "officer_left";

    private static final String NO_LOGIN = "no_login";

    private final OAuth2UserService<OidcUserRequest, OidcUser> provider;
    private final Officers officers;
    private final String loginClaim;
    private final Clock clock;

    OrganisationOfficers(
            OAuth2UserService<OidcUserRequest, OidcUser> provider, Officers officers, String loginClaim, Clock clock) {
        this.provider = provider;
        this.officers = officers;
        this.loginClaim = loginClaim;
        this.clock = clock;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        var claims = Objects.requireNonNull(provider.loadUser(request)).getClaims();
        var login = Claims.at(loginClaim, claims) instanceof String text && StringUtils.hasText(text)
                ? Optional.of(text)
                : Optional.<String>empty();
        var officer = find(login.orElseThrow(
                () -> Claims.refusal(NO_LOGIN, "the claim that says which officer it is, is missing or no text")));
        if (officer.hasLeftBy(Dates.dayOf(clock.instant()))) {
            throw Claims.refusal(OFFICER_LEFT, "this officer's last day is over");
        }
        return new OrganisationOfficer(officer, request.getIdToken().getTokenValue());
    }

    private KnownOfficer find(String login) {
        return Claims.lookUp(() -> officers.findByLogin(login))
                .orElseThrow(() -> Claims.refusal(UNKNOWN_OFFICER, "no officer has this login"));
    }
}
