package nl.mijngesprek.portal.plain;

import java.util.List;

/**
 * One thing in a text that is hard to read, or that can hurt (D5).
 *
 * @param start where it begins in the text, in characters from 0
 * @param end where it ends, exclusive
 * @param words as they stand in the text
 * @param easier what can be said instead, the best first; empty where only the writer knows
 */
public record Finding(Kind kind, int start, int end, String words, List<String> easier) {

    /** What is the matter with it. */
    public enum Kind {
        /** More words in one sentence than {@link PlainDutch#MOST_WORDS}. */
        LONG_SENTENCE,
        /** More than one comma in one sentence. */
        MANY_COMMAS,
        /** A word of offices, for which there is an everyday one. */
        HARD_WORD,
        /** A word of four syllables or more that is not known to clients. */
        LONG_WORD,
        ABBREVIATION,
        /** Who does it is not said: "er wordt gekeken". */
        PASSIVE,
        DOUBLE_NEGATION,
        /** A label on a person, or wording that can hurt (D5). */
        LABEL,
        /** About the client instead of to them; looked for in reports alone (D3). */
        ABOUT;

        /** The name in keys of texts, such as {@code long-sentence}. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    public Finding {
        easier = List.copyOf(easier);
    }
}
