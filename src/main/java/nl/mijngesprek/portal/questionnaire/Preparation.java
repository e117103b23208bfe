package nl.mijngesprek.portal.questionnaire;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.invitation.ConversationId;

/**
 * What an officer reads before a conversation: what the client handed over, and nothing about what they did not.
 *
 * @param topics those of the list, by position
 * @param answers by position; each is handed over
 * @param ownTopics most important first
 * @param wishes which topics the client rather leaves out, or not now
 * @param translations those there are, whoever wrote them
 * @param shortTermOver since when recordings and translations are gone, for they were kept long enough
 * @param longTermOver since when all of it is gone
 */
public record Preparation(
        ConversationId conversation,
        ClientId client,
        String clientName,
        Instant startsAt,
        List<Topic> topics,
        List<AnsweredQuestion> answers,
        List<OwnTopic> ownTopics,
        Map<TopicId, TopicWish> wishes,
        AlreadyDoing alreadyDoing,
        Map<Part, Translation> translations,
        Optional<Instant> shortTermOver,
        Optional<Instant> longTermOver) {

    public Preparation {
        topics = List.copyOf(topics);
        answers = List.copyOf(answers);
        ownTopics = List.copyOf(ownTopics);
        wishes = Map.copyOf(wishes);
        translations = Map.copyOf(translations);
    }

    /** Nothing is handed over, for whatever reason. */
    public boolean isEmpty() {
        return answers.isEmpty() && ownTopics.isEmpty() && wishes.isEmpty() && alreadyDoing.isEmpty();
    }

    /** The answers about this topic; with none, those that are about no topic. */
    public List<AnsweredQuestion> answersAbout(Optional<Topic> topic) {
        return answers.stream()
                .filter(answered -> answered.question().topic().equals(topic.map(Topic::id)))
                .toList();
    }

    public Optional<Translation> translation(Part part) {
        return Optional.ofNullable(translations.get(part));
    }
}
