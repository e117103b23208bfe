package nl.mijngesprek.portal.report;

import java.util.Optional;
import nl.mijngesprek.portal.shared.LocalText;

/**
 * One sentence of a version of a report, in the language it was written in (D3, D4).
 *
 * @param position 1 and up
 * @param topic heading above this sentence, where a new topic begins
 * @param exchange what was said about it, in this version and in those before
 * @param change how it differs from the version before
 */
public record Sentence(
        SentenceId id,
        int position,
        Optional<LocalText> topic,
        String wording,
        Optional<Agreement> agreement,
        Exchange exchange,
        Optional<Change> change) {

    public PassageId passage() {
        return exchange.passage();
    }
}
