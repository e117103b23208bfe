package nl.mijngesprek.portal.outcome;

import java.time.Instant;

/** What came of writing down an outcome or a step. */
public sealed interface OutcomeResult {

    /** It is kept, and the client can read it. */
    record Kept() implements OutcomeResult {}

    /** Refused: the conversation has not begun yet. */
    record NotYet(Instant startsAt) implements OutcomeResult {}

    /** Refused: nobody is named who goes on with it, or a text is too long. */
    record NotComplete() implements OutcomeResult {}

    /** Refused: the day to ask how it went is over already. */
    record FollowUpInThePast() implements OutcomeResult {}

    /** Refused: the conversation was called off, and nobody stayed away from it. */
    record ConversationCalledOff() implements OutcomeResult {}

    /** Refused: there is no such conversation or step. */
    record NotFound() implements OutcomeResult {}
}
