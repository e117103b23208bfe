package nl.mijngesprek.portal.invitation;

import java.time.Instant;
import java.util.Optional;
import nl.mijngesprek.portal.shared.Words;

/**
 * What the client said to an invitation, with words of their own if they like.
 *
 * @param movedAt when the client last took another moment; empty when the moment is the one that was offered
 */
public record InvitationAnswer(AnswerChoice choice, Words words, Optional<Instant> movedAt) {}
