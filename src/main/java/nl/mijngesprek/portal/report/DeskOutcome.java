package nl.mijngesprek.portal.report;

/** What came of something an officer did about a published report. */
public sealed interface DeskOutcome {

    /**
     * It is done.
     *
     * @param report the newest version since
     */
    record Done(ReportId report) implements DeskOutcome {}

    /** Refused: the client sent something else meanwhile, or took it back. */
    record ChangedMeanwhile() implements DeskOutcome {}

    /** Refused: a colleague answered first. */
    record AnsweredAlready(RemarkAnswer answer) implements DeskOutcome {}

    /** Refused: there is a newer version since. */
    record NewerVersion(ReportId newest) implements DeskOutcome {}

    /** Refused: something that the client has to read is not written, or is too long. */
    record NotComplete(Part part) implements DeskOutcome {}

    /** Refused: so many remarks wait for an answer, or for the client. */
    record StillWaiting(int count) implements DeskOutcome {}

    /** Refused: the officer did not make sure who it is. */
    record NotSure() implements DeskOutcome {}

    /** Refused: this officer sees no such report, or nothing of the kind stands there. */
    record NotFound() implements DeskOutcome {}

    /** What is missing. */
    enum Part {
        WORDING,
        WORDS,
        REASON
    }
}
