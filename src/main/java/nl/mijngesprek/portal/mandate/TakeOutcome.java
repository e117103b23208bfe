package nl.mijngesprek.portal.mandate;

/** What comes of writing down a signed paper. */
public sealed interface TakeOutcome {

    /** Written down; now it is scanned. */
    record Taken(ProposalId proposal) implements TakeOutcome {}

    /** Refused: the officer did not make sure who the client is, or that is longer ago than it holds. */
    record NotSure() implements TakeOutcome {}

    /** Refused: no helper has this number. */
    record NoHelper() implements TakeOutcome {}

    /** Refused: signed in the future, or so long ago that it has to be asked anew. */
    record NotThatDay() implements TakeOutcome {}
}
