package nl.mijngesprek.portal.glossary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Finds difficult words in Dutch text: whole words, in either case, in the forms that {@code glossary/nl.json} lists.
 * Of words within one another the longest counts: "bijzondere bijstand" is not "bijstand" as well.
 */
@Service
public class Glossary {

    private record Entry(String word, List<String> forms) {}

    private final List<Term> terms;
    private final Map<String, Term> byForm = new HashMap<>();
    private final Pattern anyForm;

    Glossary() {
        terms = entries().entrySet().stream()
                .map(entry -> {
                    var term = new Term(entry.getKey(), entry.getValue().word());
                    entry.getValue().forms().forEach(form -> {
                        if (byForm.put(plain(form), term) != null) {
                            throw new IllegalStateException("glossary/nl.json has \"" + form + "\" twice");
                        }
                    });
                    return term;
                })
                .toList();
        anyForm = Pattern.compile(byForm.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}-])(?:", ")(?!-?[\\p{L}\\p{N}])")));
    }

    private static Map<String, Entry> entries() {
        try (var file = new ClassPathResource("glossary/nl.json").getInputStream()) {
            return JsonMapper.shared().readValue(file, new TypeReference<>() {});
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read the glossary", failure);
        }
    }

    private static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /** Every term there is, in the order of the alphabet. */
    public List<Term> all() {
        return terms;
    }

    /** The terms in this text, each once, in the order in which they come first. */
    public List<Term> in(String dutch) {
        return anyForm.matcher(plain(dutch))
                .results()
                .map(MatchResult::group)
                .map(byForm::get)
                .map(Objects::requireNonNull)
                .distinct()
                .toList();
    }

    /** The terms in any of these texts, each once, in the order of the alphabet. */
    public List<Term> inAll(Collection<String> dutch) {
        var found = dutch.stream().flatMap(text -> in(text).stream()).collect(Collectors.toUnmodifiableSet());
        return terms.stream().filter(found::contains).toList();
    }
}
