package nl.mijngesprek.portal.report;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.mijngesprek.portal.recording.RecordingId;
import nl.mijngesprek.portal.recording.SoundKind;
import nl.mijngesprek.portal.shared.LocalText;

/**
 * A report over all its versions with everything that was said beside it, as it leaves the portal. It names the client by
 * the municipality's own reference, and by nothing else.
 *
 * @param versions the first one first
 * @param said what was said at one passage, in no order
 * @param sounds in what each recording is that was not deleted
 */
record ReportFile(
        ReportId root,
        String reference,
        String clientReference,
        String conversationReference,
        ContactKind contact,
        Instant contactAt,
        Optional<Instant> closedAt,
        List<FiledVersion> versions,
        List<Said> said,
        Map<RecordingId, SoundKind> sounds) {

    /** One version as it was published. */
    record FiledVersion(
            ReportId id,
            int version,
            String officerName,
            Instant publishedAt,
            List<FiledSentence> sentences,
            List<NewVersion.NewChange> changes) {

        FiledVersion {
            sentences = List.copyOf(sentences);
            changes = List.copyOf(changes);
        }

        ReportText text() {
            return ReportText.of(sentences);
        }
    }

    /** One sentence of it. */
    record FiledSentence(PassageId passage, Optional<LocalText> topic, String wording, Optional<Agreement> agreement) {}

    /** What was sent at one passage, or about the report as a whole; by number, the last one last. */
    record Said(PassageId passage, boolean whole, List<SentRemark> sent) {
        Said {
            sent = List.copyOf(sent);
        }
    }

    ReportFile {
        versions = List.copyOf(versions);
        said = List.copyOf(said);
        sounds = Map.copyOf(sounds);
    }

    /** The version that has this number. */
    FiledVersion version(int number) {
        return versions.stream()
                .filter(version -> version.version() == number)
                .findFirst()
                .orElseThrow();
    }
}
