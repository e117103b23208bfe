package nl.mijngesprek.portal.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import nl.mijngesprek.portal.shared.Misconfigured;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.io.support.SpringFactoriesLoader;

/** Without good keys the portal does not start, and says why in one sentence (never the key itself). */
class BsnKeysTest {

    private static final String ONE = "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";
    private static final String OTHER = "ZmVkY2JhOTg3NjU0MzIxMGZlZGNiYTk4NzY1NDMyMTA=";

    @Test
    void two_keys_of_32_bytes_will_do() {
        assertThat(new BsnKeys(ONE, OTHER).lookup()).hasSize(32);
    }

    @Test
    void a_bad_key_is_refused_by_its_name() {
        refuses(null, OTHER, "portal.bsn.encryption-key: is missing");
        refuses(ONE, " ", "portal.bsn.lookup-key: is missing");
        refuses("geheim!", OTHER, "portal.bsn.encryption-key: is not base64");
        refuses(ONE, "Z2VoZWlt", "portal.bsn.lookup-key: has 6 bytes; it wants 32");
        refuses(ONE, ONE, "portal.bsn.lookup-key: is the same as");
    }

    private static void refuses(@Nullable String encryption, @Nullable String lookup, String sentence) {
        assertThatThrownBy(() -> new BsnKeys(encryption, lookup))
                .isInstanceOf(Misconfigured.class)
                .hasMessageStartingWith(sentence);
    }

    @Test
    void the_start_stops_with_that_sentence_alone() {
        new ApplicationContextRunner()
                .withUserConfiguration(BsnVault.class)
                .withPropertyValues("portal.bsn.encryption-key=" + ONE)
                .run(context -> assertThat(sentence(context.getStartupFailure()))
                        .isEqualTo("portal.bsn.lookup-key: is missing; it wants 32 random bytes in base64"));
    }

    /** What stands in spring.factories to explain a failure, asked as Boot asks it. */
    private static @Nullable String sentence(@Nullable Throwable failure) {
        var own = SpringFactoriesLoader.forDefaultResourceLocation()
                .load(FailureAnalyzer.class, SpringFactoriesLoader.FailureHandler.handleMessage((_, _) -> {}))
                .stream()
                .filter(analyzer -> analyzer.getClass().getPackageName().startsWith("nl.mijngesprek"))
                .toList();
        assertThat(own).hasSize(1);
        var analysis = own.getFirst().analyze(Objects.requireNonNull(failure));
        return analysis == null ? null : analysis.getDescription();
    }
}
