package nl.mijngesprek.portal.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.mijngesprek.portal.authoring.Lack.Kind;
import nl.mijngesprek.portal.authoring.TextKey.Part;
import nl.mijngesprek.portal.questionnaire.Question;
import nl.mijngesprek.portal.questionnaire.QuestionnaireLimits;
import nl.mijngesprek.portal.questionnaire.UsualOptions;
import nl.mijngesprek.portal.shared.Words;
import org.springframework.stereotype.Component;

/**
 * What a draft lacks before it can be submitted: the same that is asked of a delivered list. Dutch is enough; clients read
 * Dutch where their language lacks.
 */
@Component
public class DraftChecks {

    private final UsualOptions usualOptions;

    DraftChecks(UsualOptions usualOptions) {
        this.usualOptions = usualOptions;
    }

    /** In the order of the list; none when it can be submitted. */
    public List<Lack> lacks(Draft draft) {
        var lacks = new ArrayList<Lack>();
        var texts = draft.texts();
        var shape = draft.shape();
        ask(texts.dutch(draft.item(), Part.TITLE), Kind.TITLE, draft.item(), lacks);
        var questions = shape.inOrder();
        if (questions.isEmpty()) {
            lacks.add(new Lack(Kind.QUESTIONS, draft.item()));
        }
        if (questions.size() > QuestionnaireLimits.MOST_QUESTIONS
                || shape.topics().size() > QuestionnaireLimits.MOST_TOPICS) {
            lacks.add(new Lack(Kind.TOO_MANY, draft.item()));
        }
        if (isTooLong(texts, draft.item())) {
            lacks.add(new Lack(Kind.TOO_LONG, draft.item()));
        }
        for (var topic : shape.topics()) {
            ask(texts.dutch(topic.id(), Part.TITLE), Kind.TOPIC_TITLE, topic.id(), lacks);
            if (isTooLong(texts, topic.id())) {
                lacks.add(new Lack(Kind.TOO_LONG, topic.id()));
            }
        }
        questions.forEach(question -> check(draft, question, lacks));
        return lacks;
    }

    private void check(Draft draft, DraftQuestion question, List<Lack> lacks) {
        var texts = draft.texts();
        var id = question.id();
        ask(texts.dutch(id, Part.WORDING), Kind.WORDING, id, lacks);
        ask(texts.dutch(id, Part.WHY), Kind.WHY, id, lacks);
        ask(texts.dutch(id, Part.USED_FOR), Kind.USED_FOR, id, lacks);
        var options = question.offeredOptions();
        if (options.size() < question.kind().fewestOptions()
                || options.size() > question.kind().mostOptions()) {
            lacks.add(new Lack(Kind.OPTIONS, id));
        }
        if (options.stream()
                .anyMatch(option -> texts.dutch(option.id(), Part.WORDING).isEmpty())) {
            lacks.add(new Lack(Kind.OPTION_WORDING, id));
        }
        if (question.examples().stream()
                .anyMatch(one -> texts.dutch(one, Part.WORDING).isEmpty())) {
            lacks.add(new Lack(Kind.EXAMPLE_WORDING, id));
        }
        if (!draft.shape().followsWell(question)) {
            lacks.add(new Lack(Kind.FOLLOW_UP, id));
        }
        if (isTooLong(texts, id)
                || options.stream().anyMatch(option -> isTooLong(texts, option.id()))
                || question.examples().stream().anyMatch(one -> isTooLong(texts, one))) {
            lacks.add(new Lack(Kind.TOO_LONG, id));
        }
        if (question.examples().size() > QuestionnaireLimits.MOST_EXAMPLES) {
            lacks.add(new Lack(Kind.TOO_MANY, id));
        }
        if (!canBeSkipped(draft, question)) {
            lacks.add(new Lack(Kind.NO_WAY_OUT, id));
        }
    }

    /** Whether a client can go past this question without saying anything (B7). */
    public boolean canBeSkipped(Draft draft, DraftQuestion question) {
        return DraftContent.of(draft)
                .question(question.code())
                .map(usualOptions::complete)
                .filter(Question::canBeSkipped)
                .isPresent();
    }

    private static boolean isTooLong(DraftTexts texts, UUID item) {
        return texts.byKey().entrySet().stream()
                .anyMatch(entry -> entry.getKey().item().equals(item)
                        && Words.length(entry.getValue().text()) > QuestionnaireLimits.LONGEST_TEXT);
    }

    private static void ask(String words, Kind kind, UUID item, List<Lack> lacks) {
        if (words.isEmpty()) {
            lacks.add(new Lack(kind, item));
        }
    }
}
