package nl.mijngesprek.portal.report;

/** What came of delivering a report. */
public sealed interface ReportOutcome {

    /** It is there, since now or since an earlier delivery of the same. */
    record Delivered(ReportId id) implements ReportOutcome {}

    /** Refused: this version was delivered before with other content, and what is published never changes. */
    record OtherContent(String reference, int version) implements ReportOutcome {}
}
