package nl.mijngesprek.portal.outcome;

import java.time.Instant;
import java.time.LocalDate;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.invitation.ConversationId;

/**
 * What follows on a conversation, and how far it is.
 *
 * @param creditedTo the programme it is counted to; empty for none
 */
public record Step(
        StepId id,
        ConversationId conversation,
        ClientId client,
        String clientName,
        StepKind kind,
        String receiver,
        String words,
        String creditedTo,
        StepStatus status,
        Instant statusAt,
        LocalDate followUpOn) {}
