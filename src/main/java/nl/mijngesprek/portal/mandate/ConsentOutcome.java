package nl.mijngesprek.portal.mandate;

/** What comes of an answer by the link in an SMS. */
public sealed interface ConsentOutcome {

    /** Said, now or before: how it stands is on the page. */
    record Done() implements ConsentOutcome {}

    /** Refused: this is not the birth date of whom the SMS was for. */
    record WrongDate() implements ConsentOutcome {}

    /** Refused: tried too often, with this code or from this address. */
    record TooOften() implements ConsentOutcome {}

    /** Refused: there is no such code, or its time is over. */
    record Over() implements ConsentOutcome {}
}
