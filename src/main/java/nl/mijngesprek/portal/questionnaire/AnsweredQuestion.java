package nl.mijngesprek.portal.questionnaire;

import java.util.Set;

/** A question with what this client answered so far. */
public record AnsweredQuestion(Question question, Answer answer) {

    Step step() {
        return new Step(
                question.id(), question.topic(), question.followUp(), Set.copyOf(answer.choices()), answer.isEmpty());
    }
}
