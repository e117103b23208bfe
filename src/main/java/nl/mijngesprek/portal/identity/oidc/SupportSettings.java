package nl.mijngesprek.portal.identity.oidc;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which OpenID provider has the accounts of the organisations that support clients, and how it speaks.
 *
 * @param loginClaim claim that says which support worker it is, in the ID token or the user info; dots lead into nested claims
 */
@ConfigurationProperties("portal.support")
record SupportSettings(
        @Nullable String issuer,
        @Nullable String clientId,
        @Nullable String clientSecret,
        @Nullable String privateKey,
        @DefaultValue("sub") String loginClaim) {

    ProviderSettings provider() {
        return new ProviderSettings(
                "portal.support",
                "the OpenID provider that has the accounts of the organisations that support clients",
                issuer,
                clientId,
                clientSecret,
                privateKey);
    }
}
