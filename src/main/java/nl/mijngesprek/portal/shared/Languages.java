package nl.mijngesprek.portal.shared;

import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The languages one can choose, Dutch first, as {@code translations/languages.json} lists them.
 * Refuses a list that does not begin with Dutch with an {@link IllegalStateException}.
 */
@Component
public class Languages {

    /** No language at all: marks every text of the catalogue, so that a test sees text that came from elsewhere. */
    public static final Language PSEUDO = new Language("qps-ploc", "⟦Pseudo⟧", "Pseudo", false, false);

    private final List<Language> all;

    /** @param pseudo whether {@link #PSEUDO} is on offer too; for tests */
    public Languages(@Value("${portal.languages.pseudo:false}") boolean pseudo) {
        var listed = listed();
        if (listed.isEmpty() || !listed.getFirst().equals(Language.DUTCH)) {
            throw new IllegalStateException("translations/languages.json has to begin with " + Language.DUTCH);
        }
        all = pseudo ? Stream.concat(listed.stream(), Stream.of(PSEUDO)).toList() : listed;
    }

    public List<Language> all() {
        return all;
    }

    /** The language with this BCP 47 code, in capitals or not. */
    public Optional<Language> byCode(String code) {
        return all.stream()
                .filter(language -> language.code().equalsIgnoreCase(code))
                .findFirst();
    }

    /**
     * The first of these wishes that can be met, be it by the same language of another country; else Dutch.
     * Never a language nobody asked for.
     */
    public Language best(List<Locale> wishes) {
        return wishes.stream().flatMap(this::meets).findFirst().orElse(Language.DUTCH);
    }

    /** The language of this locale, or else Dutch. */
    public Language of(Locale locale) {
        return best(List.of(locale));
    }

    private Stream<Language> meets(Locale wish) {
        return byCode(wish.toLanguageTag()).or(() -> byCode(wish.getLanguage())).stream();
    }

    /**
     * The locale to format in: the calendar and the digits of the letter from the municipality, whatever the language.
     * English as in Britain, with the day before the month; the pseudo language as Dutch.
     */
    public static ULocale formatting(Language language) {
        var tag =
                switch (language.code()) {
                    case "en" -> "en-GB";
                    case "qps-ploc" -> "nl";
                    default -> language.code();
                };
        return ULocale.forLanguageTag(tag + "-u-ca-gregory-nu-latn");
    }

    private static List<Language> listed() {
        try (var json = new ClassPathResource("translations/languages.json").getInputStream()) {
            return List.copyOf(JsonMapper.shared().readValue(json, new TypeReference<List<Language>>() {}));
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read translations/languages.json", failure);
        }
    }
}
