package nl.mijngesprek.portal.reply;

/** What came of an answer by code. */
public sealed interface ReplyOutcome {

    /** The answer is kept, this or the same one again. */
    record Kept() implements ReplyOutcome {}

    /** Refused: the words are longer than {@link nl.mijngesprek.portal.shared.Words#LIMIT}; nothing changed. */
    record TooLong() implements ReplyOutcome {}

    /** Refused: a reason needs words; nothing changed. */
    record WordsMissing() implements ReplyOutcome {}

    /** Refused: the code answers nothing any more. */
    record Refused() implements ReplyOutcome {}
}
