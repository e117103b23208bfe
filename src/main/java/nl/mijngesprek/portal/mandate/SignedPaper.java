package nl.mijngesprek.portal.mandate;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.identity.HelperTask;

/**
 * What stands on a paper that a client signed, as an officer reads it.
 * Refuses a paper for nothing with an {@link IllegalArgumentException}.
 *
 * @param number of the helper
 * @param term never only today: paper takes longer
 * @param signedOn the day beside the signature
 */
public record SignedPaper(
        ClientId client, HelperNumber number, Set<HelperTask> tasks, MandateTerm term, LocalDate signedOn) {

    public SignedPaper {
        tasks = Set.copyOf(EnumSet.copyOf(tasks));
        if (term == MandateTerm.TODAY) {
            throw new IllegalArgumentException("a permission on paper is for longer than today");
        }
    }
}
