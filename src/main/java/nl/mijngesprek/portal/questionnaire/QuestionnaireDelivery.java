package nl.mijngesprek.portal.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.mijngesprek.portal.invitation.Aim;
import nl.mijngesprek.portal.shared.ContentHash;
import nl.mijngesprek.portal.shared.LocalText;

/**
 * A version of a list of questions as the case system delivers one.
 *
 * @param reference what the case system calls the list
 * @param version 1 and up; a version never changes once it is delivered
 * @param aim what the questions are for; asked before a conversation with the same aim alone (A7)
 * @param topics by position; the ids are used when the version is new, and say nothing about its content
 * @param questions by position; with their ids it is the same
 */
public record QuestionnaireDelivery(
        String reference, int version, Aim aim, LocalText title, List<Topic> topics, List<Question> questions) {

    public QuestionnaireDelivery {
        topics = List.copyOf(topics);
        questions = List.copyOf(questions);
    }

    /** A list without topics. */
    public QuestionnaireDelivery(String reference, int version, Aim aim, LocalText title, List<Question> questions) {
        this(reference, version, aim, title, List.of(), questions);
    }

    byte[] contentHash() {
        var parts = new ArrayList<Object>();
        // Lists that were delivered before there were aims, and topics, keep the hash they were stored with.
        if (aim != Aim.ACTIVATING) {
            parts.add(aim.code());
        }
        parts.add(title.byLanguage());
        if (!topics.isEmpty()) {
            parts.add(topics.stream().map(QuestionnaireDelivery::content).toList());
        }
        parts.add(questions.stream().map(this::content).toList());
        return ContentHash.of(parts.toArray());
    }

    private static List<Object> content(Topic topic) {
        return List.of(
                topic.title().byLanguage(),
                topic.pictogram().orElse(""),
                content(topic.why()),
                content(topic.usedFor()));
    }

    private List<Object> content(Question question) {
        var content = new ArrayList<Object>(List.of(
                question.position(),
                question.kind().code(),
                question.wording().byLanguage(),
                question.why().byLanguage(),
                question.usedFor().byLanguage(),
                question.examples().stream().map(LocalText::byLanguage).toList(),
                question.options().stream()
                        .map(option -> List.of(
                                option.code(),
                                option.wording().byLanguage(),
                                option.pictogram().orElse("")))
                        .toList()));
        var more = List.of(
                question.code(),
                question.topic().map(this::position).orElse(0),
                content(question.readBy()),
                question.pictogram().orElse(""),
                question.followUp().map(this::content).orElse(List.of()));
        if (!more.equals(List.of(Question.codeOf(question.position()), 0, Map.of(), "", List.of()))) {
            content.add(more);
        }
        return content;
    }

    private List<Object> content(FollowUp followUp) {
        return List.of(
                questions.stream()
                        .filter(question -> question.id().equals(followUp.on()))
                        .map(Question::position)
                        .findFirst()
                        .orElse(0),
                followUp.options().stream().sorted().toList());
    }

    private int position(TopicId id) {
        return topics.stream()
                .filter(topic -> topic.id().equals(id))
                .map(Topic::position)
                .findFirst()
                .orElse(0);
    }

    private static Map<String, String> content(Optional<LocalText> text) {
        return text.<Map<String, String>>map(LocalText::byLanguage).orElse(Map.of());
    }
}
