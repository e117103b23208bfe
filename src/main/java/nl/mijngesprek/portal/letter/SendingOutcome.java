package nl.mijngesprek.portal.letter;

import java.time.Instant;
import java.util.Set;
import nl.mijngesprek.portal.invitation.InvitationId;

/** What came of sending an invitation. */
public sealed interface SendingOutcome {

    /** It goes out; the words as sent are kept with the invitation. */
    record Sent(InvitationId invitation) implements SendingOutcome {}

    /** Nothing new went out: the client was invited for this time already. */
    record AlreadySent() implements SendingOutcome {}

    /** Refused: the invitation lacks this; at least one. */
    record Lacking(Set<Missing> missing) implements SendingOutcome {
        public Lacking {
            missing = Set.copyOf(missing);
        }
    }

    /** Refused: the time before this one comes first. */
    record OutOfOrder() implements SendingOutcome {}

    /** Refused: the conversation began already, or is cancelled. */
    record ConversationOver(Instant startsAt) implements SendingOutcome {}

    /** Refused: there is no such conversation. */
    record NotFound() implements SendingOutcome {}
}
