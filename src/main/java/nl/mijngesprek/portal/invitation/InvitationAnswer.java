package nl.mijngesprek.portal.invitation;

import java.time.Instant;
import java.util.Optional;
import nl.mijngesprek.portal.shared.Words;

/**
 * What the client said to an invitation, with words of their own if they like.
 *
 * @param movedAt when the client last took another moment; empty when the moment is the one that was offered
 * @param said who said it, how and when; empty of an answer from before that was kept
 */
public record InvitationAnswer(AnswerChoice choice, Words words, Optional<Instant> movedAt, Optional<Said> said) {}
