package nl.mijngesprek.portal.questionnaire;

import java.time.Instant;

/**
 * A topic or question of the client's own at an earlier conversation (B9).
 *
 * @param topic as it was then
 */
public record EarlierTopic(OwnTopic topic, Instant conversationAt) {}
