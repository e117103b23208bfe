package nl.mijngesprek.portal.recording;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;

/** What a browser would have recorded, as far as the portal looks: no two are the same. */
public final class Voice {

    private static final byte[] WEBM = {
        0x1A, 0x45, (byte) 0xDF, (byte) 0xA3, (byte) 0x9F, 0x42, (byte) 0x82, (byte) 0x84, 'w', 'e', 'b', 'm'
    };

    private Voice() {}

    public static byte[] webm() {
        return webm(4_000);
    }

    /** Of this many bytes. */
    public static byte[] webm(int length) {
        var sound = Arrays.copyOf(WEBM, length);
        var unique = UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(unique, 0, sound, WEBM.length, unique.length);
        return sound;
    }

    static byte[] starting(String text) {
        return Arrays.copyOf(text.getBytes(StandardCharsets.ISO_8859_1), 100);
    }
}
