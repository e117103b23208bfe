package nl.mijngesprek.portal.invitation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An invitation to a conversation.
 *
 * @param sentOn the last time it was sent
 * @param timesInvited 1 or more
 * @param answer empty while the client said nothing, which costs nothing
 */
public record Invitation(
        Conversation conversation, LocalDate sentOn, int timesInvited, Optional<InvitationAnswer> answer) {}
