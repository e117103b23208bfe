package nl.mijngesprek.portal.report;

import java.util.Optional;
import java.util.UUID;
import nl.mijngesprek.portal.shared.IdText;

/** Which place of a report: a sentence over all its versions, or the report as a whole. */
public record PassageId(UUID value) {

    public static Optional<PassageId> parse(String text) {
        return IdText.parse(text, PassageId::new);
    }
}
