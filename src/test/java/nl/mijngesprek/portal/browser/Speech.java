package nl.mijngesprek.portal.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.mijngesprek.portal.shared.Language;
import nl.mijngesprek.portal.shared.ScreenTexts;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Says in the language of a client what a story says in Dutch, with the catalogue and the demo's own words. */
final class Speech {

    private static final Pattern ENTRY = Pattern.compile("msgctxt \"([^\"]+)\"\nmsgid \"((?:[^\"\\\\]|\\\\.)+)\"");

    private final ScreenTexts texts;
    private final Map<String, SortedSet<String>> keys = new HashMap<>();
    private final Map<String, JsonNode> world = new HashMap<>();

    Speech(ScreenTexts texts) {
        this.texts = texts;
        try {
            for (var domain : new String[] {"ui", "questions", "components"}) {
                ENTRY.matcher(Files.readString(Path.of("translations", domain, "nl.po")))
                        .results()
                        .forEach(entry -> keys.computeIfAbsent(entry.group(2), _ -> new TreeSet<>())
                                .add(entry.group(1)));
            }
            collect(JsonMapper.shared().readTree(new ClassPathResource("demo/world.json").getContentAsByteArray()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void collect(JsonNode node) {
        if (node.path("nl").isString()) {
            world.put(node.path("nl").stringValue(), node);
        } else {
            node.forEach(this::collect);
        }
    }

    /** The same in this language; arguments come in pairs of name and value. */
    String in(Language language, String dutch, Object... namedArguments) {
        var known = keys.get(dutch);
        if (known != null) {
            var said = known.stream()
                    .map(key -> Browser.plain(
                            texts.translate(key, language, namedArguments).words()))
                    .collect(Collectors.toCollection(TreeSet::new));
            if (said.size() > 1) {
                throw new AssertionError("“%s” is said in more than one way: %s".formatted(dutch, said));
            }
            return said.getFirst();
        }
        var own = world.get(dutch);
        if (own == null) {
            throw new AssertionError("nobody says “%s”".formatted(dutch));
        }
        return own.path(language.code()).stringValue(dutch);
    }
}
