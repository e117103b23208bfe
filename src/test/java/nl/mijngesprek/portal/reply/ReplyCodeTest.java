package nl.mijngesprek.portal.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.mijngesprek.portal.reply.ReplyKey.Purpose;
import nl.mijngesprek.portal.shared.Misconfigured;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes are easy to read and to type, and cannot be guessed from one another. */
class ReplyCodeTest {

    private static final ReplyKey KEY = new ReplyKey(
            Base64.getEncoder().encodeToString("a key of thirty-two bytes, or so".getBytes(StandardCharsets.US_ASCII)));

    private static ReplyCode code(int number) {
        return ReplyCode.ofHash(KEY.hash(Purpose.CODE, Integer.toString(number)));
    }

    @Test
    void a_code_has_no_characters_that_are_taken_for_one_another() {
        var codes = new HashSet<String>();
        IntStream.range(0, 2_000).mapToObj(number -> code(number).printed()).forEach(printed -> {
            assertThat(printed).matches("[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}").doesNotContainPattern("[OIL01]");
            codes.add(printed);
        });

        assertThat(codes).hasSize(2_000);
    }

    @Test
    void a_code_is_known_however_it_is_typed() {
        var code = code(1);
        var printed = code.printed();

        assertThat(ReplyCode.parse(printed)).contains(code);
        assertThat(ReplyCode.parse(" " + printed.toLowerCase(Locale.ROOT).replace("-", " ") + " "))
                .contains(code);
        assertThat(ReplyCode.parse(printed.replace("-", ""))).contains(code);
        assertThat(code.toString()).doesNotContain(code.characters());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ABCD", "ABCD-EFGH-JKM", "ABCD-EFGH-JKM0", "ABCD-EFGH-JKMNP", "ABCD-EFGH-JKMÉ"})
    void what_is_no_code_is_none(String typed) {
        assertThat(ReplyCode.parse(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not base64!", "c2hvcnQ="})
    void a_key_that_is_none_is_refused(String key) {
        assertThatThrownBy(() -> new ReplyKey(key))
                .isInstanceOf(Misconfigured.class)
                .hasMessageStartingWith("portal.reply.key: ");
    }
}
