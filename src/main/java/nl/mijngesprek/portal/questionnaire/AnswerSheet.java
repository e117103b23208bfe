package nl.mijngesprek.portal.questionnaire;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.shared.LocalText;

/**
 * One client's list of questions for one conversation.
 *
 * @param questions by position
 * @param handedOverAt since when the municipality may read it; empty while it is the client's alone
 */
public record AnswerSheet(
        ConversationId conversation,
        LocalText title,
        List<AnsweredQuestion> questions,
        Optional<Instant> handedOverAt) {

    public AnswerSheet {
        questions = List.copyOf(questions);
    }

    public int answeredCount() {
        return (int) questions.stream()
                .filter(question -> !question.answer().isEmpty())
                .count();
    }

    public Optional<AnsweredQuestion> at(int position) {
        return questions.stream()
                .filter(question -> question.question().position() == position)
                .findFirst();
    }

    public Optional<AnsweredQuestion> firstUnanswered() {
        return questions.stream()
                .filter(question -> question.answer().isEmpty())
                .findFirst();
    }
}
