package nl.mijngesprek.portal.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.invitation.ConversationId;

/**
 * A sentence of the newest version of a report that is an agreement, and all that was said of it since, over all versions.
 *
 * @param position of the sentence in that version, 1 and up
 * @param officerName who wrote the report
 * @param words newest last
 */
public record AgreedSentence(
        PassageId passage,
        ReportId report,
        int position,
        String wording,
        Agreement agreement,
        ClientId client,
        String clientName,
        ConversationId conversation,
        Instant contactAt,
        String officerName,
        List<AgreementWord> words) {

    public AgreedSentence {
        words = List.copyOf(words);
    }

    /** By whom and when it was last said to be done; empty while it is not, or not any more. */
    public Optional<AgreementWord> done() {
        return words.stream()
                .filter(word -> word.kind().saysWhetherDone())
                .reduce((_, later) -> later)
                .filter(word -> word.kind() == AgreementWord.Kind.DONE);
    }

    public boolean isDone() {
        return done().isPresent();
    }

    /** Whether its day has passed and it is not done. */
    public boolean isOverdue(LocalDate today) {
        return !isDone() && agreement.on().isBefore(today);
    }

    /** What the client asked or told since the last answer, the last of it; empty when nothing waits for an answer. */
    public Optional<AgreementWord> unanswered() {
        return words.stream()
                .filter(word -> !word.kind().saysWhetherDone())
                .reduce((_, later) -> later)
                .filter(word -> word.kind().wantsAnswer());
    }
}
