package nl.mijngesprek.portal.mandate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.identity.HelperTask;

/**
 * A permission on signed paper, as officers and the client see it.
 *
 * @param helper name of who would act, with the organisation in brackets
 * @param term empty where the client looks, who reads that with the permission itself
 * @param writtenBy name of the officer who wrote it down
 * @param own whether that is the officer who looks, or whoever looks is the helper
 * @param scannedAt when the pictures came; a later scan takes their place as long as nobody looked
 * @param pages how many pictures of it there are
 * @param reason why it is wrong; empty unless it is
 */
public record MandatePaper(
        ProposalId proposal,
        ClientId client,
        String clientName,
        String helper,
        Set<HelperTask> tasks,
        Optional<MandateTerm> term,
        LocalDate signedOn,
        String writtenBy,
        boolean own,
        PaperState state,
        Optional<Instant> scannedAt,
        int pages,
        String reason) {

    public MandatePaper {
        tasks = Set.copyOf(EnumSet.copyOf(tasks));
    }
}
