package nl.mijngesprek.portal.report;

/**
 * How one sentence of a report becomes another one.
 *
 * @param wording the sentence as it is from then on, or the one that is added; empty for one that is taken out
 */
public record Correction(Change.Kind kind, String wording) {

    /** The most characters one sentence may have. */
    public static final int WORDING_LIMIT = 1_000;

    boolean isComplete() {
        return kind == Change.Kind.REMOVED || (!wording.isBlank() && wording.length() <= WORDING_LIMIT);
    }
}
