package nl.mijngesprek.portal.outcome;

import java.time.Instant;
import nl.mijngesprek.portal.letter.Telling;

/** What came of calling a conversation off. */
public sealed interface CallOffOutcome {

    /** It does not take place; the client hears of it this way. */
    record Done(Telling telling) implements CallOffOutcome {}

    /** Nothing changed: it was called off before, and nobody hears of it twice. */
    record CalledOffBefore() implements CallOffOutcome {}

    /** Refused: a reason is missing, or longer than {@code limit} characters. */
    record ReasonMissing(int limit) implements CallOffOutcome {}

    /** Refused: the conversation began already. */
    record ConversationPassed(Instant startsAt) implements CallOffOutcome {}

    /** Refused: somebody wrote down already what came of it. */
    record Settled() implements CallOffOutcome {}

    /** Refused: the client changed something since; this is how it stands now. */
    record ChangedMeanwhile(PlannedConversation now) implements CallOffOutcome {}

    /** Refused: this officer has no such conversation. */
    record NotFound() implements CallOffOutcome {}
}
