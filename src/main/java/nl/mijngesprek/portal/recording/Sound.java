package nl.mijngesprek.portal.recording;

/** The sound of a recording, as the browser made it. */
public final class Sound {

    private final SoundKind kind;
    private final byte[] content;

    Sound(SoundKind kind, byte[] content) {
        this.kind = kind;
        this.content = content;
    }

    public SoundKind kind() {
        return kind;
    }

    /** At most {@link Recordings#LIMIT} bytes, for the caller alone. */
    public byte[] content() {
        return content;
    }
}
