package nl.mijngesprek.portal.mandate;

/** What came of proposing that a colleague goes on. */
public sealed interface HandingOverOutcome {

    /** The client is asked. Until the yes nothing changes. */
    record Asked() implements HandingOverOutcome {}

    /** Refused: the client was asked before, and did not say yes or no yet. */
    record WaitsAlready() implements HandingOverOutcome {}

    /** Refused: this permission ended, or is none of this helper's, or that is no colleague. */
    record NotFound() implements HandingOverOutcome {}
}
