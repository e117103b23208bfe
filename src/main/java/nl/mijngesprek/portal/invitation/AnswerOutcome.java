package nl.mijngesprek.portal.invitation;

import java.time.Instant;

/** What came of answering an invitation. */
public sealed interface AnswerOutcome {

    /** The answer is kept. */
    record Answered(Invitation invitation) implements AnswerOutcome {}

    /**
     * Refused to whoever acts for the client: that the client does not want to is the client's own word (E3). The client is
     * asked.
     *
     * @param client name of who decides
     */
    record ClientDecides(String client) implements AnswerOutcome {}

    /** Refused: the municipality called the conversation off. */
    record ConversationCalledOff() implements AnswerOutcome {}

    /** Refused: the conversation began already. */
    record ConversationPassed(Instant startsAt) implements AnswerOutcome {}

    /** Refused: this client has no such invitation. */
    record NotFound() implements AnswerOutcome {}
}
