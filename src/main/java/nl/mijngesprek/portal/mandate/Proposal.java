package nl.mijngesprek.portal.mandate;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.mijngesprek.portal.identity.HelperTask;
import nl.mijngesprek.portal.identity.MandateId;

/**
 * What a client is asked to say yes to.
 *
 * @param term for how long; empty for what is handed over, which ends when it would have ended
 * @param until when that is; empty for everything else
 * @param helper name of who would act; empty until the code was typed
 * @param privately whether that is somebody of no organisation, whose name may be their own word alone
 * @param given the permission that came of it
 * @param refused whether the client said no
 */
public record Proposal(
        ProposalId id,
        GivenWay way,
        Set<HelperTask> tasks,
        Optional<MandateTerm> term,
        Optional<Instant> until,
        Optional<String> helper,
        boolean privately,
        Instant expiresAt,
        Optional<MandateId> given,
        boolean refused) {

    public Proposal {
        tasks = Set.copyOf(EnumSet.copyOf(tasks));
    }

    /** Whether the client can still say yes, once it is known to whom. */
    public boolean isOpen(Instant now) {
        return given.isEmpty() && !refused && expiresAt.isAfter(now);
    }
}
