package nl.mijngesprek.portal.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.identity.OfficerId;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.shared.LocalText;

/**
 * A version of a report that is about to be published.
 * Refuses one without sentences with an {@link IllegalArgumentException}.
 *
 * @param reference what case system and portal call the report, over all its versions
 * @param root the first version; empty when this is the first
 * @param officer who publishes it here; empty when the case system delivers it
 * @param contentHash in hexadecimal digits, by which the same delivered again is known
 * @param changes how it differs from the version before; empty in a first version, and where the case system does not say
 */
record NewVersion(
        String reference,
        int version,
        Optional<ReportId> root,
        ClientId client,
        ConversationId conversation,
        ContactKind contact,
        Instant contactAt,
        String officerName,
        Optional<OfficerId> officer,
        Instant publishedAt,
        String contentHash,
        List<NewSentence> sentences,
        List<NewChange> changes) {

    /**
     * A sentence of it.
     *
     * @param passage which passage of the versions before it continues, or the id of a new one
     */
    record NewSentence(
            PassageId passage,
            boolean isNew,
            Optional<LocalText> topic,
            String wording,
            Optional<Agreement> agreement) {

        static NewSentence first(Optional<LocalText> topic, String wording, Optional<Agreement> agreement) {
            return new NewSentence(new PassageId(UUID.randomUUID()), true, topic, wording, agreement);
        }
    }

    /** What became of one passage, why, and which remark led to it. */
    record NewChange(PassageId passage, Change.Kind kind, String why, Optional<RemarkId> remark) {}

    NewVersion {
        sentences = List.copyOf(sentences);
        changes = List.copyOf(changes);
        if (sentences.isEmpty()) {
            throw new IllegalArgumentException("a report has at least one sentence");
        }
    }
}
