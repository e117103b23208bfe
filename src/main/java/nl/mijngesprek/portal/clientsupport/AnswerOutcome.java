package nl.mijngesprek.portal.clientsupport;

/** What came of an organisation's answer to a request. */
public sealed interface AnswerOutcome {

    /** The client reads it from now on. */
    record Answered() implements AnswerOutcome {}

    /** The moment to agree on has passed. */
    record MomentPassed() implements AnswerOutcome {}

    /** A reason that no choice has wants words. */
    record WordsMissing() implements AnswerOutcome {}

    /** More than 2000 characters. */
    record WordsTooLong() implements AnswerOutcome {}

    /** Somebody of the organisation said no before; that stays. */
    record DeclinedBefore() implements AnswerOutcome {}

    /** Withdrawn meanwhile, or of another organisation. */
    record NotFound() implements AnswerOutcome {}
}
