package nl.mijngesprek.portal.questionnaire;

import java.time.Instant;
import java.util.Optional;
import nl.mijngesprek.portal.invitation.Aim;
import nl.mijngesprek.portal.shared.LocalText;

/**
 * A version of a list that clients can get; it never changes.
 *
 * @param reference of the list, the same in each of its versions
 * @param writtenBy name of the editor; empty when the case system delivered it
 * @param approvedBy name of the second editor; empty when the case system delivered it
 * @param conversations how many conversations it is the list of
 */
public record PublishedVersion(
        QuestionnaireId id,
        String reference,
        int version,
        LocalText title,
        Aim aim,
        Instant publishedAt,
        Optional<String> writtenBy,
        Optional<String> approvedBy,
        int conversations) {}
