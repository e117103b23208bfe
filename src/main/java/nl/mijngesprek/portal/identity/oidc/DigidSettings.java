package nl.mijngesprek.portal.identity.oidc;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.mijngesprek.portal.shared.Misconfigured;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.StringUtils;

/**
 * Which OpenID provider brings DigiD, and how it speaks. Refuses what is missing or cannot be with a {@link Misconfigured}.
 *
 * @param issuer address of the provider, exactly as it calls itself
 * @param clientId name by which the provider knows the portal
 * @param clientSecret what the portal proves itself with, or else
 * @param privateKey file with its private key (RSA, PEM, PKCS #8)
 * @param bsnClaim claim that carries the BSN, in the ID token or the user info; dots lead into nested claims
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
        @DefaultValue List<String> levels,
        @Nullable String minimumLevel) {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    /** The issuer, once it is known to be an address one can go to. */
    String checkedIssuer() {
        var given = required("portal.digid.issuer", issuer, "the address of the OpenID provider that brings DigiD");
        try {
            var address = new URI(given);
            var host = address.getHost();
            if (host == null || address.getQuery() != null || address.getFragment() != null) {
                throw new Misconfigured(
                        "portal.digid.issuer",
                        "\"%s\" is not the address of a provider; it looks like https://host/path.".formatted(given));
            }
            if (!"https".equals(address.getScheme())
                    && !("http".equals(address.getScheme()) && THIS_MACHINE.contains(host))) {
                throw new Misconfigured("portal.digid.issuer", "\"%s\" must begin with https://.".formatted(given));
            }
            return given;
        } catch (URISyntaxException wrong) {
            throw new Misconfigured(
                    "portal.digid.issuer",
                    "\"%s\" is not the address of a provider; it looks like https://host/path.".formatted(given));
        }
    }

    String checkedClientId() {
        return required("portal.digid.client-id", clientId, "the name by which the provider knows this portal");
    }

    /** The secret; empty when the portal proves itself with a key. */
    Optional<String> secret() {
        return Optional.ofNullable(clientSecret).filter(StringUtils::hasText);
    }

    /** The file with the key; empty when the portal proves itself with a secret. */
    Optional<String> keyFile() {
        return Optional.ofNullable(privateKey).filter(StringUtils::hasText);
    }

    void checkProof() {
        if (secret().isPresent() == keyFile().isPresent()) {
            throw new Misconfigured(
                    "portal.digid.client-secret",
                    secret().isPresent()
                            ? "is set and so is portal.digid.private-key; keep the one the provider knows and clear the other."
                            : "is not set and portal.digid.private-key is not either; one of them must prove to the provider that this is the portal.");
        }
    }

    private static String required(String property, @Nullable String value, String meaning) {
        if (!StringUtils.hasText(value)) {
            throw new Misconfigured(property, "is not set; it must be %s.".formatted(meaning));
        }
        return value;
    }
}
