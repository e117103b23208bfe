package nl.mijngesprek.portal.staff;

/** What came of noting a call. */
public sealed interface CallOutcome {

    record Noted() implements CallOutcome {}

    /**
     * Nothing is noted: this client need not be called any more. The conversation was moved, called off or turned down, it
     * began, or somebody called already.
     */
    record NotWanted() implements CallOutcome {}
}
