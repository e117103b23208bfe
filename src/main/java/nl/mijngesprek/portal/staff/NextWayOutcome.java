package nl.mijngesprek.portal.staff;

/** What came of doing something about a message that failed. */
public sealed interface NextWayOutcome {

    record Done(NextWay way) implements NextWayOutcome {}

    /** Refused: there is no time left for this, or no number or address. */
    record NotPossible(NextWay way) implements NextWayOutcome {}

    /**
     * Nothing is done: it is not, or no longer, a message that failed. It went out meanwhile, somebody else saw to it, or the
     * conversation is no longer what it was.
     */
    record NotFailed() implements NextWayOutcome {}
}
