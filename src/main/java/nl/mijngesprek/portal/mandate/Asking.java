package nl.mijngesprek.portal.mandate;

import nl.mijngesprek.portal.identity.MandateId;

/** How it stands with a code that a helper typed. */
public sealed interface Asking {

    /** The client did not say yes or no yet. */
    record Waiting() implements Asking {}

    /** The client said yes, and only now the helper learns who it is. */
    record Given(MandateId mandate, String client) implements Asking {}

    /** The client said no, or the time is over. The two are told alike. */
    record Over() implements Asking {}
}
