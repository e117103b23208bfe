package nl.mijngesprek.portal.report;

import java.util.Optional;
import nl.mijngesprek.portal.shared.LocalText;

/**
 * One sentence of a report, in the language it was written in (D3, D4).
 *
 * @param position 1 and up
 * @param topic heading above this sentence, where a new topic begins
 */
public record Sentence(
        SentenceId id, int position, Optional<LocalText> topic, String wording, Optional<Remark> remark) {}
