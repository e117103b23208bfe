package nl.mijngesprek.portal.identity;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** What the database may know of the six characters that a client shows to a helper; made from the lookup key of the BSN. */
@Component
public class MandateCodeHash {

    private static final String HASH = "HmacSHA256";

    private final SecretKeySpec key;

    MandateCodeHash(BsnKeys keys) {
        key = new SecretKeySpec(keys.lookup(), HASH);
    }

    /** 32 bytes, always the same for the same characters. */
    public byte[] of(String characters) {
        try {
            var mac = Mac.getInstance(HASH);
            mac.init(key);
            return mac.doFinal(("mandate code " + characters).getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has " + HASH, impossible);
        }
    }
}
