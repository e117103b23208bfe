package nl.mijngesprek.portal.questionnaire;

import nl.mijngesprek.portal.recording.Recording;
import nl.mijngesprek.portal.shared.Words;

/**
 * Words of a client in Dutch, as an officer wrote them, or what the client said aloud, as the officer heard it; the client
 * reads it too (promise 2).
 *
 * @param ofVersion which version of the client's words it is of
 */
public record Translation(Words words, int ofVersion, String officerName) {

    /** Whether the client wrote other words since. */
    public boolean isOfEarlier(Words original) {
        return ofVersion < original.version();
    }

    /** Whether it was written down before this was said. */
    public boolean isBefore(Recording recording) {
        var writtenAt = words.savedAt();
        return writtenAt == null || writtenAt.isBefore(recording.createdAt());
    }
}
