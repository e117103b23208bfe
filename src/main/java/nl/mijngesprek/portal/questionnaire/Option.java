package nl.mijngesprek.portal.questionnaire;

import java.util.Optional;
import java.util.Set;
import nl.mijngesprek.portal.shared.LocalText;

/**
 * One of the answers a question offers.
 *
 * @param code lower-case letters, digits and hyphens, unique within the question
 * @param pictogram name of a picture shown beside the wording, never instead of it
 */
public record Option(String code, LocalText wording, Optional<String> pictogram) {

    public static final String YES = "yes";
    public static final String NO = "no";
    public static final String DO_NOT_KNOW = "do-not-know";
    public static final String RATHER_NOT_SAY = "rather-not-say";

    static final Set<String> YES_AND_NO = Set.of(YES, NO);

    /** Codes of what every closed question offers, whatever it asks (B7). */
    public static final Set<String> WAYS_OUT = Set.of(DO_NOT_KNOW, RATHER_NOT_SAY);
}
