package nl.mijngesprek.portal.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.mijngesprek.portal.authoring.TextKey.Part;
import nl.mijngesprek.portal.questionnaire.FollowUp;
import nl.mijngesprek.portal.questionnaire.Option;
import nl.mijngesprek.portal.questionnaire.Question;
import nl.mijngesprek.portal.questionnaire.QuestionId;
import nl.mijngesprek.portal.questionnaire.QuestionnaireContent;
import nl.mijngesprek.portal.questionnaire.Topic;
import nl.mijngesprek.portal.questionnaire.TopicId;
import nl.mijngesprek.portal.shared.LocalText;

/** The list that a draft makes, as it is by now; where words lack that must be there, three dots stand for them. */
public final class DraftContent {

    private static final LocalText NOT_YET = LocalText.ofDutch("…");

    private final Draft draft;

    private DraftContent(Draft draft) {
        this.draft = draft;
    }

    /** Without what every closed question offers: see {@link nl.mijngesprek.portal.questionnaire.UsualOptions}. */
    public static QuestionnaireContent of(Draft draft) {
        return new DraftContent(draft).content();
    }

    private QuestionnaireContent content() {
        return new QuestionnaireContent(
                words(draft.item(), Part.TITLE),
                draft.aim(),
                draft.shape().topics().stream().map(this::topic).toList(),
                questions(draft.shape().inOrder()));
    }

    private Topic topic(DraftTopic topic) {
        return new Topic(
                new TopicId(topic.id()),
                draft.shape().topics().indexOf(topic) + 1,
                words(topic.id(), Part.TITLE),
                topic.pictogram(),
                draft.texts().text(topic.id(), Part.WHY),
                draft.texts().text(topic.id(), Part.USED_FOR));
    }

    private List<Question> questions(List<DraftQuestion> inOrder) {
        var questions = new ArrayList<Question>();
        for (var question : inOrder) {
            var id = question.id();
            questions.add(new Question(
                    new QuestionId(id),
                    question.code(),
                    question.topic().map(TopicId::new),
                    questions.size() + 1,
                    question.kind(),
                    words(id, Part.WORDING),
                    words(id, Part.WHY),
                    draft.texts().text(id, Part.READ_BY),
                    words(id, Part.USED_FOR),
                    question.examples().stream()
                            .map(example -> words(example, Part.WORDING))
                            .toList(),
                    question.pictogram(),
                    question.offeredOptions().stream()
                            .map(option ->
                                    new Option(option.code(), words(option.id(), Part.WORDING), option.pictogram()))
                            .toList(),
                    question.followUp().map(when -> new FollowUp(new QuestionId(when.on()), when.options()))));
        }
        return questions;
    }

    private LocalText words(UUID item, Part part) {
        return draft.texts().text(item, part).orElse(NOT_YET);
    }
}
