package nl.mijngesprek.portal.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.shared.ContentHash;
import nl.mijngesprek.portal.shared.LocalText;

/**
 * A version of a report as the case system delivers one.
 * Refuses one without sentences with an {@link IllegalArgumentException}.
 *
 * @param reference what the case system calls the report
 * @param version 1 and up; a version never changes once it is delivered
 */
public record ReportDelivery(
        String reference,
        int version,
        ClientId client,
        ConversationId conversation,
        String officerName,
        Instant publishedAt,
        List<SentenceDelivery> sentences) {

    /** A sentence, with the heading above it where a new topic begins. */
    public record SentenceDelivery(Optional<LocalText> topic, String wording) {}

    public ReportDelivery {
        sentences = List.copyOf(sentences);
        if (sentences.isEmpty()) {
            throw new IllegalArgumentException("a report has at least one sentence");
        }
    }

    byte[] contentHash() {
        return ContentHash.of(
                client.value().toString(),
                conversation.value().toString(),
                officerName,
                publishedAt.toString(),
                sentences.stream()
                        .map(sentence -> List.of(
                                sentence.topic()
                                        .map(LocalText::byLanguage)
                                        .map(List::of)
                                        .orElse(List.of()),
                                sentence.wording()))
                        .toList());
    }
}
