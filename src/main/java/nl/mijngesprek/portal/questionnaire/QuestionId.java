package nl.mijngesprek.portal.questionnaire;

import java.util.Optional;
import java.util.UUID;
import nl.mijngesprek.portal.shared.IdText;

/** Which question of a list. */
public record QuestionId(UUID value) {

    public static Optional<QuestionId> parse(String text) {
        return IdText.parse(text, QuestionId::new);
    }
}
