package nl.mijngesprek.portal.identity.oidc;

import java.time.Clock;
import java.time.Duration;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

/** Refuses an ID token that does not say, or not surely enough, or not just now, that somebody proved who they are. */
class AssuranceValidator implements OAuth2TokenValidator<Jwt> {

    static final String TOO_LOW = "assurance_too_low";

    private static final String UNKNOWN = "assurance_unknown";
    private static final String STALE = "authentication_not_fresh";

    /** The longest a login may take between the provider's own page and this portal. */
    private static final Duration FRESH = Duration.ofMinutes(10);

    private final Levels levels;
    private final Clock clock;

    AssuranceValidator(Levels levels, Clock clock) {
        this.levels = levels;
        this.clock = clock;
    }

    @Override
    public OAuth2TokenValidatorResult validate(Jwt idToken) {
        return switch (levels.judge(idToken.getClaims().get("acr"))) {
            case TOO_LOW -> refuse(TOO_LOW, "the level of assurance is below the minimum");
            case UNKNOWN -> refuse(UNKNOWN, "the level of assurance is missing or not one that was configured");
            case ENOUGH ->
                isFresh(idToken)
                        ? OAuth2TokenValidatorResult.success()
                        : refuse(STALE, "the provider did not ask again, though it was told to");
        };
    }

    /** A provider need not say when; if it does, an old login on a shared computer is not taken for a new one. */
    private boolean isFresh(Jwt idToken) {
        var at = idToken.getClaims().get("auth_time");
        return switch (at) {
            case null -> true;
            case java.time.Instant instant -> !instant.isBefore(clock.instant().minus(FRESH));
            case Number seconds ->
                seconds.longValue() >= clock.instant().minus(FRESH).getEpochSecond();
            default -> false;
        };
    }

    private static OAuth2TokenValidatorResult refuse(String code, String description) {
        return OAuth2TokenValidatorResult.failure(new OAuth2Error(code, description, null));
    }
}
