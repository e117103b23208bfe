package nl.mijngesprek.portal.report;

/**
 * What an officer is to look at once more before a report is published; it does not stand in the way.
 *
 * @param number of the sentence in the report
 * @param words what it is about
 */
public record DraftWarning(Kind kind, DraftSentenceId sentence, int number, String words) {

    /** What it is. */
    public enum Kind {
        /** More words than a sentence of a report should have. */
        LONG("long"),
        /** A label on a person, or wording that can hurt (D5). */
        LABEL("label"),
        /** About the client instead of to them. */
        ABOUT("about"),
        /** Several sentences where the client can answer only one. */
        SEVERAL("several");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** The name in keys of texts. */
        public String code() {
            return code;
        }
    }
}
