package nl.mijngesprek.portal.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.mijngesprek.portal.invitation.Aim;
import nl.mijngesprek.portal.shared.LocalText;

/** Makes lists of questions for tests, a question a line. */
public final class Lists {

    private final List<Topic> topics = new ArrayList<>();
    private final List<Question> questions = new ArrayList<>();

    /** The questions from here on are about this. */
    public Lists about(String title) {
        topics.add(new Topic(
                new TopicId(UUID.randomUUID()),
                topics.size() + 1,
                LocalText.ofDutch(title),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
        return this;
    }

    /** Asks what everybody gets; the options' words are their codes. */
    public Lists ask(String code, QuestionKind kind, String... options) {
        return ask(code, kind, Optional.empty(), options);
    }

    /** Asks only after one of these answers to that question. */
    public Lists askAfter(String code, QuestionKind kind, String on, Set<String> answers, String... options) {
        return ask(code, kind, Optional.of(new FollowUp(id(on), answers)), options);
    }

    private Lists ask(String code, QuestionKind kind, Optional<FollowUp> followUp, String... options) {
        questions.add(new Question(
                new QuestionId(UUID.randomUUID()),
                code,
                topics.isEmpty()
                        ? Optional.empty()
                        : Optional.of(topics.getLast().id()),
                questions.size() + 1,
                kind,
                LocalText.ofDutch("Vraag over " + code + "?"),
                LocalText.ofDutch("Dan praten wij daarover."),
                Optional.empty(),
                LocalText.ofDutch("Alleen voor het gesprek."),
                List.of(),
                Optional.empty(),
                List.of(options).stream()
                        .map(option -> new Option(option, LocalText.ofDutch(option), Optional.empty()))
                        .toList(),
                followUp));
        return this;
    }

    /** Which question has this code. */
    public QuestionId id(String code) {
        return questions.stream()
                .filter(question -> question.code().equals(code))
                .findFirst()
                .orElseThrow()
                .id();
    }

    public List<Topic> topics() {
        return List.copyOf(topics);
    }

    public QuestionnaireDelivery delivery(String reference, int version) {
        return new QuestionnaireDelivery(
                reference, version, Aim.ACTIVATING, LocalText.ofDutch("Vragen vooraf"), topics, questions);
    }
}
