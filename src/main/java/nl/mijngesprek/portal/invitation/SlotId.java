package nl.mijngesprek.portal.invitation;

import java.util.Optional;
import java.util.UUID;
import nl.mijngesprek.portal.shared.IdText;

/** Which free moment. */
public record SlotId(UUID value) {

    public static Optional<SlotId> parse(String text) {
        return IdText.parse(text, SlotId::new);
    }
}
