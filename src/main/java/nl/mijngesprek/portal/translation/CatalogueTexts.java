package nl.mijngesprek.portal.translation;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.mijngesprek.portal.shared.Language;
import nl.mijngesprek.portal.shared.Languages;
import nl.mijngesprek.portal.shared.LocalText;
import nl.mijngesprek.portal.shared.ScreenTexts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Gives every screen its texts from the catalogue: in the language asked for, else in Dutch, never in a third one.
 * A key or an argument that is missing is an {@link IllegalArgumentException} when strict, as in tests; in production
 * the client reads that a text is missing, and the log says which, once.
 */
@Component
class CatalogueTexts implements I18NProvider, ScreenTexts {

    private static final Logger LOG = LoggerFactory.getLogger(CatalogueTexts.class);

    /** Shown in place of a text that is missing. */
    private static final String MISSING_TEXT = "shell.missing-text.notice";

    /** How many different complaints are remembered; more than that would be an attack on the memory. */
    private static final int COMPLAINTS = 1_000;

    private final transient Languages languages;
    private final transient Map<String, Map<String, ServedText>> byLanguage = new HashMap<>();
    private final transient Set<String> complaints = ConcurrentHashMap.newKeySet();
    private final boolean strict;

    @Autowired
    CatalogueTexts(Languages languages, @Value("${portal.translation.strict:false}") boolean strict) {
        this(Catalogue.load("classpath:translations/"), languages, strict);
    }

    CatalogueTexts(Catalogue catalogue, Languages languages, boolean strict) {
        this.languages = languages;
        this.strict = strict;
        if (catalogue.source(MISSING_TEXT).isEmpty()) {
            throw new IllegalStateException("translations cannot be used: " + MISSING_TEXT + " is missing");
        }
        for (var language : languages.all()) {
            var texts = new HashMap<String, ServedText>();
            for (var key : catalogue.keys()) {
                texts.put(key, served(catalogue, key, language));
            }
            byLanguage.put(language.code(), texts);
        }
    }

    private static ServedText served(Catalogue catalogue, String key, Language language) {
        var dutch = catalogue.served(key, Language.DUTCH).orElseThrow();
        if (language.equals(Languages.PSEUDO)) {
            return new ServedText(language, Pseudo.of(Message.parse(dutch)));
        }
        return catalogue
                .served(key, language)
                .map(text -> new ServedText(language, text))
                .orElseGet(() -> new ServedText(Language.DUTCH, dutch));
    }

    @Override
    public LocalText.Piece translate(String key, Language language, Object... arguments) {
        var text = texts(language).get(key);
        if (text == null) {
            return missing(language, "no text has the key " + key);
        }
        return switch (text.with(arguments)) {
            case ServedText.Complete(var words) ->
                new LocalText.Piece(words, text.language().code());
            case ServedText.Lacking(var problem) -> missing(language, key + ": " + problem);
        };
    }

    private LocalText.Piece missing(Language language, String problem) {
        if (strict) {
            throw new IllegalArgumentException(problem);
        }
        if (complaints.size() < COMPLAINTS && complaints.add(problem)) {
            LOG.error("a text is missing on a screen: {}", problem);
        }
        return translate(MISSING_TEXT, language);
    }

    private Map<String, ServedText> texts(Language language) {
        var texts = byLanguage.get(language.code());
        return texts == null ? byLanguage.getOrDefault(Language.DUTCH.code(), Map.of()) : texts;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        return translate(key, languages.of(locale), arguments).words();
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return languages.all().stream().map(Language::locale).toList();
    }

    @Override
    public Locale getDefaultLocale() {
        return Language.DUTCH.locale();
    }

    /** Nothing: Flow hands this out to anybody, without a session. */
    @Override
    public Map<String, String> getAllTranslations(Locale locale) {
        return Map.of();
    }

    /** Nothing, for the same reason. */
    @Override
    public Map<String, String> getTranslations(Collection<String> keys, Locale locale) {
        return Map.of();
    }
}
