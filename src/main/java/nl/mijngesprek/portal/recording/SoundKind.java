package nl.mijngesprek.portal.recording;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** What browsers record in. It is told by the bytes themselves, whatever the sender calls them. */
public enum SoundKind {
    WEBM("webm", "audio/webm"),
    OGG("ogg", "audio/ogg"),
    MP4("mp4", "audio/mp4");

    /** The header of Matroska, which names the kind of document within its first bytes. */
    private static final byte[] EBML = {0x1A, 0x45, (byte) 0xDF, (byte) 0xA3};

    private static final int EBML_HEADER = 64;

    private final String code;
    private final String mediaType;

    SoundKind(String code, String mediaType) {
        this.code = code;
        this.mediaType = mediaType;
    }

    /** As the database writes it; also the end of a file name. */
    public String code() {
        return code;
    }

    public String mediaType() {
        return mediaType;
    }

    public static Optional<SoundKind> ofCode(String code) {
        return Arrays.stream(values()).filter(value -> value.code.equals(code)).findFirst();
    }

    /** Empty when these bytes are no sound that a browser records. */
    public static Optional<SoundKind> of(byte[] content) {
        if (Arrays.equals(EBML, Arrays.copyOf(content, EBML.length))) {
            return text(content, 0, EBML_HEADER).contains("webm") ? Optional.of(WEBM) : Optional.empty();
        }
        if (text(content, 0, 4).equals("OggS")) {
            return Optional.of(OGG);
        }
        return text(content, 4, 8).equals("ftyp") ? Optional.of(MP4) : Optional.empty();
    }

    private static String text(byte[] content, int from, int to) {
        return content.length < from
                ? ""
                : new String(
                        Arrays.copyOfRange(content, from, Math.min(to, content.length)), StandardCharsets.ISO_8859_1);
    }
}
