package nl.mijngesprek.portal.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.invitation.ConversationId;

/**
 * One version of the report of a contact, as it was published; it never changes, a correction is a new version.
 *
 * @param root the first version
 * @param version 1 and up
 * @param newest the newest version, this one or another
 * @param sentences by position
 * @param whole what was said about the report as a whole
 * @param gone the sentences of earlier versions that this one has no more, and about which something was said or that
 *     were taken out in this version
 * @param closedAt since when nothing waits, when the municipality said so and the client sent nothing since
 */
public record Report(
        ReportId id,
        ReportId root,
        int version,
        ReportId newest,
        ClientId client,
        String clientName,
        ConversationId conversation,
        ContactKind contact,
        Instant contactAt,
        String officerName,
        Instant publishedAt,
        Optional<Instant> closedAt,
        List<Sentence> sentences,
        Exchange whole,
        List<GoneSentence> gone) {

    public Report {
        sentences = List.copyOf(sentences);
        gone = List.copyOf(gone);
    }

    public boolean isNewest() {
        return id.equals(newest);
    }

    public Optional<Sentence> at(int position) {
        return position < 1 || position > sentences.size()
                ? Optional.empty()
                : Optional.of(sentences.get(position - 1));
    }

    /** What was said anywhere in it: sentence by sentence, then about those that are gone, then about the whole. */
    public List<Exchange> exchanges() {
        return Stream.of(
                        sentences.stream().map(Sentence::exchange),
                        gone.stream().map(GoneSentence::exchange),
                        Stream.of(whole))
                .flatMap(exchanges -> exchanges)
                .toList();
    }
}
