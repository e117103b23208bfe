package nl.mijngesprek.portal.report;

/**
 * What an officer answers to a remark.
 *
 * @param words what became of it and why, in plain words
 * @param correction what the report says instead; there when something is adopted, and only then
 */
public record NewAnswer(RemarkAnswer.Kind kind, String words, java.util.Optional<Correction> correction) {

    /** The most characters the words of an answer may have. */
    public static final int WORDS_LIMIT = 20_000;
}
