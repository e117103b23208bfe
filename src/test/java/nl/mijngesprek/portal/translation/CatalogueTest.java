package nl.mijngesprek.portal.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.mijngesprek.portal.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueTest {

    private static final Language ENGLISH = new Language("en", "English", "Engels", false, true);
    private static final String KEY = "shell.phone.link";

    private static Catalogue catalogue(PoEntry dutch, PoEntry english) {
        return new Catalogue(List.of(file("nl", dutch), file("en", english)));
    }

    private static Catalogue.File file(String language, PoEntry... entries) {
        return new Catalogue.File("ui/" + language + ".po", new PoFile(List.of(), language, List.of(entries)));
    }

    private static PoEntry entry(String source, String translation) {
        return new PoEntry(KEY, source, translation);
    }

    private static State state(PoEntry dutch, PoEntry english) {
        return catalogue(dutch, english).state(KEY, ENGLISH);
    }

    @Test
    void what_nobody_translated_is_missing() {
        assertThat(state(entry("Bel {phone}", ""), entry("Bel {phone}", ""))).isEqualTo(State.MISSING);
        assertThat(new Catalogue(List.of(file("nl", entry("Bel", "")))).state(KEY, ENGLISH))
                .isEqualTo(State.MISSING);
    }

    @Test
    void a_translation_waits_for_review_until_somebody_seals_it() {
        var english = entry("Bel {phone}", "Call {phone}");

        assertThat(state(entry("Bel {phone}", ""), english)).isEqualTo(State.IN_REVIEW);
        assertThat(state(entry("Bel {phone}", ""), english.approvedBy("r12", "2026-11-22")))
                .isEqualTo(State.APPROVED);
    }

    @Test
    void an_edit_of_the_translation_breaks_the_seal() {
        var sealed = entry("Bel {phone}", "Call {phone}").approvedBy("r12", "2026-11-22");
        var edited = new PoEntry(sealed.remarks(), sealed.context(), KEY, sealed.source(), "Ring {phone}");

        assertThat(state(entry("Bel {phone}", ""), edited)).isEqualTo(State.IN_REVIEW);
    }

    @Test
    void an_edit_of_the_dutch_text_outdates_the_translation() {
        var sealed = entry("Bel {phone}", "Call {phone}").approvedBy("r12", "2026-11-22");

        assertThat(state(entry("Bel ons: {phone}", ""), sealed)).isEqualTo(State.OUTDATED);
    }

    @Test
    void mending_a_slip_of_the_pen_outdates_nothing() {
        var sealed = entry("Bell {phone}", "Call {phone}").approvedBy("r12", "2026-11-22");
        var mended =
                new PoEntry(List.of("small-change-of: " + Seal.of("Bell {phone}")), List.of(), KEY, "Bel {phone}", "");

        assertThat(state(mended, sealed)).isEqualTo(State.APPROVED);
    }

    @Test
    void an_error_blocks_even_what_is_sealed() {
        var sealed = entry("Bel {phone}", "Call {fone}").approvedBy("r12", "2026-11-22");

        assertThat(state(entry("Bel {phone}", ""), sealed)).isEqualTo(State.BLOCKED);
    }

    @Test
    void drafts_are_served_and_what_is_outdated_or_blocked_is_not() {
        var dutch = entry("Bel {phone}", "");

        assertThat(catalogue(dutch, entry("Bel {phone}", "Call {phone}")).served(KEY, ENGLISH))
                .contains("Call {phone}");
        assertThat(catalogue(dutch, entry("Bel ons", "Call us")).served(KEY, ENGLISH))
                .isEmpty();
        assertThat(catalogue(dutch, entry("Bel {phone}", "Call {fone}")).served(KEY, ENGLISH))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "shell.link",
                "shell.phone",
                "shell.phone.knop",
                "Shell.phone.link",
                "shell..link",
                "shell.a_b.link"
            })
    void a_key_that_is_not_module_part_role_is_refused(String key) {
        assertThatThrownBy(() -> new Catalogue(List.of(file("nl", new PoEntry(key, "Bel", "")))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(key + " is not module.part.role");
    }

    @Test
    void a_key_that_is_there_twice_is_refused_be_it_in_two_files() {
        var again = new Catalogue.File("questions/nl.po", new PoFile(List.of(), "nl", List.of(entry("Bel ons", ""))));

        assertThatThrownBy(() -> new Catalogue(List.of(file("nl", entry("Bel", "")), again)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("questions/nl.po: shell.phone.link is there twice");
    }

    @Test
    void a_dutch_text_with_an_error_is_refused_since_nothing_stands_behind_it() {
        assertThatThrownBy(() -> new Catalogue(List.of(file("nl", entry("Bel {", "")))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("shell.phone.link: ICU_SYNTAX");
    }
}
