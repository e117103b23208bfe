package nl.mijngesprek.portal.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** All figures of a run, as a table for people and as JSON for programs. */
final class Figures {

    private static final Path TABLE = Path.of("target", "measure.txt");
    private static final Path JSON = Path.of("target", "measure.json");
    private static final String ROW = "%-60s %9s %-5s %9s %9s %6s  %s%n";

    private final List<Figure> all = new ArrayList<>();

    /** Notes all of them first, so that the table also shows what does not hold. */
    void hold(Figure... figures) {
        all.addAll(List.of(figures));
        assertThat(figures).allMatch(Figure::holds);
    }

    void write() {
        try {
            var table = table();
            System.out.print(table);
            Files.writeString(TABLE, table);
            Files.writeString(
                    JSON,
                    JsonMapper.builder()
                            .enable(SerializationFeature.INDENT_OUTPUT)
                            .build()
                            .writeValueAsString(all.stream().map(Figures::json).toList()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private String table() {
        var table = new StringBuilder(ROW.formatted("figure", "value", "", "at most", "control", "share", "holds"));
        for (var figure : all) {
            table.append(ROW.formatted(
                    figure.name(),
                    number(OptionalDouble.of(figure.value())),
                    figure.unit(),
                    number(figure.bound()),
                    number(figure.control()),
                    figure.control().isPresent()
                            ? "%.2f".formatted(figure.value() / figure.control().getAsDouble())
                            : "",
                    figure.bound().isEmpty() ? "" : figure.holds() ? "yes" : "NO"));
        }
        return table.toString();
    }

    private static String number(OptionalDouble number) {
        return number.isEmpty()
                ? ""
                : String.format(Locale.ROOT, number.getAsDouble() % 1 == 0 ? "%.0f" : "%.2f", number.getAsDouble());
    }

    private static Map<String, @Nullable Object> json(Figure figure) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("name", figure.name());
        fields.put("value", figure.value());
        fields.put("unit", figure.unit());
        fields.put("bound", figure.bound().isPresent() ? figure.bound().getAsDouble() : null);
        fields.put("control", figure.control().isPresent() ? figure.control().getAsDouble() : null);
        fields.put("holds", figure.holds());
        return fields;
    }
}
