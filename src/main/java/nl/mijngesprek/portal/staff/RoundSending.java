package nl.mijngesprek.portal.staff;

import java.util.EnumMap;
import nl.mijngesprek.portal.letter.InvitationSending;
import nl.mijngesprek.portal.letter.Missing;
import nl.mijngesprek.portal.letter.SendingOutcome;
import org.springframework.stereotype.Service;

/**
 * Sends the invitations of a round, each in a transaction of its own: what was sent when a machine dies stays sent, and
 * sending the round again sends the others.
 */
@Service
public class RoundSending {

    private final Rounds rounds;
    private final InvitationSending sending;

    RoundSending(Rounds rounds, InvitationSending sending) {
        this.rounds = rounds;
        this.sending = sending;
    }

    /** Sends the first invitation to everybody in the round who has none yet; acts as an officer. */
    public SentRound send(RoundId round) {
        var sent = 0;
        var before = 0;
        var over = 0;
        var lacking = new EnumMap<Missing, Integer>(Missing.class);
        for (var conversation : rounds.conversations(round)) {
            switch (sending.send(conversation, 1)) {
                case SendingOutcome.Sent _ -> sent++;
                case SendingOutcome.AlreadySent _ -> before++;
                case SendingOutcome.Lacking(var missing) ->
                    missing.forEach(part -> lacking.merge(part, 1, Integer::sum));
                // The first one is never out of order; one that was withdrawn meanwhile needs no invitation.
                case SendingOutcome.ConversationOver _, SendingOutcome.OutOfOrder _, SendingOutcome.NotFound _ ->
                    over++;
            }
        }
        return new SentRound(sent, before, over, lacking);
    }
}
