package nl.mijngesprek.portal.reply;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.mijngesprek.portal.shared.Misconfigured;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The key that codes are made from, found by and held open with, each purpose apart.
 * Refuses one that is missing, no base64 or not of 32 bytes with {@link Misconfigured}.
 */
@Component
class ReplyKey {

    private static final String HASH = "HmacSHA256";
    private static final String PROPERTY = "portal.reply.key";
    private static final int BYTES = 32;

    /** What a hash is for: no outcome of one serves for another. */
    enum Purpose {
        CODE,
        FIND_CODE,
        COUNT_CODE,
        COUNT_ADDRESS,
        TICKET,
        PAPER,
        FIND_PAPER
    }

    private final SecretKeySpec key;

    ReplyKey(@Value("${portal.reply.key:}") String base64) {
        key = new SecretKeySpec(bytes(base64), HASH);
    }

    byte[] hash(Purpose purpose, String text) {
        try {
            var mac = Mac.getInstance(HASH);
            mac.init(key);
            return mac.doFinal((purpose.name() + "\n" + text).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has " + HASH, impossible);
        }
    }

    private static byte[] bytes(String base64) {
        if (base64.isBlank()) {
            throw new Misconfigured(PROPERTY, "is missing; it wants 32 random bytes in base64");
        }
        try {
            var bytes = Base64.getDecoder().decode(base64.strip());
            if (bytes.length == BYTES) {
                return bytes;
            }
            throw new Misconfigured(PROPERTY, "has %d bytes; it wants 32 in base64".formatted(bytes.length));
        } catch (IllegalArgumentException notBase64) {
            throw new Misconfigured(PROPERTY, "is not base64; it wants 32 random bytes in base64");
        }
    }
}
