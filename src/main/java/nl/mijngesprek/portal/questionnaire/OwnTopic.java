package nl.mijngesprek.portal.questionnaire;

import nl.mijngesprek.portal.shared.Words;

/** A topic or a question of the client's own, in any language (B5). */
public record OwnTopic(OwnTopicId id, Words words, boolean removed) {}
