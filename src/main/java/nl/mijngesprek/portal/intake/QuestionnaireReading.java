package nl.mijngesprek.portal.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.mijngesprek.portal.invitation.Aim;
import nl.mijngesprek.portal.questionnaire.FollowUp;
import nl.mijngesprek.portal.questionnaire.Option;
import nl.mijngesprek.portal.questionnaire.Question;
import nl.mijngesprek.portal.questionnaire.QuestionId;
import nl.mijngesprek.portal.questionnaire.QuestionKind;
import nl.mijngesprek.portal.questionnaire.QuestionnaireDelivery;
import nl.mijngesprek.portal.questionnaire.Topic;
import nl.mijngesprek.portal.questionnaire.TopicId;
import nl.mijngesprek.portal.shared.LocalText;

/** Reads one list of questions of a checked document. Topics and questions refer to each other by code there, by id here. */
final class QuestionnaireReading {

    private final Map<String, TopicId> topics = new HashMap<>();
    private final Map<String, QuestionId> questions = new HashMap<>();

    private QuestionnaireReading() {}

    static QuestionnaireDelivery read(Spot questionnaire, int version, Aim aim) {
        var reading = new QuestionnaireReading();
        return new QuestionnaireDelivery(
                questionnaire.text("reference"),
                version,
                aim,
                words(questionnaire, "title"),
                reading.topics(questionnaire.items("topics")),
                reading.questions(questionnaire.items("questions")));
    }

    private List<Topic> topics(List<Spot> spots) {
        var read = new ArrayList<Topic>();
        for (var topic : spots) {
            var id = new TopicId(UUID.randomUUID());
            topics.put(topic.text("code"), id);
            read.add(new Topic(
                    id,
                    read.size() + 1,
                    words(topic, "title"),
                    topic.member("pictogram").text(),
                    topic.member("why").localText(),
                    topic.member("usedFor").localText()));
        }
        return read;
    }

    private List<Question> questions(List<Spot> spots) {
        var read = new ArrayList<Question>();
        for (var question : spots) {
            read.add(question(question, read.size() + 1));
        }
        return read;
    }

    private Question question(Spot question, int position) {
        var id = new QuestionId(UUID.randomUUID());
        var code = question.member("code").text().orElseGet(() -> Question.codeOf(position));
        questions.put(code, id);
        return new Question(
                id,
                code,
                question.member("topic").text().map(topics::get),
                position,
                QuestionKind.ofCode(question.text("kind")).orElseThrow(),
                words(question, "wording"),
                words(question, "why"),
                question.member("readBy").localText(),
                words(question, "usedFor"),
                question.items("examples").stream()
                        .map(example -> example.localText().orElseThrow())
                        .toList(),
                question.member("pictogram").text(),
                question.items("options").stream()
                        .map(option -> new Option(
                                option.text("code"),
                                words(option, "wording"),
                                option.member("pictogram").text()))
                        .toList(),
                followUp(question.member("onlyIf")));
    }

    private Optional<FollowUp> followUp(Spot onlyIf) {
        return onlyIf.member("question")
                .text()
                .map(questions::get)
                .map(on -> new FollowUp(
                        on,
                        onlyIf.items("options").stream()
                                .map(option -> option.value().stringValue())
                                .collect(Collectors.toSet())));
    }

    private static LocalText words(Spot spot, String member) {
        return spot.member(member).localText().orElseThrow();
    }
}
