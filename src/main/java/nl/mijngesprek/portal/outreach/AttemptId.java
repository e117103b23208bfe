package nl.mijngesprek.portal.outreach;

import java.util.Optional;
import java.util.UUID;
import nl.mijngesprek.portal.shared.IdText;

/** Which attempt to reach a client. */
public record AttemptId(UUID value) {

    public static Optional<AttemptId> parse(String text) {
        return IdText.parse(text, AttemptId::new);
    }
}
