package nl.mijngesprek.portal.questionnaire;

import java.util.Optional;
import java.util.UUID;
import nl.mijngesprek.portal.shared.IdText;

/** Which version of which list of questions. */
public record QuestionnaireId(UUID value) {

    public static Optional<QuestionnaireId> parse(String text) {
        return IdText.parse(text, QuestionnaireId::new);
    }
}
