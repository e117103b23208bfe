package nl.mijngesprek.portal.translation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A file of texts in gettext's PO format, as far as this catalogue needs it: UTF-8, a key in every {@code msgctxt},
 * no plurals of gettext's own, no flags, no obsolete entries. What it does not know it refuses with a
 * {@link SyntaxError}, so that nothing a translator wrote can get lost in a rewrite.
 *
 * @param remarks the comment above the header
 * @param language BCP 47 code, from the header
 */
record PoFile(List<String> remarks, String language, List<PoEntry> entries) {

    /** A line that cannot be read. */
    static final class SyntaxError extends IllegalArgumentException {
        SyntaxError(String file, int line, String problem) {
            super("%s, line %d: %s".formatted(file, line, problem));
        }
    }

    PoFile {
        remarks = List.copyOf(remarks);
        entries = List.copyOf(entries);
    }

    /** @param name how the file is called in an error */
    static PoFile read(String name, String text) {
        return new Reader(name).read(text);
    }

    /** The same texts in the order of their keys. */
    PoFile sorted() {
        return new PoFile(
                remarks,
                language,
                entries.stream().sorted(Comparator.comparing(PoEntry::key)).toList());
    }

    /** One text per line, unless it has line ends of its own; one empty line between entries. */
    String write() {
        var file = new StringBuilder();
        comments(file, "#", remarks);
        field(file, "msgid", "");
        field(file, "msgstr", """
                Language: %s
                MIME-Version: 1.0
                Content-Type: text/plain; charset=UTF-8
                Content-Transfer-Encoding: 8bit
                """.formatted(language));
        for (var entry : entries) {
            file.append('\n');
            comments(file, "#", entry.remarks());
            comments(file, "#.", entry.context());
            field(file, "msgctxt", entry.key());
            field(file, "msgid", entry.source());
            field(file, "msgstr", entry.translation());
        }
        return file.toString();
    }

    private static void comments(StringBuilder file, String sign, List<String> lines) {
        lines.forEach(line -> file.append((sign + " " + line).strip()).append('\n'));
    }

    private static void field(StringBuilder file, String name, String text) {
        if (text.contains("\n")) {
            file.append(name).append(" \"\"\n");
            for (var line : text.split("(?<=\n)", -1)) {
                if (!line.isEmpty()) {
                    file.append(quote(line)).append('\n');
                }
            }
        } else {
            file.append(name).append(' ').append(quote(text)).append('\n');
        }
    }

    private static String quote(String text) {
        return text.chars()
                .mapToObj(sign -> switch (sign) {
                    case '"' -> "\\\"";
                    case '\\' -> "\\\\";
                    case '\n' -> "\\n";
                    case '\t' -> "\\t";
                    default -> String.valueOf((char) sign);
                })
                .collect(Collectors.joining("", "\"", "\""));
    }

    /** Reads line by line; what it collected becomes an entry when the next one begins. */
    private static final class Reader {

        private static final List<String> FIELDS = List.of("msgctxt", "msgid", "msgstr");

        private final String name;
        private final List<PoEntry> entries = new ArrayList<>();
        private final List<String> fileRemarks = new ArrayList<>();
        private List<String> remarks = new ArrayList<>();
        private List<String> context = new ArrayList<>();
        private final @Nullable StringBuilder[] fields = new @Nullable StringBuilder[FIELDS.size()];
        private @Nullable StringBuilder open;
        private @Nullable String header;
        private int number;

        Reader(String name) {
            this.name = name;
        }

        PoFile read(String text) {
            for (var line : text.split("\n", -1)) {
                number++;
                line(line.strip());
            }
            close();
            if (!remarks.isEmpty() || !context.isEmpty()) {
                throw error("a comment at the end that belongs to no entry");
            }
            if (header == null) {
                throw error("no header at the top: an empty msgid with the language in its msgstr");
            }
            var language = header.lines()
                    .filter(line -> line.startsWith("Language:"))
                    .map(line -> line.substring("Language:".length()).strip())
                    .findFirst()
                    .orElseThrow(() -> error("the header has no line \"Language: …\\n\""));
            return new PoFile(fileRemarks, language, entries);
        }

        private void line(String line) {
            if (line.isEmpty()) {
                close();
            } else if (line.startsWith("#")) {
                comment(line);
            } else if (line.startsWith("\"")) {
                if (open == null) {
                    throw error("text without msgctxt, msgid or msgstr before it");
                }
                open.append(unquote(line));
            } else {
                field(line);
            }
        }

        private void comment(String line) {
            if (open != null) {
                close();
            }
            if (line.startsWith("#.")) {
                context.add(line.substring(2).strip());
            } else if (line.equals("#") || line.startsWith("# ")) {
                remarks.add(line.substring(1).strip());
            } else {
                throw error("only comments beginning with \"# \" and \"#. \" are known here, not " + line);
            }
        }

        private void field(String line) {
            var space = line.indexOf(' ');
            var field = FIELDS.indexOf(space < 0 ? line : line.substring(0, space));
            if (field < 0) {
                throw error("expected a comment, msgctxt, msgid or msgstr");
            }
            if (fields[2] != null && field < 2) {
                close();
            }
            if (fields[field] != null) {
                throw error(FIELDS.get(field) + " stands here twice");
            }
            open = new StringBuilder(unquote(line.substring(space + 1)));
            fields[field] = open;
        }

        private void close() {
            open = null;
            var key = fields[0];
            var source = fields[1];
            var translation = fields[2];
            if (key == null && source == null && translation == null) {
                return;
            }
            if (source == null || translation == null) {
                throw error("the entry that ends here lacks its " + (source == null ? "msgid" : "msgstr"));
            }
            if (key != null) {
                entries.add(new PoEntry(remarks, context, key.toString(), source.toString(), translation.toString()));
            } else if (source.isEmpty() && header == null && entries.isEmpty() && context.isEmpty()) {
                header = translation.toString();
                fileRemarks.addAll(remarks);
            } else {
                throw error("the entry that ends here lacks its msgctxt");
            }
            remarks = new ArrayList<>();
            context = new ArrayList<>();
            Arrays.fill(fields, null);
        }

        private String unquote(String quoted) {
            if (quoted.length() < 2 || !quoted.startsWith("\"") || !quoted.endsWith("\"")) {
                throw error("expected a text between double quotes");
            }
            var text = new StringBuilder();
            for (int at = 1; at < quoted.length() - 1; at++) {
                var sign = quoted.charAt(at);
                if (sign == '"') {
                    throw error("a double quote inside a text is written \\\"");
                }
                text.append(sign == '\\' ? escaped(quoted, ++at) : sign);
            }
            return text.toString();
        }

        private char escaped(String quoted, int at) {
            return switch (at < quoted.length() - 1 ? quoted.charAt(at) : ' ') {
                case 'n' -> '\n';
                case 't' -> '\t';
                case '"' -> '"';
                case '\\' -> '\\';
                default -> throw error("after a backslash only n, t, a double quote or a backslash is known");
            };
        }

        private SyntaxError error(String problem) {
            return new SyntaxError(name, number, problem);
        }
    }
}
