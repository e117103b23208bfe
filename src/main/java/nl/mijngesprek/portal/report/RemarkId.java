package nl.mijngesprek.portal.report;

import java.util.Optional;
import java.util.UUID;
import nl.mijngesprek.portal.shared.IdText;

/** Which remark that was sent. */
public record RemarkId(UUID value) {

    public static Optional<RemarkId> parse(String text) {
        return IdText.parse(text, RemarkId::new);
    }
}
