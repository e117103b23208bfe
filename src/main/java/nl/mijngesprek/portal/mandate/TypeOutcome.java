package nl.mijngesprek.portal.mandate;

import java.time.Duration;

/** What came of typing a code. */
public sealed interface TypeOutcome {

    /** The client is asked now; the helper knows nothing yet of who it is. */
    record Asked(ProposalId proposal) implements TypeOutcome {}

    /** Refused: no such code, or it was used or is too old. The three are told alike. */
    record Unknown() implements TypeOutcome {}

    /** Refused: too many were tried, by this helper or on the whole portal. */
    record TooMany(Duration pause) implements TypeOutcome {}
}
