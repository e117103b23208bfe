package nl.mijngesprek.portal.invitation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An invitation to a conversation.
 *
 * @param sentOn the last time it was sent
 * @param timesInvited 1 or more
 * @param answer empty while the client said nothing, which costs nothing
 * @param calledOff by the municipality, if it was
 * @param revision how often moment or place changed
 * @param helperWord what a helper said for the client, and the client did not settle yet
 */
public record Invitation(
        Conversation conversation,
        LocalDate sentOn,
        int timesInvited,
        Optional<InvitationAnswer> answer,
        Arrangement arrangement,
        Optional<CalledOff> calledOff,
        int revision,
        Optional<HelperWord> helperWord) {

    /** Where it is held: where the client wants it unless that was refused, else where it was offered (A2). */
    public Place place() {
        return arrangement
                .place()
                .filter(wish -> wish.refusal().isEmpty())
                .filter(wish -> wish.kind() != conversation.place().kind())
                .map(wish -> new Place(wish.kind(), ""))
                .orElse(conversation.place());
    }
}
