package nl.mijngesprek.portal.recording;

import java.util.Optional;
import java.util.UUID;
import nl.mijngesprek.portal.shared.IdText;

/** Which recording. */
public record RecordingId(UUID value) {

    public static Optional<RecordingId> parse(String text) {
        return IdText.parse(text, RecordingId::new);
    }
}
