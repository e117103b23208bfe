package nl.mijngesprek.portal.report;

/** What came of sending remarks, taking one back, or having the last word. */
public sealed interface SendOutcome {

    /** It is done; {@code count} remarks are with the municipality since now. */
    record Sent(int count) implements SendOutcome {}

    /** It is taken back; it stays to be read, as taken back. */
    record Withdrawn() implements SendOutcome {}

    /** The client's last word is kept beside the sentence. */
    record Reacted() implements SendOutcome {}

    /** Refused: there is nothing that is not sent yet. */
    record NothingToSend() implements SendOutcome {}

    /** Refused: the municipality answered meanwhile. What was written is kept, and may be said in reaction. */
    record Answered(RemarkAnswer answer) implements SendOutcome {}

    /** Refused: this client has no such report, or nothing was sent there. */
    record NotFound() implements SendOutcome {}
}
