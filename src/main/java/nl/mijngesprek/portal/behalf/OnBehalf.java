package nl.mijngesprek.portal.behalf;

/**
 * What came of something an officer does for a client.
 *
 * @param <T> what comes of it when the client does it
 */
public sealed interface OnBehalf<T> {

    /** The officer was sure; this came of it, under the rules that the client has too. */
    record Tried<T>(T outcome) implements OnBehalf<T> {}

    /** Refused: the officer did not make sure who it is, or that is longer ago than it holds. */
    record NotSure<T>() implements OnBehalf<T> {}
}
