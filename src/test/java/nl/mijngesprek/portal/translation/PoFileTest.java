package nl.mijngesprek.portal.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PoFileTest {

    private static final String HEADER = """
            msgid ""
            msgstr ""
            "Language: ar\\n"
            "MIME-Version: 1.0\\n"
            "Content-Type: text/plain; charset=UTF-8\\n"
            "Content-Transfer-Encoding: 8bit\\n"
            """;

    private static PoFile read(String entries) {
        return PoFile.read("ui/ar.po", HEADER + "\n" + entries);
    }

    @Test
    void an_entry_keeps_its_remarks_its_context_and_both_texts() {
        var file = read("""
                        # approved: r1 2026-11-22 0123abcd
                        #. {time}: a time
                        msgctxt "shell.saved.notice"
                        msgid "Bewaard om {time} uur."
                        msgstr "حُفظ في الساعة {time}."
                        """);

        assertThat(file.language()).isEqualTo("ar");
        assertThat(file.entries())
                .containsExactly(new PoEntry(
                        List.of("approved: r1 2026-11-22 0123abcd"),
                        List.of("{time}: a time"),
                        "shell.saved.notice",
                        "Bewaard om {time} uur.",
                        "حُفظ في الساعة {time}."));
    }

    @Test
    void what_is_written_reads_back_the_same_whatever_stands_in_it() {
        var awkward = List.of("", "a\nb", "a\n", "\n", "a\n\nb\n", "\"quoted\" \\ \t", "foto’s {x}", "\u2068א😀");
        var entries = awkward.stream()
                .map(text -> new PoEntry(List.of("remark", ""), List.of("context"), "a.b.text", text + "!", text))
                .toList();
        var file = new PoFile(List.of("for translators"), "en", entries);

        assertThat(PoFile.read("ui/en.po", file.write())).isEqualTo(file);
    }

    @Test
    void a_file_is_written_in_the_order_of_its_keys() {
        var file = new PoFile(
                List.of(), "nl", List.of(new PoEntry("b.b.text", "B", ""), new PoEntry("a.a.text", "A", "")));

        assertThat(file.sorted().entries()).extracting(PoEntry::key).containsExactly("a.a.text", "b.b.text");
    }

    @Test
    void an_error_names_the_file_and_the_line() {
        assertThatThrownBy(() -> read("msgctxt \"a.b.text\"\nmsgid \"A\nmsgstr \"\"\n"))
                .isInstanceOf(PoFile.SyntaxError.class)
                .hasMessage("ui/ar.po, line 9: expected a text between double quotes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#, fuzzy\nmsgctxt \"a.b.text\"\nmsgid \"A\"\nmsgstr \"B\"\n",
                "#~ msgctxt \"a.b.text\"\n",
                "#| msgid \"old\"\nmsgctxt \"a.b.text\"\nmsgid \"A\"\nmsgstr \"B\"\n",
                "msgid \"A\"\nmsgstr \"B\"\n",
                "msgctxt \"a.b.text\"\nmsgid \"A\"\n",
                "msgctxt \"a.b.text\"\nmsgid \"A\"\nmsgid_plural \"As\"\nmsgstr \"B\"\n",
                "msgctxt \"a.b.text\"\nmsgid \"A\"\nmsgid \"B\"\nmsgstr \"C\"\n",
                "msgctxt \"a.b.text\"\nmsgid \"a \\x b\"\nmsgstr \"\"\n",
                "\"lost\"\n",
                "# a remark of nothing\n",
            })
    void what_a_rewrite_would_lose_is_refused(String entries) {
        assertThatThrownBy(() -> read(entries)).isInstanceOf(PoFile.SyntaxError.class);
    }

    @Test
    void a_file_without_a_header_is_refused() {
        assertThatThrownBy(() -> PoFile.read("ui/ar.po", "msgctxt \"a.b.text\"\nmsgid \"A\"\nmsgstr \"B\"\n"))
                .isInstanceOf(PoFile.SyntaxError.class)
                .hasMessageContaining("header");
    }
}
