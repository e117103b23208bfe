package nl.mijngesprek.portal.identity.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.RSAPublicKeySpec;
import java.util.Objects;
import nl.mijngesprek.portal.shared.Misconfigured;
import org.springframework.security.converter.RsaKeyConverters;

/** The RSA key the portal proves itself with to the provider; refuses a file without one with a {@link Misconfigured}. */
final class ProviderKey {

    private ProviderKey() {}

    /** The key, called by its thumbprint: a name that the provider can compute from the public half. */
    static JWK read(ProviderSettings settings, String file) {
        try {
            var pem = new ByteArrayInputStream(Files.readAllBytes(Path.of(file)));
            if (Objects.requireNonNull(RsaKeyConverters.pkcs8().convert(pem)) instanceof RSAPrivateCrtKey key) {
                var publicKey = (RSAPublicKey) KeyFactory.getInstance("RSA")
                        .generatePublic(new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent()));
                return new RSAKey.Builder(publicKey)
                        .privateKey(key)
                        .keyUse(KeyUse.SIGNATURE)
                        .keyIDFromThumbprint()
                        .build();
            }
        } catch (IOException | IllegalArgumentException | GeneralSecurityException | JOSEException unreadable) {
            // Below it says what is wanted; what is in the file stays out of the message.
        }
        throw new Misconfigured(
                settings.property("private-key"),
                "\"%s\" is not a readable PEM file with an RSA private key (PKCS #8).".formatted(file));
    }
}
