package nl.mijngesprek.portal.plain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The words the help knows, as {@code plain/nl.json} has them.
 *
 * @param easier per hard word or phrase what to say instead
 * @param labels per label what to say instead, often by what somebody did
 * @param shortened per abbreviation the whole words
 * @param about what is said of a client in a report, where it could say "u"
 * @param known long words that clients know, or that are the names of things
 */
record WordLists(
        Map<String, List<String>> easier,
        Map<String, List<String>> labels,
        Map<String, List<String>> shortened,
        Map<String, List<String>> about,
        Set<String> known) {

    static WordLists dutch() {
        try (var file = new ClassPathResource("plain/nl.json").getInputStream()) {
            var lists = JsonMapper.shared().readTree(file);
            return new WordLists(
                    map(lists.path("easier")),
                    map(lists.path("labels")),
                    map(lists.path("shortened")),
                    map(lists.path("about")),
                    lists.path("known")
                            .valueStream()
                            .map(JsonNode::stringValue)
                            .collect(Collectors.toUnmodifiableSet()));
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read the words of plain Dutch", failure);
        }
    }

    /** Finds any of these, whole and in either case, the longest first. */
    static Pattern anyOf(Set<String> phrases) {
        return Pattern.compile(
                phrases.stream()
                        .sorted((one, other) -> other.length() - one.length())
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    static String key(String found) {
        return found.toLowerCase(Locale.ROOT);
    }

    private static Map<String, List<String>> map(JsonNode list) {
        var map = new LinkedHashMap<String, List<String>>();
        list.propertyStream()
                .forEach(entry -> map.put(
                        entry.getKey(),
                        entry.getValue()
                                .valueStream()
                                .map(JsonNode::stringValue)
                                .toList()));
        return Map.copyOf(map);
    }
}
