package nl.mijngesprek.portal.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SoundKindTest {

    @Test
    void what_browsers_record_is_told_by_its_first_bytes() {
        assertThat(SoundKind.of(Voice.webm())).contains(SoundKind.WEBM);
        assertThat(SoundKind.of(Voice.starting("OggS"))).contains(SoundKind.OGG);
        assertThat(SoundKind.of(Voice.starting("\0\0\0\u001cftypiso5"))).contains(SoundKind.MP4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Ogg", "<!DOCTYPE html>", "RIFF....WAVE", "%PDF-1.7", "....ftyx", "webm"})
    void anything_else_is_no_sound(String text) {
        assertThat(SoundKind.of(Voice.starting(text))).isEmpty();
    }

    @Test
    void matroska_that_is_no_webm_and_less_than_a_header_are_no_sound() {
        var film = Voice.webm();
        film[8] = 'x';

        assertThat(SoundKind.of(film)).isEmpty();
        assertThat(SoundKind.of(Arrays.copyOf(Voice.webm(), 4))).isEmpty();
        assertThat(SoundKind.of(new byte[0])).isEmpty();
        assertThat(SoundKind.of(new byte[] {0, 0, 0, 0, 'f', 't'})).isEmpty();
    }
}
