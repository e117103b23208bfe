package nl.mijngesprek.portal.authoring;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import nl.mijngesprek.portal.authoring.TextKey.Part;
import nl.mijngesprek.portal.shared.Language;
import nl.mijngesprek.portal.shared.LocalText;
import nl.mijngesprek.portal.shared.Words;
import org.jspecify.annotations.Nullable;

/** All words of a draft, as far as they are written. */
public record DraftTexts(Map<TextKey, Words> byKey) {

    public DraftTexts {
        byKey = Map.copyOf(byKey);
    }

    public Words words(TextKey key) {
        return byKey.getOrDefault(key, Words.NONE);
    }

    /** The Dutch words, without spaces around them; empty where none are written yet. */
    public String dutch(UUID item, Part part) {
        return words(new TextKey(item, part, Language.DUTCH.code())).text().strip();
    }

    /** The text in every language it is written in; empty while there is no Dutch. */
    public Optional<LocalText> text(UUID item, Part part) {
        var byLanguage = new TreeMap<String, String>();
        byKey.forEach((key, words) -> {
            if (key.item().equals(item) && key.part() == part && !words.isEmpty()) {
                byLanguage.put(key.language(), words.text().strip());
            }
        });
        return byLanguage.containsKey(Language.DUTCH.code())
                ? Optional.of(new LocalText(byLanguage))
                : Optional.empty();
    }

    /** Whether this is written in Dutch, and in this language not at all or before the Dutch changed last. */
    public boolean lacks(UUID item, Part part, Language language) {
        var dutch = words(new TextKey(item, part, Language.DUTCH.code()));
        var other = words(new TextKey(item, part, language.code()));
        return !dutch.isEmpty() && (other.isEmpty() || isLater(dutch.savedAt(), other.savedAt()));
    }

    private static boolean isLater(@Nullable Instant one, @Nullable Instant other) {
        return one != null && other != null && one.isAfter(other);
    }

    /** The same for any text of this item. */
    public boolean lacksAny(UUID item, Language language) {
        return Arrays.stream(Part.values()).anyMatch(part -> lacks(item, part, language));
    }

    /** All that is written of this item in Dutch. */
    public List<String> allDutch(UUID item) {
        return Arrays.stream(Part.values())
                .map(part -> dutch(item, part))
                .filter(words -> !words.isEmpty())
                .toList();
    }
}
