package nl.mijngesprek.portal.identity.oidc;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which OpenID provider brings DigiD, and how it speaks.
 *
 * @param bsnClaim claim that carries the BSN, in the ID token or the user info; dots lead into nested claims
 * @param nameClaim claim that carries the name of who logs in; left out where the provider tells none
 * @param levels levels of assurance, lowest first, each as {@code name=acr}; one name may have several values
 * @param minimumLevel name of the lowest level that may log in
 */
@ConfigurationProperties("portal.digid")
record DigidSettings(
        @Nullable String issuer,
        @Nullable String clientId,
        @Nullable String clientSecret,
        @Nullable String privateKey,
        @DefaultValue("bsn") String bsnClaim,
        @Nullable String nameClaim,
        @DefaultValue List<String> levels,
        @Nullable String minimumLevel) {

    ProviderSettings provider() {
        return new ProviderSettings(
                "portal.digid", "the OpenID provider that brings DigiD", issuer, clientId, clientSecret, privateKey);
    }
}
