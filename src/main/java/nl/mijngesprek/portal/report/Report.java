package nl.mijngesprek.portal.report;

import java.time.Instant;
import java.util.List;
import nl.mijngesprek.portal.invitation.ConversationId;

/**
 * The report of a conversation as it was published; it never changes, a correction is a new version.
 *
 * @param version 1 and up
 * @param sentences by position
 */
public record Report(
        ReportId id,
        int version,
        ConversationId conversation,
        Instant conversationAt,
        String officerName,
        Instant publishedAt,
        List<Sentence> sentences) {

    public Report {
        sentences = List.copyOf(sentences);
    }
}
