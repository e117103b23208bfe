package nl.mijngesprek.portal.questionnaire;

import java.util.Optional;
import nl.mijngesprek.portal.shared.LocalText;

/**
 * One of the answers a question offers.
 *
 * @param code lower-case letters, digits and hyphens, unique within the question
 * @param pictogram name of a picture shown beside the wording, never instead of it
 */
public record Option(String code, LocalText wording, Optional<String> pictogram) {}
