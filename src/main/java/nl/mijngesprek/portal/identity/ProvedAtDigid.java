package nl.mijngesprek.portal.identity;

/** What came of a login by which DigiD says that one person acts for another (DigiD Machtigen). */
public sealed interface ProvedAtDigid {

    /** The helper may act for the client until midnight in Amsterdam. */
    record Permitted(MandateId mandate) implements ProvedAtDigid {}

    /** Refused: the client stopped this on the portal, or had it stopped. */
    record Stopped() implements ProvedAtDigid {}
}
