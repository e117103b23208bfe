package nl.mijngesprek.portal.questionnaire;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What of a question decides whether it is asked: what it follows, and what was answered there. */
record Step(
        QuestionId id, Optional<TopicId> topic, Optional<FollowUp> followUp, Set<String> choices, boolean unanswered) {

    /** Which of these questions are asked, when all of them come in the order of the list. */
    static Set<QuestionId> asked(List<Step> steps, Map<TopicId, TopicWish> wishes) {
        var asked = new HashSet<QuestionId>();
        var choices = new HashMap<QuestionId, Set<String>>();
        for (var step : steps) {
            choices.put(step.id, step.choices);
            var isWelcome = step.topic
                    .map(topic -> wishes.getOrDefault(topic, TopicWish.WELCOME) == TopicWish.WELCOME)
                    .orElse(true);
            var follows = step.followUp
                    .map(when -> asked.contains(when.on()) && when.isAskedAfter(answered(choices.get(when.on()))))
                    .orElse(true);
            if (isWelcome && follows) {
                asked.add(step.id);
            }
        }
        return asked;
    }

    private static Set<String> answered(@Nullable Set<String> choices) {
        return choices == null ? Set.of() : choices;
    }
}
