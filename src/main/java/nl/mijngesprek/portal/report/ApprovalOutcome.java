package nl.mijngesprek.portal.report;

/** What came of approving a translation. */
public sealed interface ApprovalOutcome {

    /** The client reads it now. */
    record Approved(int sentences) implements ApprovalOutcome {}

    /** Refused: this officer typed in some of it; a colleague has to check it. */
    record TypedByYou() implements ApprovalOutcome {}

    /** Refused: nobody said who the translator is. */
    record TranslatorMissing() implements ApprovalOutcome {}

    /** Refused: the client reads all of it already, or nothing was typed in. */
    record NothingNew() implements ApprovalOutcome {}

    /** Refused: it is not any more what this officer read. */
    record ChangedMeanwhile() implements ApprovalOutcome {}

    /** Refused: this officer has no such report. */
    record NotFound() implements ApprovalOutcome {}
}
