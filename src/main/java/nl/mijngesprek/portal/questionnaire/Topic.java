package nl.mijngesprek.portal.questionnaire;

import java.util.Optional;
import nl.mijngesprek.portal.shared.LocalText;

/**
 * What some questions of a list are about.
 *
 * @param position 1 and up
 * @param pictogram name of a picture shown beside the title, never instead of it
 * @param why why the municipality wants to talk about it
 * @param usedFor what the answers are used for, where the questions do not say so themselves (A8)
 */
public record Topic(
        TopicId id,
        int position,
        LocalText title,
        Optional<String> pictogram,
        Optional<LocalText> why,
        Optional<LocalText> usedFor) {}
