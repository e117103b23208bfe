package nl.mijngesprek.portal.questionnaire;

/** What came of choosing an option. */
public sealed interface ChoiceOutcome {

    /** The choice is kept. */
    record Chosen(Answer answer) implements ChoiceOutcome {}

    /** Refused: this client has no such question, or the question no such option. */
    record NotFound() implements ChoiceOutcome {}
}
