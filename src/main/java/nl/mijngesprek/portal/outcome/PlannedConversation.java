package nl.mijngesprek.portal.outcome;

import java.time.Instant;
import java.util.Optional;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.identity.OfficerId;
import nl.mijngesprek.portal.invitation.AnswerChoice;
import nl.mijngesprek.portal.invitation.CalledOff;
import nl.mijngesprek.portal.invitation.ConversationId;

/**
 * A conversation as its officer sees it before calling it off.
 *
 * @param hasMoment whether it is at one of the moments that the officer offers
 * @param settled whether somebody wrote down already what came of it
 * @param seen what of it the client can change
 */
public record PlannedConversation(
        ConversationId conversation,
        ClientId client,
        String clientName,
        OfficerId officer,
        boolean hasMoment,
        boolean settled,
        Optional<CalledOff> calledOff,
        Seen seen) {

    /**
     * What the officer had before their eyes; another one later means that the client changed something.
     *
     * @param saidAt when the client answered last; empty for no answer, or one of before that was kept
     * @param wordsVersion of the words beside the answer; 0 for none
     * @param arrangedAt when the client arranged something last
     */
    public record Seen(
            Instant startsAt,
            Optional<AnswerChoice> answer,
            Optional<Instant> saidAt,
            int wordsVersion,
            Optional<Instant> arrangedAt) {}
}
