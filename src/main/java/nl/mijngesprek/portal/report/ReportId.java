package nl.mijngesprek.portal.report;

import java.util.Optional;
import java.util.UUID;
import nl.mijngesprek.portal.shared.IdText;

/** Which version of the report of a conversation. */
public record ReportId(UUID value) {

    public static Optional<ReportId> parse(String text) {
        return IdText.parse(text, ReportId::new);
    }
}
