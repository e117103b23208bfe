package nl.mijngesprek.portal.identity;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.security.crypto.encrypt.AesGcmBytesEncryptor;
import org.springframework.stereotype.Component;

/**
 * Turns a BSN into what the database may know of it.
 * The hash is keyed, for there are so few BSNs that any other hash is undone in seconds.
 */
@Component
@EnableConfigurationProperties(BsnKeys.class)
class BsnVault {

    private static final String HASH = "HmacSHA256";

    private final AesGcmBytesEncryptor cipher;
    private final SecretKeySpec lookup;

    BsnVault(BsnKeys keys) {
        cipher = AesGcmBytesEncryptor.withSecretKey(new SecretKeySpec(keys.encryption(), "AES"))
                .build();
        lookup = new SecretKeySpec(keys.lookup(), HASH);
    }

    /** AES-256-GCM, another outcome every time. */
    byte[] encrypt(Bsn bsn) {
        return cipher.encrypt(bsn.digits().getBytes(StandardCharsets.US_ASCII));
    }

    /** HMAC-SHA-256, always the same, to find a client by. */
    byte[] hash(Bsn bsn) {
        try {
            var mac = Mac.getInstance(HASH);
            mac.init(lookup);
            return mac.doFinal(bsn.digits().getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has " + HASH, impossible);
        }
    }
}
