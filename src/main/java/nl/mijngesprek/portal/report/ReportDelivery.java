package nl.mijngesprek.portal.report;

import java.time.Instant;
import java.util.HexFormat;
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

    /** A sentence, with the heading above it where a new topic begins; it may be an agreement. */
    public record SentenceDelivery(Optional<LocalText> topic, String wording, Optional<Agreement> agreement) {

        /** A sentence that is no agreement. */
        public SentenceDelivery(Optional<LocalText> topic, String wording) {
            this(topic, wording, Optional.empty());
        }
    }

    public ReportDelivery {
        sentences = List.copyOf(sentences);
        if (sentences.isEmpty()) {
            throw new IllegalArgumentException("a report has at least one sentence");
        }
    }

    String contentHash() {
        return HexFormat.of()
                .formatHex(ContentHash.of(
                        client.value().toString(),
                        conversation.value().toString(),
                        officerName,
                        publishedAt.toString(),
                        sentences.stream().map(ReportDelivery::parts).toList()));
    }

    /** As it was before there were agreements, where there is none: what is delivered again is still the same. */
    private static List<Object> parts(SentenceDelivery sentence) {
        var topic = sentence.topic().map(LocalText::byLanguage).map(List::of).orElse(List.of());
        return sentence.agreement()
                .<List<Object>>map(agreed -> List.of(
                        topic,
                        sentence.wording(),
                        agreed.by().code(),
                        agreed.on().toString()))
                .orElseGet(() -> List.of(topic, sentence.wording()));
    }

    /** What delivering it once more comes to, when this is what was delivered before. */
    ReportOutcome outcome(PublishedVersionTable.Known known) {
        return known.contentHash().equals(contentHash())
                ? new ReportOutcome.Delivered(known.id())
                : new ReportOutcome.OtherContent(reference, version);
    }
}
