package nl.mijngesprek.portal.mandate;

/** What comes of a scan or a photo of a signed paper. */
public sealed interface ScanOutcome {

    /** Kept; a colleague looks at it now. */
    record Kept() implements ScanOutcome {}

    /** Refused: larger than {@link Scan#LIMIT}. */
    record TooLarge() implements ScanOutcome {}

    /** Refused: no picture and no PDF, or one that nobody can open. */
    record NotReadable() implements ScanOutcome {}

    /** Refused: more than {@link Scan#MOST_PAGES} pages. */
    record TooManyPages() implements ScanOutcome {}

    /** Refused: there is no such paper of this officer, or it was looked at. */
    record NotFound() implements ScanOutcome {}
}
