package nl.mijngesprek.portal.translation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.mijngesprek.portal.shared.Language;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Every text of the files in {@code translations/}, and where each translation stands. Does not change.
 * Refuses, with an {@link IllegalStateException} that lists everything: a key twice, a key that is not built like one,
 * a Dutch text a check blocks, since Dutch has nothing to fall back on.
 */
final class Catalogue {

    /**
     * One file.
     *
     * @param name domain and language, such as {@code ui/nl.po}
     */
    record File(String name, PoFile content) {

        /** What the texts are for, such as {@code ui}. */
        String domain() {
            return name.substring(0, Math.max(0, name.lastIndexOf('/')));
        }
    }

    private final List<File> files;
    private final Map<String, Map<String, PoEntry>> byLanguage;

    Catalogue(List<File> files) {
        this.files = List.copyOf(files);
        var texts = new HashMap<String, Map<String, PoEntry>>();
        var problems = new ArrayList<String>();
        for (var file : files) {
            var language = file.content().language();
            if (!file.name().endsWith("/" + language + ".po")) {
                problems.add(file.name() + " says in its header that it is in " + language);
            }
            var entries = texts.computeIfAbsent(language, any -> new TreeMap<>());
            for (var entry : file.content().entries()) {
                if (!Key.PATTERN.matcher(entry.key()).matches()) {
                    problems.add("%s: %s is not module.part.role".formatted(file.name(), entry.key()));
                }
                if (entries.put(entry.key(), entry) != null) {
                    problems.add("%s: %s is there twice".formatted(file.name(), entry.key()));
                }
            }
        }
        byLanguage = texts;
        for (var source : dutch().values()) {
            Checks.ofSource(source).stream()
                    .filter(Finding::blocks)
                    .forEach(finding -> problems.add(source.key() + ": " + finding));
        }
        if (!problems.isEmpty()) {
            throw new IllegalStateException("translations cannot be used: " + String.join("; ", problems));
        }
    }

    /** Reads all files below a place such as {@code classpath:translations/}. */
    static Catalogue load(String place) {
        try {
            var files = new ArrayList<File>();
            for (var resource : new PathMatchingResourcePatternResolver().getResources(place + "**/*.po")) {
                var name = name(resource);
                files.add(new File(name, PoFile.read(name, resource.getContentAsString(StandardCharsets.UTF_8))));
            }
            return new Catalogue(files);
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read the texts in " + place, failure);
        }
    }

    private static String name(Resource resource) throws IOException {
        var address = resource.getURL().toString();
        var folder = "/translations/";
        return address.substring(address.lastIndexOf(folder) + folder.length());
    }

    List<File> files() {
        return files;
    }

    /** The keys of all texts, in order. */
    SequencedSet<String> keys() {
        return Collections.unmodifiableSequencedSet(new TreeSet<>(dutch().keySet()));
    }

    /** Keys that a translation has and Dutch has not. */
    List<String> orphans() {
        return byLanguage.values().stream()
                .flatMap(entries -> entries.keySet().stream())
                .filter(key -> !dutch().containsKey(key))
                .distinct()
                .sorted()
                .toList();
    }

    Optional<PoEntry> source(String key) {
        return Optional.ofNullable(dutch().get(key));
    }

    Optional<PoEntry> translation(String key, Language language) {
        return Optional.ofNullable(
                        byLanguage.getOrDefault(language.code(), Map.of()).get(key))
                .filter(entry -> !entry.translation().isEmpty());
    }

    /** Where this text stands in this language, which is not Dutch. */
    State state(String key, Language language) {
        var source = source(key);
        var translation = translation(key, language);
        if (source.isEmpty() || translation.isEmpty()) {
            return State.MISSING;
        }
        if (!source.get().saysTheSameAs(translation.get().source())) {
            return State.OUTDATED;
        }
        if (findings(key, language).stream().anyMatch(Finding::blocks)) {
            return State.BLOCKED;
        }
        return translation.get().approved() ? State.APPROVED : State.IN_REVIEW;
    }

    /** What the checks say about this text in this language. */
    List<Finding> findings(String key, Language language) {
        return language.equals(Language.DUTCH)
                ? source(key).map(Checks::ofSource).orElse(List.of())
                : translation(key, language)
                        .map(entry -> Checks.ofTranslation(entry, language))
                        .orElse(List.of());
    }

    /** The text to show in this language; empty when it has to fall back on Dutch. */
    Optional<String> served(String key, Language language) {
        if (language.equals(Language.DUTCH)) {
            return source(key).map(PoEntry::source);
        }
        return state(key, language).served() ? translation(key, language).map(PoEntry::translation) : Optional.empty();
    }

    private Map<String, PoEntry> dutch() {
        return byLanguage.getOrDefault(Language.DUTCH.code(), Map.of());
    }
}
