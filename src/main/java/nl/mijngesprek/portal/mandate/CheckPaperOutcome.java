package nl.mijngesprek.portal.mandate;

/** What comes of looking at a signed paper as the second person. */
public sealed interface CheckPaperOutcome {

    /** It is right: the permission holds from now on. */
    record Given() implements CheckPaperOutcome {}

    /** It is wrong: who wrote it down reads why. */
    record SentBack() implements CheckPaperOutcome {}

    /** Refused: it is wrong for no reason. */
    record ReasonMissing() implements CheckPaperOutcome {}

    /** Refused: the reason is too long. */
    record ReasonTooLong() implements CheckPaperOutcome {}

    /**
     * Refused: it is not there for this officer, who may have written it down, or a colleague was first, or another scan came,
     * or the client said no meanwhile.
     */
    record NotOpen() implements CheckPaperOutcome {}
}
