package nl.mijngesprek.portal.identity.oidc;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * Refuses an ID token of somebody who proved who they are too long ago.
 * A provider need not say when; if it does, an old login on a shared computer is not taken for a new one.
 */
class Freshness implements OAuth2TokenValidator<Jwt> {

    private static final String STALE = "authentication_not_fresh";

    private final Duration longest;
    private final Clock clock;

    Freshness(Duration longest, Clock clock) {
        this.longest = longest;
        this.clock = clock;
    }

    @Override
    public OAuth2TokenValidatorResult validate(Jwt idToken) {
        return isFresh(idToken)
                ? OAuth2TokenValidatorResult.success()
                : OAuth2TokenValidatorResult.failure(
                        new OAuth2Error(STALE, "the provider did not ask again, though it was told to", null));
    }

    private boolean isFresh(Jwt idToken) {
        var at = idToken.getClaims().get("auth_time");
        var oldest = clock.instant().minus(longest);
        return switch (at) {
            case null -> true;
            case Instant instant -> !instant.isBefore(oldest);
            case Number seconds -> seconds.longValue() >= oldest.getEpochSecond();
            default -> false;
        };
    }
}
