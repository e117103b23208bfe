package nl.mijngesprek.portal.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How the files are written. {@code mvn test -Dtest=CatalogueFormatTest -Dcatalogue.write=true} rewrites them so. */
class CatalogueFormatTest {

    private static final Path FOLDER = Path.of("translations");

    static List<Path> files() throws IOException {
        try (var files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".po"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_file_is_sorted_by_key_and_written_in_one_way(Path file) throws IOException {
        var text = Files.readString(file);
        var written = PoFile.read(file.toString(), text).sorted().write();
        if (Boolean.getBoolean("catalogue.write") && !text.equals(written)) {
            Files.writeString(file, written);
            return;
        }

        assertThat(text)
                .as("%s; rewrite it with mvn test -Dtest=CatalogueFormatTest -Dcatalogue.write=true", file)
                .isEqualTo(written);
    }

    @ParameterizedTest
    @MethodSource("files")
    void gettext_accepts_the_file_too(Path file, @TempDir Path folder) throws IOException, InterruptedException {
        var output = folder.resolve("messages.mo");
        Process program;
        try {
            program = new ProcessBuilder("msgfmt", "--check", "--output-file", output.toString(), file.toString())
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException absent) {
            abort("msgfmt (gettext) is not on this machine, so only the portal's own reader has read " + file);
            return;
        }
        var said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(program.waitFor()).as(said).isZero();
    }
}
