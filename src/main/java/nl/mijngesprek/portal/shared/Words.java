package nl.mijngesprek.portal.shared;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words of a client as they are kept: what was typed, which version it is, and since when it is on the server.
 *
 * @param text at most {@value #LIMIT} characters (Unicode code points), without control characters PostgreSQL cannot store
 * @param version 0 while nothing is kept yet, then counting up with every save
 * @param savedAt when this version was stored; {@code null} while nothing is kept yet
 */
public record Words(String text, int version, @Nullable Instant savedAt) {

    /** The most characters one text may have. */
    public static final int LIMIT = 100_000;

    private static final String PARAGRAPH = "\n\n";

    public static final Words NONE = new Words("", 0, null);

    /** What came of an attempt to keep words. */
    public sealed interface Saving {}

    /** The words are kept. */
    public record Saved(Words words) implements Saving {}

    /**
     * Somebody (most often the same client in another window) had kept other words meanwhile.
     * Both are kept, one under the other: nothing typed is lost.
     */
    public record SavedBoth(Words words) implements Saving {}

    /** Refused: more than {@link #LIMIT} characters. What was kept before is untouched. */
    public record TooLong(int length) implements Saving {}

    /** Refused: there is nothing here that this viewer may write to. */
    public record NotYours() implements Saving {}

    public boolean isEmpty() {
        return text.isBlank();
    }

    /**
     * What comes of typing this in place of these words, for someone who saw version {@code seen} of them.
     * Nothing is stored here: see {@link KeptWords}.
     */
    public Saving replacedBy(String typed, int seen, Instant now) {
        var mine = clean(typed);
        if (length(mine) > LIMIT) {
            return new TooLong(length(mine));
        }
        if (mine.equals(text)) {
            return new Saved(this);
        }
        // Who has all of the kept words in front of them and wrote on lost nothing, whatever version they saw.
        if (seen == version || mine.contains(text)) {
            return new Saved(new Words(mine, version + 1, now));
        }
        var both = both(text, mine);
        if (length(both) > LIMIT) {
            return new TooLong(length(both));
        }
        return new SavedBoth(both.equals(text) ? this : new Words(both, version + 1, now));
    }

    /** Typed text as it can be stored: line ends as {@code \n}, no NUL, no half characters. */
    public static String clean(String typed) {
        var text = new StringBuilder(typed.length());
        typed.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .filter(point -> point != 0 && (point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE))
                .forEach(text::appendCodePoint);
        return text.toString();
    }

    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /**
     * Two texts that were typed side by side, as one that loses neither. What stands in both, paragraph by paragraph, stands
     * in it once: else a text that two devices go on with would double each time they meet.
     */
    public static String both(String theirs, String mine) {
        if (theirs.contains(mine)) {
            return theirs;
        }
        if (mine.contains(theirs)) {
            return mine;
        }
        var paragraphs = new ArrayList<>(List.of(theirs.split(PARAGRAPH, -1)));
        for (var paragraph : mine.split(PARAGRAPH, -1)) {
            if (paragraphs.stream().noneMatch(kept -> kept.contains(paragraph))) {
                putIn(paragraphs, paragraph);
            }
        }
        return String.join(PARAGRAPH, paragraphs);
    }

    /** In the place of the paragraph that it goes on with, or at the end. */
    private static void putIn(List<String> paragraphs, String paragraph) {
        for (var index = 0; index < paragraphs.size(); index++) {
            var kept = paragraphs.get(index);
            if (!kept.isBlank() && paragraph.startsWith(kept)) {
                paragraphs.set(index, paragraph);
                return;
            }
        }
        paragraphs.add(paragraph);
    }
}
