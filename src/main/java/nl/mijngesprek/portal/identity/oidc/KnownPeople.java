package nl.mijngesprek.portal.identity.oidc;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Who it is that logs in: by DigiD a client, by an account of the municipality an officer, by one of an organisation, or by DigiD at another door, who helps. */
class KnownPeople implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private final DigidClients clients;
    private final OrganisationOfficers officers;
    private final SupportHelpers helpers;
    private final DigidHelpers family;

    KnownPeople(DigidClients clients, OrganisationOfficers officers, SupportHelpers helpers, DigidHelpers family) {
        this.clients = clients;
        this.officers = officers;
        this.helpers = helpers;
        this.family = family;
    }

    @Override
    public @Nullable OidcUser loadUser(OidcUserRequest request) {
        return switch (Registration.withId(request.getClientRegistration().getRegistrationId())
                .orElseThrow()) {
            case DIGID -> clients.loadUser(request);
            case ORGANISATION -> officers.loadUser(request);
            case SUPPORT -> helpers.loadUser(request);
            case HELPER -> family.loadUser(request);
        };
    }
}
