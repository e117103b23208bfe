package nl.mijngesprek.portal.questionnaire;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.shared.LocalText;

/**
 * One client's list of questions for one conversation, with all the client wrote and chose in it.
 *
 * @param topics by position; none in a list without
 * @param everyQuestion by position, also follow-ups that are not asked and questions of topics that are not wished
 * @param wishes what the client said about topics; the others are welcome
 * @param everyOwnTopic most important first, those taken out at the end
 * @param wentOnAt the question the client was at last; empty before the first
 * @param handedOverAt since when the municipality may read it; empty while it is the client's alone
 */
public record AnswerSheet(
        ConversationId conversation,
        LocalText title,
        List<Topic> topics,
        List<AnsweredQuestion> everyQuestion,
        Map<TopicId, TopicWish> wishes,
        List<OwnTopic> everyOwnTopic,
        AlreadyDoing alreadyDoing,
        Optional<QuestionId> wentOnAt,
        Optional<Instant> handedOverAt) {

    public AnswerSheet {
        topics = List.copyOf(topics);
        everyQuestion = List.copyOf(everyQuestion);
        wishes = Map.copyOf(wishes);
        everyOwnTopic = List.copyOf(everyOwnTopic);
    }

    /**
     * The questions that are asked as the answers are now. An answer to any other is kept, comes back with its question,
     * and is never among what is handed over.
     */
    public List<AnsweredQuestion> questions() {
        var asked =
                Step.asked(everyQuestion.stream().map(AnsweredQuestion::step).toList(), wishes);
        return everyQuestion.stream()
                .filter(answered -> asked.contains(answered.question().id()))
                .toList();
    }

    /** The asked questions about this topic; with none, those that are about no topic. */
    public List<AnsweredQuestion> questionsAbout(Optional<Topic> topic) {
        return questions().stream()
                .filter(answered -> answered.question().topic().equals(topic.map(Topic::id)))
                .toList();
    }

    public int answeredCount() {
        return (int) questions().stream()
                .filter(question -> !question.answer().isEmpty())
                .count();
    }

    /** Another number when anything is another that the client said or handed over, and not when they look at another question. */
    public int content() {
        return Objects.hash(everyQuestion, wishes, everyOwnTopic, alreadyDoing, handedOverAt);
    }

    /** The question at this place of the list, whether it is asked or not. */
    public Optional<AnsweredQuestion> at(int position) {
        return everyQuestion.stream()
                .filter(question -> question.question().position() == position)
                .findFirst();
    }

    /** The first asked question after this place of the list. */
    public Optional<AnsweredQuestion> after(int position) {
        return questions().stream()
                .filter(answered -> answered.question().position() > position)
                .findFirst();
    }

    /** The last asked question before this place of the list. */
    public Optional<AnsweredQuestion> before(int position) {
        return questions().reversed().stream()
                .filter(answered -> answered.question().position() < position)
                .findFirst();
    }

    /** The how-maniest of the asked questions this one is, from 1; 0 when it is not asked. */
    public int numberOf(Question question) {
        return questions().stream().map(AnsweredQuestion::question).toList().indexOf(question) + 1;
    }

    public Optional<AnsweredQuestion> firstUnanswered() {
        return questions().stream()
                .filter(question -> question.answer().isEmpty())
                .findFirst();
    }

    /**
     * Where the client goes on: the question they were at last, or the next one that is asked; for who has not begun the
     * first one. Empty after the last question.
     */
    public Optional<AnsweredQuestion> goOnAt() {
        var last = everyQuestion.stream()
                .map(AnsweredQuestion::question)
                .filter(question -> wentOnAt.equals(Optional.of(question.id())))
                .mapToInt(Question::position)
                .findFirst();
        return last.isPresent() ? after(last.getAsInt() - 1) : firstUnanswered();
    }

    public TopicWish wishFor(Topic topic) {
        return wishes.getOrDefault(topic.id(), TopicWish.WELCOME);
    }

    /** The client's own topics and questions, most important first. */
    public List<OwnTopic> ownTopics() {
        return everyOwnTopic.stream().filter(own -> !own.removed()).toList();
    }

    /** Those that the client took out, and can put back. */
    public List<OwnTopic> removedTopics() {
        return everyOwnTopic.stream().filter(OwnTopic::removed).toList();
    }
}
