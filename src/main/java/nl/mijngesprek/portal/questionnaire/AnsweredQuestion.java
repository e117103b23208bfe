package nl.mijngesprek.portal.questionnaire;

/** A question with what this client answered so far. */
public record AnsweredQuestion(Question question, Answer answer) {}
