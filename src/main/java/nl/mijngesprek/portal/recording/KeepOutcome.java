package nl.mijngesprek.portal.recording;

/** What came of keeping a recording. */
public sealed interface KeepOutcome {

    /** It is kept, in place of any earlier one there; what arrives once more is the same one. */
    record Kept(Recording recording) implements KeepOutcome {}

    /** Refused: more than {@code limit} bytes, or longer than a recording may be. */
    record TooLarge(int limit) implements KeepOutcome {}

    /** Refused: no sound that a browser records. */
    record NotSound() implements KeepOutcome {}

    /** Refused: this very recording was deleted or replaced, and does not come back. */
    record Deleted() implements KeepOutcome {}

    /** Refused: this client has nothing there to say something about. */
    record NotFound() implements KeepOutcome {}
}
