package nl.mijngesprek.portal.outreach;

/** What came of recording an attempt. */
public sealed interface AttemptOutcome {

    /** It is kept for good, and the client reads it. */
    record Recorded(AttemptId id) implements AttemptOutcome {}

    /** Refused: that moment is still to come. */
    record NotYet() implements AttemptOutcome {}

    /** Refused: this cannot come of an attempt through this channel. */
    record OtherResult(Channel channel) implements AttemptOutcome {}

    /** Refused: a home visit is made by somebody who helps, and the client may know who it was (E5). */
    record HelperMissing() implements AttemptOutcome {}

    /** Refused: the client did not allow that somebody else is asked. */
    record NotAllowed() implements AttemptOutcome {}

    /** Refused: the name or the note is longer than {@code limit} characters. */
    record TooLong(int limit) implements AttemptOutcome {}

    /** Refused: this officer has no such conversation. */
    record NotFound() implements AttemptOutcome {}
}
