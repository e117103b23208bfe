package nl.mijngesprek.portal.translation;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ast.CompilationUnit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/** The Java sources of the portal, read as syntax. */
final class JavaSources {

    record Source(Path file, CompilationUnit unit) {}

    private static final ParserConfiguration NEWEST =
            new ParserConfiguration().setLanguageLevel(ParserConfiguration.LanguageLevel.BLEEDING_EDGE);

    private JavaSources() {}

    static List<Source> main(Predicate<Path> which) throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(which)
                    .map(JavaSources::read)
                    .toList();
        }
    }

    static CompilationUnit parse(String source) {
        var result = new JavaParser(NEWEST).parse(source);
        return result.getResult()
                .filter(unit -> result.isSuccessful())
                .orElseThrow(
                        () -> new IllegalArgumentException(result.getProblems().toString()));
    }

    private static Source read(Path file) {
        try {
            return new Source(file, parse(Files.readString(file)));
        } catch (IOException | IllegalArgumentException problem) {
            throw new IllegalStateException("cannot read " + file, problem);
        }
    }
}
