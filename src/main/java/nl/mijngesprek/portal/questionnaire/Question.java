package nl.mijngesprek.portal.questionnaire;

import java.util.List;
import nl.mijngesprek.portal.shared.LocalText;

/**
 * A question sent beforehand (B1 to B3), which says why it is asked and what the answer is used for.
 *
 * @param position 1 and up
 * @param options empty unless the kind is {@link QuestionKind#ONE_OF}
 */
public record Question(
        QuestionId id,
        int position,
        QuestionKind kind,
        LocalText wording,
        LocalText why,
        LocalText usedFor,
        List<LocalText> examples,
        List<Option> options) {

    public Question {
        examples = List.copyOf(examples);
        options = List.copyOf(options);
    }
}
