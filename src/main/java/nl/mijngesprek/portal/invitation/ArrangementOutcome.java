package nl.mijngesprek.portal.invitation;

import java.time.Instant;

/** What came of arranging something for a conversation. */
public sealed interface ArrangementOutcome {

    /** It is kept. */
    record Kept() implements ArrangementOutcome {}

    /** Refused: the municipality called the conversation off. */
    record ConversationCalledOff() implements ArrangementOutcome {}

    /** Refused: the conversation began already. */
    record ConversationPassed(Instant startsAt) implements ArrangementOutcome {}

    /** Refused: this client has no such conversation. */
    record NotFound() implements ArrangementOutcome {}
}
