package nl.mijngesprek.portal.identity.oidc;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;
import nl.mijngesprek.portal.shared.Misconfigured;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/**
 * Where an OpenID provider is and how the portal proves itself there. Refuses what is missing or cannot be with a
 * {@link Misconfigured}.
 *
 * @param prefix what its properties begin with, such as {@code portal.digid}
 * @param meaning which provider it is, as it goes on after "the address of"
 * @param issuer address of the provider, exactly as it calls itself
 * @param clientId name by which the provider knows the portal
 * @param clientSecret what the portal proves itself with, or else
 * @param privateKey file with its private key (RSA, PEM, PKCS #8)
 */
record ProviderSettings(
        String prefix,
        String meaning,
        @Nullable String issuer,
        @Nullable String clientId,
        @Nullable String clientSecret,
        @Nullable String privateKey) {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    String property(String name) {
        return prefix + "." + name;
    }

    /** The issuer, once it is known to be an address one can go to. */
    String checkedIssuer() {
        var property = property("issuer");
        var given = required(property, issuer, "the address of " + meaning);
        try {
            var address = new URI(given);
            var host = address.getHost();
            if (host == null || address.getQuery() != null || address.getFragment() != null) {
                throw new Misconfigured(
                        property,
                        "\"%s\" is not the address of a provider; it looks like https://host/path.".formatted(given));
            }
            if (!"https".equals(address.getScheme())
                    && !("http".equals(address.getScheme()) && THIS_MACHINE.contains(host))) {
                throw new Misconfigured(property, "\"%s\" must begin with https://.".formatted(given));
            }
            return given;
        } catch (URISyntaxException wrong) {
            throw new Misconfigured(
                    property,
                    "\"%s\" is not the address of a provider; it looks like https://host/path.".formatted(given));
        }
    }

    String checkedClientId() {
        return required(property("client-id"), clientId, "the name by which the provider knows this portal");
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
                    property("client-secret"),
                    secret().isPresent()
                            ? "is set and so is %s; keep the one the provider knows and clear the other."
                                    .formatted(property("private-key"))
                            : "is not set and %s is not either; one of them must prove to the provider that this is the portal."
                                    .formatted(property("private-key")));
        }
    }

    private static String required(String property, @Nullable String value, String meaning) {
        if (!StringUtils.hasText(value)) {
            throw new Misconfigured(property, "is not set; it must be %s.".formatted(meaning));
        }
        return value;
    }
}
