package nl.mijngesprek.portal.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdTextTest {

    @Test
    void an_id_is_read_as_it_is_written() {
        var id = UUID.randomUUID();

        assertThat(IdText.parse(id.toString(), Function.identity())).contains(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1-1-1-1-1", "../etc/passwd", "00000000-0000-0000-0000-00000000000Z", " "})
    void anything_else_is_no_id(String text) {
        assertThat(IdText.parse(text, Function.identity())).isEmpty();
    }
}
