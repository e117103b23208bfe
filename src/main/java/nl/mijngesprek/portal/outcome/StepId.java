package nl.mijngesprek.portal.outcome;

import java.util.Optional;
import java.util.UUID;
import nl.mijngesprek.portal.shared.IdText;

/** Which step. */
public record StepId(UUID value) {

    public static Optional<StepId> parse(String text) {
        return IdText.parse(text, StepId::new);
    }
}
