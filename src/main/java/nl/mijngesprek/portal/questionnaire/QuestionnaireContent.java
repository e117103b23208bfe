package nl.mijngesprek.portal.questionnaire;

import java.util.List;
import java.util.Optional;
import nl.mijngesprek.portal.invitation.Aim;
import nl.mijngesprek.portal.shared.LocalText;

/**
 * What one version of a list says, and asks.
 *
 * @param aim what the questions are for; asked before a conversation with the same aim alone (A7)
 * @param topics by position; none in a list without
 * @param questions by position, follow-ups among them
 */
public record QuestionnaireContent(LocalText title, Aim aim, List<Topic> topics, List<Question> questions) {

    public QuestionnaireContent {
        topics = List.copyOf(topics);
        questions = List.copyOf(questions);
    }

    /** What this question is about, if anything. */
    public Optional<Topic> topicOf(Question question) {
        return topics.stream()
                .filter(topic -> question.topic().equals(Optional.of(topic.id())))
                .findFirst();
    }

    /** The question with this code, which is the same in every version. */
    public Optional<Question> question(String code) {
        return questions.stream()
                .filter(question -> question.code().equals(code))
                .findFirst();
    }
}
