package nl.mijngesprek.portal.report;

/** What came of saying something of an agreement. */
public sealed interface AgreementOutcome {

    /** It is said, or was so already. */
    record Said() implements AgreementOutcome {}

    /** Refused: there are no words. */
    record NothingSaid() implements AgreementOutcome {}

    /** Refused: more than {@link AgreementWord#LIMIT} characters. */
    record TooLong(int length) implements AgreementOutcome {}

    /** Refused: nothing waits for an answer. */
    record NothingAsked() implements AgreementOutcome {}

    /** Refused: there is no such agreement for who says it. */
    record NotFound() implements AgreementOutcome {}
}
