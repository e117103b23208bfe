package nl.mijngesprek.portal.questionnaire;

import java.util.Optional;
import java.util.UUID;
import nl.mijngesprek.portal.shared.IdText;

/** Which topic or question of a client's own. */
public record OwnTopicId(UUID value) {

    public static Optional<OwnTopicId> parse(String text) {
        return IdText.parse(text, OwnTopicId::new);
    }
}
