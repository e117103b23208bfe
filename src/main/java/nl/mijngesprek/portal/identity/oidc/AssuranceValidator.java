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

    /** The longest a login may take between the provider's own page and this portal. */
    private static final Duration FRESH = Duration.ofMinutes(10);

    private final Levels levels;
    private final Freshness fresh;

    AssuranceValidator(Levels levels, Clock clock) {
        this.levels = levels;
        this.fresh = new Freshness(FRESH, clock);
    }

    @Override
    public OAuth2TokenValidatorResult validate(Jwt idToken) {
        return switch (levels.judge(idToken.getClaims().get("acr"))) {
            case TOO_LOW -> refuse(TOO_LOW, "the level of assurance is below the minimum");
            case UNKNOWN -> refuse(UNKNOWN, "the level of assurance is missing or not one that was configured");
            case ENOUGH -> fresh.validate(idToken);
        };
    }

    private static OAuth2TokenValidatorResult refuse(String code, String description) {
        return OAuth2TokenValidatorResult.failure(new OAuth2Error(code, description, null));
    }
}
