package nl.mijngesprek.portal.authoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.mijngesprek.portal.authoring.TextKey.Part;
import nl.mijngesprek.portal.questionnaire.Option;
import nl.mijngesprek.portal.questionnaire.Question;
import nl.mijngesprek.portal.questionnaire.QuestionId;
import nl.mijngesprek.portal.questionnaire.QuestionnaireContent;
import nl.mijngesprek.portal.questionnaire.Topic;
import nl.mijngesprek.portal.questionnaire.TopicId;
import nl.mijngesprek.portal.shared.LocalText;

/**
 * Begins a draft with what a version says. Questions and options keep their codes, so that what clients answered before can
 * be offered to them again (B9); ids are new. What the portal adds to every closed question is left out, to be added again.
 */
final class VersionAsDraft {

    private final UUID draft;
    private final Map<TopicId, UUID> topics = new HashMap<>();
    private final Map<QuestionId, UUID> questions = new HashMap<>();
    private final Map<TextKey, String> words = new HashMap<>();
    private final DraftShape shape;

    VersionAsDraft(UUID draft, QuestionnaireContent version) {
        this.draft = draft;
        keep(draft, Part.TITLE, version.title());
        version.topics().forEach(topic -> topics.put(topic.id(), UUID.randomUUID()));
        version.questions().forEach(question -> questions.put(question.id(), UUID.randomUUID()));
        shape = new DraftShape(
                version.topics().stream().map(this::topic).toList(),
                version.questions().stream().map(this::question).toList());
    }

    DraftShape shape() {
        return shape;
    }

    Map<TextKey, String> words() {
        return Map.copyOf(words);
    }

    private DraftTopic topic(Topic topic) {
        var id = topics.getOrDefault(topic.id(), draft);
        keep(id, Part.TITLE, topic.title());
        topic.why().ifPresent(why -> keep(id, Part.WHY, why));
        topic.usedFor().ifPresent(usedFor -> keep(id, Part.USED_FOR, usedFor));
        return new DraftTopic(id, topic.pictogram());
    }

    private DraftQuestion question(Question question) {
        var id = questions.getOrDefault(question.id(), draft);
        keep(id, Part.WORDING, question.wording());
        keep(id, Part.WHY, question.why());
        question.readBy().ifPresent(readBy -> keep(id, Part.READ_BY, readBy));
        keep(id, Part.USED_FOR, question.usedFor());
        return new DraftQuestion(
                id,
                question.code(),
                question.topic().map(topics::get),
                question.kind(),
                question.pictogram(),
                question.examples().stream().map(this::example).toList(),
                options(question),
                question.followUp().flatMap(when -> Optional.ofNullable(questions.get(when.on()))
                        .map(on -> new DraftFollowUp(on, when.options()))),
                false);
    }

    private UUID example(LocalText example) {
        var id = UUID.randomUUID();
        keep(id, Part.WORDING, example);
        return id;
    }

    private List<DraftOption> options(Question question) {
        var added = question.kind().offered(List.of());
        return question.options().stream()
                .filter(option -> !added.contains(option.code()))
                .map(this::option)
                .toList();
    }

    private DraftOption option(Option option) {
        var id = UUID.randomUUID();
        keep(id, Part.WORDING, option.wording());
        return new DraftOption(id, option.code(), option.pictogram());
    }

    private void keep(UUID item, Part part, LocalText text) {
        text.byLanguage().forEach((language, said) -> words.put(new TextKey(item, part, language), said));
    }
}
