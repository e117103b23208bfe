package nl.mijngesprek.portal.report;

import java.util.Optional;
import java.util.UUID;
import nl.mijngesprek.portal.shared.IdText;

/** Which sentence of a report. */
public record SentenceId(UUID value) {

    public static Optional<SentenceId> parse(String text) {
        return IdText.parse(text, SentenceId::new);
    }
}
