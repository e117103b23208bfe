package nl.mijngesprek.portal.report;

/** What came of judging a sentence. */
public sealed interface RemarkOutcome {

    /** The verdict is kept. */
    record Remarked(Remark remark) implements RemarkOutcome {}

    /** Refused: this client has no such sentence. */
    record NotFound() implements RemarkOutcome {}
}
