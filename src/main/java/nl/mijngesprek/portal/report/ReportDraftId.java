package nl.mijngesprek.portal.report;

import java.util.Optional;
import java.util.UUID;
import nl.mijngesprek.portal.shared.IdText;

/** Which draft of a report. */
public record ReportDraftId(UUID value) {

    public static Optional<ReportDraftId> parse(String text) {
        return IdText.parse(text, ReportDraftId::new);
    }
}
