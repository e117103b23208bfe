package nl.mijngesprek.portal.mandate;

import nl.mijngesprek.portal.identity.MandateId;

/** What came of saying yes to a proposal. */
public sealed interface GiveOutcome {

    /** From now on the helper may act. Also when the client said so before. */
    record Given(MandateId mandate) implements GiveOutcome {}

    /** Refused: nobody typed the code, it is too late, or the client said no before. */
    record NotOpen() implements GiveOutcome {}

    /** Refused: this client has no such proposal. */
    record NotFound() implements GiveOutcome {}
}
