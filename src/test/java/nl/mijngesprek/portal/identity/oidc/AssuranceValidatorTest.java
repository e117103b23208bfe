package nl.mijngesprek.portal.identity.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.jwt.Jwt;

/** Security A1: nothing but a known level at or above the minimum logs in. */
class AssuranceValidatorTest {

    private static final String URN = "urn:oasis:names:tc:SAML:2.0:ac:classes:";
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final DigidSettings SETTINGS = new DigidSettings(
            null,
            null,
            null,
            null,
            "bsn",
            null,
            List.of(
                    "basis=" + URN + "PasswordProtectedTransport",
                    "midden=" + URN + "MobileTwoFactorContract",
                    "substantieel=" + URN + "Smartcard",
                    "substantieel=http://eidas.europa.eu/LoA/substantial",
                    "hoog=" + URN + "SmartcardPKI"),
            "substantieel");

    private final AssuranceValidator validator =
            new AssuranceValidator(Levels.of(SETTINGS), Clock.fixed(NOW, ZoneOffset.UTC));

    @ParameterizedTest
    @ValueSource(strings = {URN + "Smartcard", URN + "SmartcardPKI", "http://eidas.europa.eu/LoA/substantial"})
    void a_level_that_is_enough_is_accepted(String acr) {
        assertThat(errors(Map.of("acr", acr))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource
    void anything_else_is_refused(@Nullable Object acr, String error) {
        assertThat(errors(acr == null ? Map.of("sub", "x") : Map.of("acr", acr)))
                .containsExactly(error);
    }

    static Stream<Arguments> anything_else_is_refused() {
        return Stream.of(
                Arguments.of(URN + "PasswordProtectedTransport", "assurance_too_low"),
                Arguments.of(URN + "MobileTwoFactorContract", "assurance_too_low"),
                Arguments.of(null, "assurance_unknown"),
                Arguments.of("", "assurance_unknown"),
                Arguments.of("hoog", "assurance_unknown"),
                Arguments.of("4", "assurance_unknown"),
                Arguments.of(4, "assurance_unknown"),
                Arguments.of(true, "assurance_unknown"),
                Arguments.of(URN + "SMARTCARD", "assurance_unknown"),
                Arguments.of(URN + "Smartcard ", "assurance_unknown"),
                Arguments.of(URN + "Smartcard " + URN + "SmartcardPKI", "assurance_unknown"),
                Arguments.of(List.of(URN + "Smartcard"), "assurance_unknown"),
                Arguments.of(Map.of("value", URN + "Smartcard"), "assurance_unknown"));
    }

    @Test
    void a_login_of_before_is_not_taken_for_this_one() {
        var acr = URN + "Smartcard";

        assertThat(errors(Map.of("acr", acr, "auth_time", NOW.minusSeconds(500))))
                .isEmpty();
        assertThat(errors(Map.of("acr", acr, "auth_time", NOW.minusSeconds(500).getEpochSecond())))
                .isEmpty();
        assertThat(errors(Map.of("acr", acr, "auth_time", NOW.minusSeconds(700))))
                .containsExactly("authentication_not_fresh");
        assertThat(errors(Map.of("acr", acr, "auth_time", NOW.minusSeconds(700).getEpochSecond())))
                .containsExactly("authentication_not_fresh");
        assertThat(errors(Map.of("acr", acr, "auth_time", "now"))).containsExactly("authentication_not_fresh");
    }

    private List<String> errors(Map<String, Object> claims) {
        var token = Jwt.withTokenValue("token")
                .header("alg", "RS256")
                .claims(all -> all.putAll(claims))
                .build();
        return validator.validate(token).getErrors().stream()
                .map(OAuth2Error::getErrorCode)
                .toList();
    }
}
