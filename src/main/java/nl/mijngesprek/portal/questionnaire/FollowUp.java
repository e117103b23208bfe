package nl.mijngesprek.portal.questionnaire;

import java.util.Set;

/**
 * When a follow-up question is asked.
 *
 * @param on the question it follows, which comes before it in the same list
 * @param options codes of that question's options; one of them chosen is enough
 */
public record FollowUp(QuestionId on, Set<String> options) {

    public FollowUp {
        options = Set.copyOf(options);
    }

    boolean isAskedAfter(Set<String> choices) {
        return choices.stream().anyMatch(options::contains);
    }
}
