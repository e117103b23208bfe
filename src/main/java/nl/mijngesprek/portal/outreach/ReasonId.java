package nl.mijngesprek.portal.outreach;

import java.util.Optional;
import java.util.UUID;
import nl.mijngesprek.portal.shared.IdText;

/** Which reason that was told. */
public record ReasonId(UUID value) {

    public static Optional<ReasonId> parse(String text) {
        return IdText.parse(text, ReasonId::new);
    }
}
