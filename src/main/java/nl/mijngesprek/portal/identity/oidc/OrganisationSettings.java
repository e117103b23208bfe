package nl.mijngesprek.portal.identity.oidc;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which OpenID provider has the municipality's own accounts, and how it speaks.
 *
 * @param loginClaim claim that says which officer it is, in the ID token or the user info; dots lead into nested claims
 */
@ConfigurationProperties("portal.organisation")
record OrganisationSettings(
        @Nullable String issuer,
        @Nullable String clientId,
        @Nullable String clientSecret,
        @Nullable String privateKey,
        @DefaultValue("sub") String loginClaim) {

    ProviderSettings provider() {
        return new ProviderSettings(
                "portal.organisation",
                "the OpenID provider that has the municipality's own accounts",
                issuer,
                clientId,
                clientSecret,
                privateKey);
    }
}
