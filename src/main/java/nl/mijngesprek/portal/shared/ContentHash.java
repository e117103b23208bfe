package nl.mijngesprek.portal.shared;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Tells whether what is delivered again is what was delivered before, for documents that never change. */
public final class ContentHash {

    private ContentHash() {}

    /** SHA-256 over these parts in this order: strings, numbers, and lists and maps of them. */
    public static byte[] of(Object... parts) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(JsonMapper.shared().writeValueAsBytes(List.of(parts)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
