package nl.mijngesprek.portal.outreach;

import java.util.List;

/** What came of proposing a sanction. */
public sealed interface ProposalOutcome {

    /** It is kept, and the client reads it. */
    record Proposed(SanctionProposal proposal) implements ProposalOutcome {}

    /** Refused: all of this is missing (E1). */
    record Refused(List<Lack> lacks) implements ProposalOutcome {
        public Refused {
            lacks = List.copyOf(lacks);
        }
    }

    /** Refused: the client came, or was excused. */
    record Settled(Outcome outcome) implements ProposalOutcome {}

    /** Refused: it has to say why, in at most {@code limit} characters. */
    record GroundsMissing(int limit) implements ProposalOutcome {}

    /** Refused: it was proposed before. */
    record ProposedBefore(SanctionProposal proposal) implements ProposalOutcome {}

    /** Refused: this officer has no such conversation. */
    record NotFound() implements ProposalOutcome {}
}
