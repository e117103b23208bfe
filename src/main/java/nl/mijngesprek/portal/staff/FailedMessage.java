package nl.mijngesprek.portal.staff;

import java.time.Instant;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.outbox.Channel;
import nl.mijngesprek.portal.outbox.MessageId;
import nl.mijngesprek.portal.outbox.Problem;

/**
 * A message about a coming conversation that failed for good.
 *
 * @param reminder whether it reminds; else it is an invitation, or tells of one
 * @param recipient an address in lines, a phone number or an e-mail address, as it was then
 */
public record FailedMessage(
        MessageId id,
        ConversationId conversation,
        ClientId client,
        String clientName,
        Instant startsAt,
        Channel channel,
        boolean reminder,
        String recipient,
        Problem problem,
        Instant createdAt) {}
