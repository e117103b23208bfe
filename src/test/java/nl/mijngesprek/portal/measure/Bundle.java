package nl.mijngesprek.portal.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The scripts that a browser loads before Flow's first page stands: what index.html names, Flow's client with its bootstrap, what
 * the views import at once, and what these in turn import statically.
 */
final class Bundle {

    private static final Pattern NAMED = Pattern.compile("(?:src|href)=\"\\./VAADIN/build/([^\"]+\\.js)\"");
    private static final Pattern IMPORT = Pattern.compile("(?:from|import)\\s*[\"']\\./([^\"']+\\.js)[\"']");
    private static final Predicate<String> LOADED_BY_FLOW = Pattern.compile(
                    "^(FlowBootstrap|FlowClient|generated-flow-imports)-.*\\.js$")
            .asMatchPredicate();

    private final Path build;
    private final Set<String> files = new HashSet<>();

    /** @param webapp the folder with index.html */
    private Bundle(Path webapp) throws IOException {
        build = webapp.resolve("VAADIN").resolve("build");
        NAMED.matcher(Files.readString(webapp.resolve("index.html"))).results().forEach(found -> add(found.group(1)));
        try (var all = Files.list(build)) {
            all.map(file -> file.getFileName().toString())
                    // Vaadin's own bundle also carries the files of the builds before; these have the newest imports.
                    .filter(LOADED_BY_FLOW)
                    .filter(this::isNamedByIndex)
                    .toList()
                    .forEach(this::add);
        }
    }

    /** The bytes of the first load of the portal as it was built, compressed by brotli. */
    static long ofPortal() {
        return bytes(Path.of("target", "classes", "META-INF", "VAADIN", "webapp"));
    }

    /** The same of the bundle that Vaadin delivers ready-made. */
    static long ofVaadin() {
        try (var jar = FileSystems.newFileSystem(Path.of("target", "control", "vaadin-prod-bundle.jar"))) {
            return bytes(jar.getPath("vaadin-prod-bundle", "webapp"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static long bytes(Path webapp) {
        try {
            var bundle = new Bundle(webapp);
            var sum = 0L;
            for (var file : bundle.files) {
                sum += Files.size(bundle.build.resolve(file + ".br"));
            }
            return sum;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private boolean isNamedByIndex(String file) {
        return files.stream().map(this::read).toList().stream().anyMatch(script -> script.contains(file));
    }

    private void add(String file) {
        if (files.add(file)) {
            IMPORT.matcher(read(file)).results().forEach(found -> add(found.group(1)));
        }
    }

    private String read(String file) {
        try {
            return Files.readString(build.resolve(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
