package nl.mijngesprek.portal.authoring;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.mijngesprek.portal.authoring.VersionChange.Aspect;
import nl.mijngesprek.portal.questionnaire.Question;
import nl.mijngesprek.portal.questionnaire.QuestionnaireContent;
import nl.mijngesprek.portal.questionnaire.Topic;
import nl.mijngesprek.portal.shared.Language;
import nl.mijngesprek.portal.shared.LocalText;

/** Compares two versions of a list, question by question: the same code is the same question. */
public final class VersionChanges {

    private final QuestionnaireContent before;
    private final QuestionnaireContent now;

    private VersionChanges(QuestionnaireContent before, QuestionnaireContent now) {
        this.before = before;
        this.now = now;
    }

    /** What differs, in the order of the newer version; what is gone comes last. */
    public static List<VersionChange> between(QuestionnaireContent before, QuestionnaireContent now) {
        return new VersionChanges(before, now).changes();
    }

    private List<VersionChange> changes() {
        var changes = new ArrayList<VersionChange>();
        for (var question : now.questions()) {
            var then = before.question(question.code());
            if (then.isEmpty()) {
                changes.add(new VersionChange.Added(question));
            } else {
                var aspects = aspects(then.get(), question);
                if (!aspects.isEmpty()) {
                    changes.add(new VersionChange.Changed(then.get(), question, aspects));
                }
            }
        }
        before.questions().stream()
                .filter(question -> now.question(question.code()).isEmpty())
                .forEach(gone -> changes.add(new VersionChange.Removed(gone)));
        return changes;
    }

    private Set<Aspect> aspects(Question then, Question question) {
        var aspects = EnumSet.noneOf(Aspect.class);
        if (!dutch(then.wording()).equals(dutch(question.wording()))) {
            aspects.add(Aspect.WORDING);
        } else if (!then.wording().equals(question.wording())) {
            aspects.add(Aspect.TRANSLATION);
        }
        note(aspects, Aspect.WHY, then.why(), question.why());
        note(
                aspects,
                Aspect.USE,
                List.of(then.usedFor(), then.readBy()),
                List.of(question.usedFor(), question.readBy()));
        note(aspects, Aspect.KIND, then.kind(), question.kind());
        note(aspects, Aspect.OPTIONS, own(then), own(question));
        note(aspects, Aspect.EXAMPLES, then.examples(), question.examples());
        note(aspects, Aspect.FOLLOW_UP, followUp(before, then), followUp(now, question));
        note(aspects, Aspect.TOPIC, topic(before, then), topic(now, question));
        return aspects;
    }

    private static void note(Set<Aspect> aspects, Aspect aspect, Object then, Object now) {
        if (!then.equals(now)) {
            aspects.add(aspect);
        }
    }

    private static String dutch(LocalText text) {
        return text.in(Language.DUTCH).words();
    }

    /** What it offers itself; the rest the portal adds. */
    private static List<Map.Entry<String, LocalText>> own(Question question) {
        var added = question.kind().offered(List.of());
        return question.options().stream()
                .filter(option -> !added.contains(option.code()))
                .map(option -> Map.entry(option.code(), option.wording()))
                .toList();
    }

    /** By codes, since ids are new in each version. */
    private static Object followUp(QuestionnaireContent content, Question question) {
        return question.followUp().flatMap(when -> content.questions().stream()
                .filter(other -> other.id().equals(when.on()))
                .findFirst()
                .map(on -> Map.entry(on.code(), new TreeSet<>(when.options()))));
    }

    private static Optional<LocalText> topic(QuestionnaireContent content, Question question) {
        return content.topicOf(question).map(Topic::title);
    }
}
