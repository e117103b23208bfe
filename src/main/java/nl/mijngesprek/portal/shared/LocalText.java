package nl.mijngesprek.portal.shared;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A text that came from outside in one or more languages, by language code; Dutch is always there.
 * Refuses a text without Dutch, or with an empty one, with an {@link IllegalArgumentException}.
 */
public record LocalText(SortedMap<String, String> byLanguage) {

    /** A text as it can be shown: the words and the language they are in. */
    public record Piece(String words, String languageCode) {}

    public LocalText {
        byLanguage = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(byLanguage));
        if (byLanguage.getOrDefault(Language.DUTCH.code(), "").isBlank()) {
            throw new IllegalArgumentException("a text needs at least its Dutch words");
        }
    }

    public LocalText(Map<String, String> byLanguage) {
        this(new TreeMap<>(byLanguage));
    }

    public static LocalText ofDutch(String words) {
        return new LocalText(Map.of(Language.DUTCH.code(), words));
    }

    /** The words in this language, or else in Dutch: never in a language nobody asked for. */
    public Piece in(Language language) {
        return in(language.code());
    }

    /** The same for a language that may not be on offer any more. */
    public Piece in(String languageCode) {
        var words = byLanguage.get(languageCode);
        return words == null
                ? new Piece(byLanguage.getOrDefault(Language.DUTCH.code(), ""), Language.DUTCH.code())
                : new Piece(words, languageCode);
    }
}
