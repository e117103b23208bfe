package nl.mijngesprek.portal.identity.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWK;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import nl.mijngesprek.portal.shared.Misconfigured;

/** The private key the portal proves itself with to the provider; refuses a file without one with a {@link Misconfigured}. */
final class ProviderKey {

    private ProviderKey() {}

    static JWK read(String file) {
        try {
            var key = JWK.parseFromPEMEncodedObjects(Files.readString(Path.of(file)));
            // The thumbprint, so that the provider finds the public half by a name both can compute.
            if (key.isPrivate()) {
                return switch (key) {
                    case com.nimbusds.jose.jwk.RSAKey rsa ->
                        new com.nimbusds.jose.jwk.RSAKey.Builder(rsa)
                                .keyIDFromThumbprint()
                                .build();
                    case com.nimbusds.jose.jwk.ECKey curve ->
                        new com.nimbusds.jose.jwk.ECKey.Builder(curve)
                                .keyIDFromThumbprint()
                                .build();
                    default -> key;
                };
            }
        } catch (IOException | InvalidPathException | JOSEException unreadable) {
            // Says below what is wanted; the file's content stays out of the message.
        }
        throw new Misconfigured(
                "portal.digid.private-key",
                "\"%s\" is not a readable PEM file with a private key (PKCS #8).".formatted(file));
    }
}
