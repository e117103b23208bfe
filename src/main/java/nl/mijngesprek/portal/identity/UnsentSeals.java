package nl.mijngesprek.portal.identity;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * The key with which a client's own browser seals what it could not send yet, so that nobody who takes the phone later
 * reads it there. The same after every login, made from the lookup key of the BSN.
 */
@Component
public class UnsentSeals {

    private static final String HASH = "HmacSHA256";

    private final SecretKeySpec key;

    UnsentSeals(BsnKeys keys) {
        key = new SecretKeySpec(keys.lookup(), HASH);
    }

    /** 32 bytes in base64, for the pages of this client alone. */
    public String of(ClientId client) {
        return seal("unsent " + client.value());
    }

    /** The same for who acts for a client: with another permission, or without one, what was sealed stays sealed. */
    public String of(MandateId mandate) {
        return seal("unsent by " + mandate.value());
    }

    private String seal(String whose) {
        try {
            var mac = Mac.getInstance(HASH);
            mac.init(key);
            // A BSN is digits alone, so no hash of one is ever a seal.
            return Base64.getEncoder().encodeToString(mac.doFinal(whose.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has " + HASH, impossible);
        }
    }
}
