package nl.mijngesprek.portal.invitation;

import java.time.Instant;
import java.util.List;

/** What came of moving a conversation to another moment. */
public sealed interface MoveOutcome {

    /** The conversation is at that moment now. */
    record Moved(Invitation invitation) implements MoveOutcome {}

    /**
     * Refused: somebody else was first, the moment was withdrawn, or it has passed.
     *
     * @param stillFree what can be chosen instead, soonest first; perhaps nothing
     */
    record Taken(List<Slot> stillFree) implements MoveOutcome {
        public Taken {
            stillFree = List.copyOf(stillFree);
        }
    }

    /** Refused: the client has another conversation at that moment. */
    record ClientIsElsewhere(List<Slot> stillFree) implements MoveOutcome {
        public ClientIsElsewhere {
            stillFree = List.copyOf(stillFree);
        }
    }

    /** Refused: the municipality called the conversation off. */
    record ConversationCalledOff() implements MoveOutcome {}

    /** Refused: the conversation began already. */
    record ConversationPassed(Instant startsAt) implements MoveOutcome {}

    /** Refused: this client has no such conversation. */
    record NotFound() implements MoveOutcome {}
}
