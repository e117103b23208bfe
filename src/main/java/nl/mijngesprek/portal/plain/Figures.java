package nl.mijngesprek.portal.plain;

/**
 * The usual figures of how easy a text reads. They are alarm bells, no proof: only readers can tell.
 *
 * @param sentences 1 or more
 * @param words 1 or more
 * @param longWords of more than six letters
 * @see "accessibility.md 5.2"
 */
public record Figures(int sentences, int words, int syllables, int longWords) {

    private static final double EASY_ENOUGH = 70;
    private static final double LIX_ENOUGH = 35;

    /** Douma's figure for Dutch, at most 100; higher is easier, from 80 on easy. */
    public double fleschDouma() {
        return Math.min(100, 206.84 - 0.93 * words / sentences - 77.0 * syllables / words);
    }

    /** Lower is easier; above 35 it is hard work. */
    public double lix() {
        return (double) words / sentences + 100.0 * longWords / words;
    }

    /** Brouwer's Leesindex A; higher is easier. */
    public double brouwer() {
        return 195 - 2.0 / 3 * (100.0 * syllables / words) - 2.0 * words / sentences;
    }

    /** Whether this holds the bar of reports and letters (accessibility.md 5.2). */
    public boolean isPlain() {
        return fleschDouma() >= EASY_ENOUGH && lix() <= LIX_ENOUGH;
    }
}
