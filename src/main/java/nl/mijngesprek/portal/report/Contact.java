package nl.mijngesprek.portal.report;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.mijngesprek.portal.invitation.ConversationId;

/**
 * Something of which a report is due: a conversation, or a call or visit in which the client was spoken to (D2).
 *
 * @param conversation the conversation itself, or the one that the call or visit was about
 * @param attempt which call or visit; empty for the conversation itself
 */
public record Contact(ContactKind kind, ConversationId conversation, Optional<UUID> attempt, Instant at) {}
