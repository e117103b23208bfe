package nl.mijngesprek.portal.clientsupport.ui;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mijngesprek.portal.shared.ui.Texts;

/** Languages as they are written by hand, with commas: in the language of the page, in Dutch or in English. */
final class LanguageNames {

    private static final String COMMAS = "[,،;\\n]";

    /**
     * What was written.
     *
     * @param codes BCP 47 codes, each once
     * @param unknown what no language is called
     */
    record Read(List<String> codes, List<String> unknown) {}

    private final Map<String, String> codes = new HashMap<>();

    /** @param known codes that are in use already, whatever they are called */
    LanguageNames(Texts texts, List<String> known) {
        var pages = Stream.of("en", "nl", texts.language().code())
                .map(ULocale::forLanguageTag)
                .toList();
        Stream.concat(Stream.of(ULocale.getISOLanguages()), known.stream()).forEach(code -> {
            var locale = ULocale.forLanguageTag(code);
            codes.put(code.toLowerCase(Locale.ROOT), code);
            pages.forEach(page -> codes.put(folded(locale.getDisplayName(page)), code));
        });
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    static String written(Texts texts, List<String> codes) {
        return codes.stream().map(texts::languageName).collect(Collectors.joining(", "));
    }

    Read read(String written) {
        var found = new ArrayList<String>();
        var unknown = new ArrayList<String>();
        for (var name : written.split(COMMAS, -1)) {
            var code = codes.get(folded(name));
            if (code != null && !found.contains(code)) {
                found.add(code);
            } else if (code == null && !name.isBlank()) {
                unknown.add(name.strip());
            }
        }
        return new Read(List.copyOf(found), List.copyOf(unknown));
    }
}
