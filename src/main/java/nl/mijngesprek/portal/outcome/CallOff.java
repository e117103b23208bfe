package nl.mijngesprek.portal.outcome;

/**
 * How an officer calls a conversation off.
 *
 * @param reason in plain words, which the client reads; 1 to {@value #REASON_LIMIT} characters
 * @param newMoment whether a new moment follows; the client reads that
 * @param frees whether the officer can see somebody else at that moment
 */
public record CallOff(String reason, boolean newMoment, boolean frees) {

    /** The most characters of a reason. */
    public static final int REASON_LIMIT = 2_000;
}
