package nl.mijngesprek.portal.outreach;

/** What came of saying that an attempt is not right. */
public sealed interface DisputeOutcome {

    /** What the client says is kept. */
    record Kept(Dispute dispute) implements DisputeOutcome {}

    /** Refused: this client has no such attempt. */
    record NotFound() implements DisputeOutcome {}
}
