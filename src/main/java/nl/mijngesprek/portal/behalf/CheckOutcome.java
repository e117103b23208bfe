package nl.mijngesprek.portal.behalf;

/** What came of making sure who somebody is. */
public sealed interface CheckOutcome {

    /** It is noted; the client reads it. */
    record Sure(IdentityCheck check) implements CheckOutcome {}

    /** Refused: the municipality does not take this as proof. */
    record NotByTheRule() implements CheckOutcome {}

    /** Refused: there is no such client for this officer. */
    record NotFound() implements CheckOutcome {}
}
