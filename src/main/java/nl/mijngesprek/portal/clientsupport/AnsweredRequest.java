package nl.mijngesprek.portal.clientsupport;

import nl.mijngesprek.portal.identity.ClientId;

/**
 * That a client has an answer: not which, and not from whom (C2).
 *
 * @param key of the message that tells it; there is one at most for each answer
 */
public record AnsweredRequest(String key, ClientId client) {}
