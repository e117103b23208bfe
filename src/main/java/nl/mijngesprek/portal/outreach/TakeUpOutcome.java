package nl.mijngesprek.portal.outreach;

import nl.mijngesprek.portal.shared.Words;

/** What came of taking up a reason. */
public sealed interface TakeUpOutcome {

    /** The clock runs again, unless the client wrote or told more. */
    record Done() implements TakeUpOutcome {}

    /** Refused: it has to say what will be done, in at most {@code limit} characters. */
    record FollowUpMissing(int limit) implements TakeUpOutcome {}

    /** Refused: the client wrote more meanwhile; these are the words now. */
    record NewWords(Words words) implements TakeUpOutcome {}

    /** Refused: this officer has no such reason, or heard it from the client. */
    record NotFound() implements TakeUpOutcome {}
}
