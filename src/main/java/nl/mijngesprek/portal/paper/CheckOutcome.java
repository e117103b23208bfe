package nl.mijngesprek.portal.paper;

/** What came of checking an answer from paper. */
public sealed interface CheckOutcome {

    /**
     * It is done.
     *
     * @param shared whether the officer of the conversation goes on reading it, now as the client's own answer
     */
    record Done(boolean shared) implements CheckOutcome {}

    /** Refused: with the words that are there already it is more than one text may have. Both stay as they are. */
    record TooLong() implements CheckOutcome {}

    /** Refused: nothing of this client waits to be checked here. */
    record NotFound() implements CheckOutcome {}
}
