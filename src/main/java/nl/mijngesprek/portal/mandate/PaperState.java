package nl.mijngesprek.portal.mandate;

/** How it stands with a signed paper. */
public enum PaperState {
    /** Written down, and still to be scanned by whoever did that. */
    TO_SCAN,
    /** Waits for a second person of the municipality. */
    TO_CHECK,
    RIGHT,
    WRONG
}
