package nl.mijngesprek.portal.identity;

import java.security.MessageDigest;
import java.util.Base64;
import nl.mijngesprek.portal.shared.Misconfigured;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The two keys of the BSN, 32 bytes each: one reads it, the other only finds it.
 * Refuses a missing or wrong one, or twice the same, with {@link Misconfigured}.
 */
@ConfigurationProperties("portal.bsn")
class BsnKeys {

    private final byte[] encryption;
    private final byte[] lookup;

    BsnKeys(@Nullable String encryptionKey, @Nullable String lookupKey) {
        encryption = key("portal.bsn.encryption-key", encryptionKey);
        lookup = key("portal.bsn.lookup-key", lookupKey);
        if (MessageDigest.isEqual(encryption, lookup)) {
            throw new Misconfigured(
                    "portal.bsn.lookup-key", "is the same as portal.bsn.encryption-key, but must be another key");
        }
    }

    byte[] encryption() {
        return encryption;
    }

    byte[] lookup() {
        return lookup;
    }

    private static byte[] key(String property, @Nullable String base64) {
        if (base64 == null || base64.isBlank()) {
            throw new Misconfigured(property, "is missing; it wants 32 random bytes in base64");
        }
        try {
            var key = Base64.getDecoder().decode(base64.strip());
            if (key.length == 32) {
                return key;
            }
            throw new Misconfigured(property, "has %d bytes; it wants 32 in base64".formatted(key.length));
        } catch (IllegalArgumentException notBase64) {
            throw new Misconfigured(property, "is not base64; it wants 32 random bytes in base64");
        }
    }
}
