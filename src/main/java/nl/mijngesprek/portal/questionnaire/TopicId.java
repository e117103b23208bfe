package nl.mijngesprek.portal.questionnaire;

import java.util.Optional;
import java.util.UUID;
import nl.mijngesprek.portal.shared.IdText;

/** Which topic of a list. */
public record TopicId(UUID value) {

    public static Optional<TopicId> parse(String text) {
        return IdText.parse(text, TopicId::new);
    }
}
