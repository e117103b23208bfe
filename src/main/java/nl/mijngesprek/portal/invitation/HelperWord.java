package nl.mijngesprek.portal.invitation;

import java.time.Instant;

/**
 * A helper said that the client does not want a conversation. It is no answer until the client gives it (E3).
 *
 * @param helper name of who said it, with the organisation in brackets
 */
public record HelperWord(ConversationId conversation, String helper, Instant saidAt) {}
