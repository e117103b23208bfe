package nl.mijngesprek.portal.questionnaire;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.shared.LocalText;

/**
 * The questions of one client's list as they are asked, without any answer: what is printed, and typed in from paper.
 *
 * @param sheet which client's list this is
 * @param reference of the list itself, the same in each of its versions
 * @param topics by position; none in a list without
 * @param questions by position, follow-ups among them
 */
public record QuestionList(
        UUID sheet,
        ClientId client,
        ConversationId conversation,
        String reference,
        int version,
        LocalText title,
        List<Topic> topics,
        List<Question> questions) {

    public QuestionList {
        topics = List.copyOf(topics);
        questions = List.copyOf(questions);
    }

    /** The questions about this topic; with none, those that are about no topic. */
    public List<Question> questionsAbout(Optional<Topic> topic) {
        return questions.stream()
                .filter(question -> question.topic().equals(topic.map(Topic::id)))
                .toList();
    }

    public Optional<Question> question(QuestionId id) {
        return questions.stream().filter(question -> question.id().equals(id)).findFirst();
    }

    public Optional<Topic> topic(TopicId id) {
        return topics.stream().filter(topic -> topic.id().equals(id)).findFirst();
    }
}
