package nl.mijngesprek.portal.report;

/** What came of beginning a report. */
public sealed interface BeginOutcome {

    /** It can be written, now or since before. */
    record Begun(ReportDraftId draft) implements BeginOutcome {}

    /** There is nothing to write: it is published by now, or this officer does not hold the conversation. */
    record NothingToWrite() implements BeginOutcome {}
}
