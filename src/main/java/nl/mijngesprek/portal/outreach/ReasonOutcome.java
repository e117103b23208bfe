package nl.mijngesprek.portal.outreach;

/** What came of telling a reason. */
public sealed interface ReasonOutcome {

    /** It is kept; told again before an officer took it up, it is the same one. */
    record Told(ReasonId id) implements ReasonOutcome {}

    /** Refused: an officer who chooses "own words" writes down what the client said. */
    record WordsMissing() implements ReasonOutcome {}

    /** Refused: the words are longer than {@code limit} characters. */
    record TooLong(int limit) implements ReasonOutcome {}

    /** Refused: the officer who heard it did not make sure who it is. */
    record NotSure() implements ReasonOutcome {}

    /** Refused: there is no such conversation for whoever asks. */
    record NotFound() implements ReasonOutcome {}
}
